import { z } from 'zod';
import { ShortText } from '../primitives.ts';

/** Ways to reach a person. Each is asked about on its own. */
export const contactWays = ['call', 'text', 'email', 'letter', 'visit'] as const;
export const ContactWay = z.enum(contactWays);
export type ContactWay = z.infer<typeof ContactWay>;

const WayRule = z.enum(['yes', 'no', 'not-asked']);
type WayRule = z.infer<typeof WayRule>;

/** What a person said about how she can be reached without putting her at risk. Shown before any contact detail, always. */
export const SafeContact = z.strictObject({
  ways: z.strictObject({ call: WayRule, text: WayRule, email: WayRule, letter: WayRule, visit: WayRule }),
  /** When it is safe, in her words ("weekdays before 3"). */
  when: ShortText,
  /** What to take care of ("say you are from the library", "never leave a message"). */
  care: ShortText,
});
export type SafeContact = z.infer<typeof SafeContact>;

/** Nobody has asked yet. */
export function unaskedContact(): SafeContact {
  return {
    ways: { call: 'not-asked', text: 'not-asked', email: 'not-asked', letter: 'not-asked', visit: 'not-asked' },
    when: '',
    care: '',
  };
}

/** The ways she ruled out, the ways she agreed to, and whether nobody has asked about any. */
export function contactRules(safe: SafeContact): { never: ContactWay[]; only: ContactWay[]; isUnasked: boolean } {
  const that = (rule: WayRule) => contactWays.filter((way) => safe.ways[way] === rule);
  return {
    never: that('no'),
    only: that('yes'),
    isUnasked: that('not-asked').length === contactWays.length && safe.when + safe.care === '',
  };
}

/**
 * The rules that hold when two records turn out to be one person: what either ruled out stays ruled out, a yes counts only where the other
 * record does not say no, and both sets of words are kept.
 */
export function strictestContact(a: SafeContact, b: SafeContact): SafeContact {
  const ways = Object.fromEntries(contactWays.map((way) => [way, stricter(a.ways[way], b.ways[way])])) as SafeContact['ways'];
  return { ways, when: bothWords(a.when, b.when), care: bothWords(a.care, b.care) };
}

function stricter(a: WayRule, b: WayRule): WayRule {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' || b === 'yes' ? 'yes' : 'not-asked';
}

function bothWords(a: string, b: string): string {
  const parts = [...new Set([a.trim(), b.trim()].filter((part) => part !== ''))];
  return parts.join(' / ').slice(0, 400);
}
