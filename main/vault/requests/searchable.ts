import { factSource } from '../search/fact-source.ts';

/** The register of police requests: who asked for what, and what was decided and why. */
export const searchableRequests = factSource('request', 'workCases', 'information_requests', {
  'request.received': ({ officer, authority, lineOfEnquiry, scope, receivedOn }) => ({
    texts: [officer, lineOfEnquiry, scope],
    forces: [authority],
    on: receivedOn,
  }),
  'request.decided': ({ why, left, counsellingWhy, tests, on }) => ({
    texts: [why, left, counsellingWhy, ...tests.map((test) => test.why)],
    on,
  }),
});
