import type { OpType } from '#shared/log/op.ts';

/** Types whose bodies name nobody and stay when somebody is erased: what was anonymous when it left, that something went to police, what an erasure left. */
export const staying: readonly OpType[] = [
  'report.submitted',
  'report.recalled',
  'report.acknowledged',
  'consent.carried',
  'disclosure.made',
  'incident.anonymised',
  'request.anonymised',
  'person.erased',
  'incident.erased',
];
