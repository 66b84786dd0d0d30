import { guard as catalogue } from '../../../i18n/en/guard.ts';
import type { Pronoun } from '../../incident/incident.ts';
import type { Finding, FindingKind } from '../report.ts';
import type { Reason } from './reason.ts';

type MessageKey = keyof typeof catalogue;
type After<Prefix extends string, Key> = Key extends `${Prefix}${infer Rest}` ? Rest : never;
/** `home` follows the pronoun of the person who told us: her, his or, until it is known, their home. */
export type Replacement = Exclude<After<'guard.replace.', MessageKey>, `home-${Pronoun}`> | 'home';

/** A place in one text that a rule marks. `rank` says how sure the rule is; when two overlap, the surer one explains. */
export type Span = {
  start: number;
  end: number;
  kind: FindingKind;
  weight: Finding['weight'];
  rank: number;
  why: Reason;
  /** The word of the note that gave it away. */
  near?: string;
  replacement: Replacement | null;
};

/** What rules found in one text: places to mark, and places that are the offender's and stay. */
export type Reading = { spans: Span[]; kept: { start: number; end: number }[] };

/**
 * Why a span is marked, and the words proposed for the report, which is read in English. A possessive stays one, and a sentence that began
 * with a capital still does.
 */
export function explain(span: Span, words: string, pronoun: Pronoun, opens: boolean): Pick<Finding, 'why' | 'near' | 'replacement'> {
  const replacement = span.replacement === 'home' ? (`home-${pronoun}` as const) : span.replacement;
  const plain: string = replacement === null ? '' : catalogue[`guard.replace.${replacement}`];
  const proposed = opens && /^\p{Lu}/u.test(words) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  const possessive = proposed !== '' && /['’]s$/i.test(words) ? '’s' : '';
  return { why: span.why, near: span.near ?? '', replacement: proposed + possessive };
}
