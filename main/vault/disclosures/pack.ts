import type { Pack } from '#shared/contract/vault/referrals.ts';
import type { PersonFields } from '#shared/domain/person/person.ts';
import { incidentSections, type ReadWords, said } from '#shared/domain/referral/pack-words.ts';
import { type PackItem, type PackSection, packItems } from '#shared/domain/referral/referral.ts';
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
import { headOf, recordsOf, wholeFields } from '../people/records.ts';
import { knownAround, namedIn } from '../reports/known.ts';

/** Police read English. */
const say: Text = (id, values) => formatMessage(defaultLocale, id, values);

/** What is to go to a police force: about whom, which parts of which incidents, an answer in words, and what was decided about marked words. */
export type PackAsked = {
  force: string;
  personId: string;
  incidents: readonly string[];
  items: readonly PackItem[];
  words: string;
  decisions: Decisions;
};

/**
 * The pack as it would go with exactly these parts: built from the record by an allow-list, so that what nobody ticked cannot be in it, and
 * read by the leak guard for private words within what was. `shown` is the hash of the words that are shown; handing over must name it.
 * Throws `person/not-found`, `incident/not-found`.
 */
export function packOf(vault: OpenVault, asked: PackAsked): Pack {
  const chosen = packItems.filter((item) => asked.items.includes(item));
  const person = wholeFields(vault.db, headOf(vault.db, asked.personId));
  const parts = [
    ...(asked.words.trim() === '' ? [] : [answerPart(vault, asked, person, chosen)]),
    personPart(person, chosen),
    ...incidentParts(vault, asked.incidents, person, chosen),
  ].map((part) => guarded(part, asked.decisions));
  const sections = parts.flatMap((part) => part.sections).filter(({ lines }) => lines.length > 0);
  const findings = parts.flatMap((part) => part.findings);
  const { decisions } = asked;
  return {
    items: chosen,
    sections,
    findings,
    decisions: Object.fromEntries(findings.flatMap(({ key }) => (decisions[key] === undefined ? [] : [[key, decisions[key]]]))),
    undecided: new Set(findings.filter(({ key }) => decisions[key] === undefined).map(({ key }) => key)).size,
    shown: sha256Hex(canonicalJson({ force: asked.force, sections })),
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

/** What somebody wrote as an answer: nothing of it was ticked, so every private word in it is asked about. */
function answerPart({ db }: OpenVault, { words, personId }: PackAsked, person: PersonFields, chosen: readonly PackItem[]): Part {
  return {
    key: 'answer',
    written: (read) => [{ heading: say('pack.answer'), lines: said(say('pack.answer-words'), read('story', words)) }],
    around: {
      told: {},
      offender: { names: [], contactPoints: [] },
      known: { survivor: survivorOf(person), ...namedIn(db, [words], recordsOf(db, personId)) },
      ticked: tickedOf(person, chosen),
    },
  };
}

function incidentParts(vault: OpenVault, incidents: readonly string[], person: PersonFields, chosen: readonly PackItem[]): Part[] {
  return incidents.map((id, n) => {
    const fields = wholeIncident(vault.db, id);
    const files = chosen.includes('files') ? listAttachments(vault, { incidentId: id }).attachments : [];
    const of = { number: n + 1, count: incidents.length };
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
