import { factTable } from '../log/fact-table.ts';

/** The register of police requests for information, and what was decided. */
export const requests = factTable('information_requests', ['request.received', 'request.decided']);
