import { factSource } from '../search/fact-source.ts';

/** The register of police requests: who asked for what, and what was decided and why. */
export const searchableRequests = factSource('request', 'workCases', 'information_requests', {
  'request.received': ({
    officer,
    seniorOfficer,
    formReference,
    authorityReference,
    authority,
    lineOfEnquiry,
    scope,
    view,
    notice,
    receivedOn,
  }) => ({
    texts: [officer, seniorOfficer, formReference, authorityReference, lineOfEnquiry, scope, view, notice.whyNone],
    forces: [authority],
    on: receivedOn,
  }),
  'request.decided': ({ why, left, counsellingWhy, objectionWhy, tests, on }) => ({
    texts: [why, left, counsellingWhy, objectionWhy, ...tests.map((test) => test.why)],
    on,
  }),
  'request.reviewed': ({ words }) => ({ texts: [words] }),
});
