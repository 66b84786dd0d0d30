import type { IncidentFields } from '#shared/domain/incident/incident.ts';
import { type PackItem, type PackSection, packItems } from '#shared/domain/referral/referral.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import type { OpenVault } from '../context.ts';
import { getIncident } from '../incidents/queries.ts';
import { headOf, wholeFields } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { findReferral } from './queries.ts';

type Line = PackSection['lines'][number];

/**
 * The pack as it would go with exactly these parts: built from the record by an allow-list, so that what nobody ticked cannot be in it.
 * `shown` is the hash of what is shown; sending must name it. Throws `referral/not-found`.
 */
export function referralPack(vault: OpenVault, { referralId, items }: In['referrals']['pack']): Out['referrals']['pack'] {
  const { referral } = findReferral(vault.db, referralId);
  const chosen = packItems.filter((item) => items.includes(item));
  const person = wholeFields(vault.db, headOf(vault.db, referral.personId));
  const personLines = chosen.flatMap((item): Line[] => {
    switch (item) {
      case 'workingName':
      case 'fullName':
      case 'bornOn':
      case 'phone':
      case 'email':
      case 'address':
        return said(`person.${item}`, person[item]);
      case 'safeContact': {
        const { ways, when, care } = person.safeContact;
        const rules = Object.entries(ways).flatMap(([way, rule]) =>
          rule === 'not-asked' ? [] : said(`safe.way.${way}`, `safe.rule.${rule}`),
        );
        return [...rules, ...said('safe.when', when), ...said('safe.care', care)];
      }
      default:
        return [];
    }
  });
  const sections: PackSection[] = [{ heading: 'pack.person', lines: personLines }];
  for (const id of referral.incidents) {
    const { fields } = getIncident(vault, { id });
    sections.push({ heading: 'pack.incident', lines: chosen.flatMap((item) => incidentLines(fields, item)) });
  }
  const kept = sections.filter(({ lines }) => lines.length > 0);
  return { items: chosen, sections: kept, shown: sha256Hex(canonicalJson({ force: referral.force, sections: kept })) };
}

function incidentLines(fields: IncidentFields, item: PackItem): Line[] {
  switch (item) {
    case 'story':
      return said('pack.story', fields.story);
    case 'facts':
      return [
        ...fields.what.map((code) => ({ label: 'pack.what', value: `offence.${code}` })),
        ...said('pack.when', [fields.when.on ?? '', fields.when.time ?? '', fields.when.words].filter(Boolean).join(' ')),
        ...said('pack.where', [fields.where.town, fields.where.outcode ?? '', fields.where.words].filter(Boolean).join(', ')),
      ];
    case 'suspects':
      return fields.suspects.flatMap(
        ({ namesUsed, ageWords, heightWords, build, ethnicity, hair, eyes, skin, accent, marks, clothing, looks }) =>
          said(
            'pack.suspect',
            [...namesUsed, ageWords, heightWords, build, ethnicity, hair, eyes, skin, accent, marks, clothing, looks]
              .filter(Boolean)
              .join('; '),
          ),
      );
    case 'vehicles':
      return fields.vehicles.flatMap(({ colour, make, model, plate, features }) =>
        said('pack.vehicle', [colour, make, model, plate, features].filter(Boolean).join('; ')),
      );
    case 'contactPoints':
      return fields.contactPoints.flatMap(({ raw }) => said('pack.contact', raw));
    default:
      return [];
  }
}

function said(label: string, value: string): Line[] {
  return value.trim() === '' ? [] : [{ label, value }];
}
