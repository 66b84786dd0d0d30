import { type ConsentAnswer, type ConsentPurpose, isAgreedTo, newestDecisions } from '#shared/domain/consent/consent.ts';
import { openCases } from '../cases/queries.ts';
import type { OpenVault } from '../context.ts';
import { incidentsOf, recordsOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { listedIncidents } from './listed.ts';
import { consentDecisions, consentToday, incidentsForIsva } from './queries.ts';

/** Who would like to talk to an ISVA today and has no open case yet, the longest waiting first. */
export function isvaWanted(vault: OpenVault): Out['consent']['isvaWanted'] {
  const { db } = vault;
  const wanting = incidentsForIsva(db).filter((id) => isAgreedTo(consentToday(vault, id), 'isva'));
  const rows = listedIncidents(db, wanting).flatMap((incident) => {
    if (incident.person !== null && openCases(db, recordsOf(db, incident.person.id)).length > 0) return [];
    const said = newestDecisions(consentDecisions(db, incident.incidentId)).find(({ purpose }) => purpose === 'isva');
    return said === undefined ? [] : [{ ...incident, saidAt: said.decidedAt }];
  });
  return { rows: rows.sort((a, b) => (a.saidAt < b.saidAt ? -1 : 1)) };
}

/** What a person said to being contacted, over all incidents of hers, as it stands today. Throws `person/not-found`. */
export function contactWishes(vault: OpenVault, { personId }: In['consent']['contactWishes']): Out['consent']['contactWishes'] {
  const states = incidentsOf(vault.db, recordsOf(vault.db, personId)).map((id) => consentToday(vault, id));
  const wish = (purpose: ConsentPurpose): ConsentAnswer => {
    if (states.some((state) => isAgreedTo(state, purpose))) return 'yes';
    return states.some((state) => state[purpose] === 'no') ? 'no' : 'not-asked';
  };
  return { isva: wish('isva'), callBack: wish('callBack') };
}
