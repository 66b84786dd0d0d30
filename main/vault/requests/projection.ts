import { factTable } from '../log/fact-table.ts';

/** The register of police requests for information, what was decided, and when it was looked at again. */
export const requests = factTable('information_requests', [
  'request.received',
  'request.decided',
  'request.reviewed',
  'answer.decided',
  'request.anonymised',
]);
