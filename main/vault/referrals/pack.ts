import type { PersonFields } from '#shared/domain/person/person.ts';
import { incidentSections, type ReadWords, said } from '#shared/domain/referral/pack-words.ts';
import { type PackItem, type PackSection, packItems, type Referral } from '#shared/domain/referral/referral.ts';
import { unagreed } from '#shared/domain/referral/unagreed.ts';
import { applyDecisions, type Decisions } from '#shared/domain/report/apply.ts';
import type { LeavingText } from '#shared/domain/report/build.ts';
import type { Text } from '#shared/domain/report/further-facts.ts';
import type { GuardInput } from '#shared/domain/report/guard.ts';
import type { Finding } from '#shared/domain/report/report.ts';
import { formatMessage } from '#shared/i18n/format.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { listAttachments } from '../attachments/queries.ts';
import type { OpenVault } from '../context.ts';
import { wholeIncident } from '../incidents/queries.ts';
import { headOf, wholeFields } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { knownAround } from '../reports/known.ts';
import { findReferral, packDecisions } from './queries.ts';

/** Police read English. */
const say: Text = (id, values) => formatMessage(defaultLocale, id, values);

/**
 * The pack as it would go with exactly these parts: built from the record by an allow-list, so that what nobody ticked cannot be in it, and
 * read by the leak guard for private words within what was. `shown` is the hash of the words that are shown; sending must name it. Throws
 * `referral/not-found`.
 */
export function referralPack(vault: OpenVault, { referralId, items }: In['referrals']['pack']): Out['referrals']['pack'] {
  const { referral } = findReferral(vault.db, referralId);
  const decisions = packDecisions(vault.db, referralId);
  const chosen = packItems.filter((item) => items.includes(item));
  const person = wholeFields(vault.db, headOf(vault.db, referral.personId));
  const parts = [personPart(person, chosen), ...incidentParts(vault, referral, person, chosen)].map((part) => guarded(part, decisions));
  const sections = parts.flatMap((part) => part.sections).filter(({ lines }) => lines.length > 0);
  const findings = parts.flatMap((part) => part.findings);
  return {
    items: chosen,
    sections,
    findings,
    decisions: Object.fromEntries(findings.flatMap(({ key }) => (decisions[key] === undefined ? [] : [[key, decisions[key]]]))),
    undecided: new Set(findings.filter(({ key }) => decisions[key] === undefined).map(({ key }) => key)).size,
    shown: sha256Hex(canonicalJson({ force: referral.force, sections })),
  };
}

/** One part of the pack: how it is written down once its words are read, and what the guard knows about it. `key` tells its findings from those of another part. */
type Part = {
  key: string;
  written: (read: ReadWords) => PackSection[];
  around: Omit<GuardInput, 'texts'> & { ticked: readonly string[] };
};

/** Written twice: once to learn which words are in it, once with what was decided about them. */
function guarded({ key, written, around }: Part, decisions: Decisions): { sections: PackSection[]; findings: Finding[] } {
  const texts: LeavingText[] = [];
  written((field, text) => {
    if (text.trim() !== '') texts.push({ field, text });
    return text;
  });
  const findings = unagreed({ ...around, texts }).map((finding) => ({ ...finding, key: `${key}:${finding.key}` }));
  const sections = written((field, text) =>
    applyDecisions(
      text,
      findings.filter((finding) => finding.field === field),
      decisions,
    ),
  );
  return { sections, findings };
}

function personPart(person: PersonFields, chosen: readonly PackItem[]): Part {
  const lines = (read: ReadWords) =>
    chosen.flatMap((item) => {
      switch (item) {
        case 'workingName':
        case 'fullName':
        case 'bornOn':
        case 'phone':
        case 'email':
        case 'address':
          return said(say(`pack.item.${item}`), person[item] ?? '');
        case 'safeContact': {
          const { ways, when, care } = person.safeContact;
          const rules = Object.entries(ways) as [keyof typeof ways, (typeof ways)[keyof typeof ways]][];
          return [
            ...rules.flatMap(([way, rule]) => (rule === 'not-asked' ? [] : said(say(`safe.way.${way}`), say(`safe.rule.${rule}`)))),
            ...said(say('safe.when'), read('safe.when', when)),
            ...said(say('safe.care'), read('safe.care', care)),
          ];
        }
        default:
          return [];
      }
    });
  return {
    key: 'person',
    written: (read) => [{ heading: say('pack.person'), lines: lines(read) }],
    around: {
      told: {},
      offender: { names: [], contactPoints: [] },
      known: { survivor: survivorOf(person), people: [], places: [] },
      ticked: tickedOf(person, chosen),
    },
  };
}

function incidentParts(vault: OpenVault, referral: Referral, person: PersonFields, chosen: readonly PackItem[]): Part[] {
  return referral.incidents.map((id, n) => {
    const fields = wholeIncident(vault.db, id);
    const files = chosen.includes('files') ? listAttachments(vault, { incidentId: id }).attachments : [];
    const of = { number: n + 1, count: referral.incidents.length };
    return {
      key: id,
      written: (read) => incidentSections({ fields, files, items: chosen, of, say, read }),
      around: {
        told: fields.toldBy,
        offender: {
          names: fields.suspects.flatMap(({ namesUsed }) => namesUsed),
          contactPoints: [...fields.contactPoints.map(({ raw }) => raw), ...fields.vehicles.map(({ plate }) => plate)],
        },
        known: { ...knownAround(vault.db, id, fields), survivor: survivorOf(person) },
        ticked: tickedOf(person, chosen),
      },
    };
  });
}

function survivorOf({ workingName, fullName, alsoKnownAs, phone, email, address }: PersonFields) {
  return { name: fullName, aliases: [workingName, ...alsoKnownAs], phone, email, address };
}

/** The private words that go because their own part was ticked. */
function tickedOf(person: PersonFields, chosen: readonly PackItem[]): string[] {
  return (['workingName', 'fullName', 'phone', 'email', 'address'] as const)
    .filter((item) => chosen.includes(item))
    .map((item) => person[item]);
}
