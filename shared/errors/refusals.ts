/**
 * Every refusal a user can meet, by `area/reason`. Each has a sentence in the catalogue under `refusal.<code>` that says what happened,
 * what is safe and what to do; a missing sentence does not compile (see `shared/i18n`). `status` is what the HTTP surface answers.
 */
export const refusals = {
  // The vault and its keys
  'vault/none-here': 404,
  'vault/already-here': 409,
  'vault/damaged': 500,
  'vault/from-newer-version': 409,
  'vault/in-use': 409,
  'vault/disk-full': 507,
  'session/locked': 401,
  'session/wrong-passphrase': 401,
  'session/wait': 429,
  'session/wrong-recovery-key': 401,
  'session/weak-passphrase': 422,
  'worker/name-taken': 409,
  'worker/not-found': 404,
  'worker/role-not-yours': 403,
  'permission/not-your-role': 403,
  // Recording
  'draft/not-found': 404,
  'draft/unreadable': 500,
  'draft/changed-elsewhere': 409,
  'draft/nothing-said': 422,
  'draft/concern-stands': 409,
  'incident/not-found': 404,
  'incident/no-such-version': 409,
  'incident/cannot-be': 422,
  'day/cannot-be': 422,
  'place/unknown-force': 422,
  'consent/day-passed': 422,
  'incident/linked': 409,
  'incident/concern-stands': 409,
  'consent/not-refused': 409,
  // Casework
  'person/not-found': 404,
  'person/same': 422,
  'person/name-differs': 422,
  'person/in-a-draft': 409,
  'person/not-merged': 409,
  'case/not-found': 404,
  'case/already-open': 409,
  'case/wrong-worker': 422,
  'task/not-found': 404,
  'attachment/not-found': 404,
  'attachment/missing': 410,
  'attachment/damaged': 500,
  'attachment/too-many': 429,
  'attachment/not-arriving': 404,
  'attachment/out-of-order': 409,
  'file/not-saved': 500,
  'safeguarding/not-found': 404,
  'safeguarding/same-person': 403,
  'safeguarding/already-confirmed': 409,
  'safeguarding/not-confirmed': 422,
  'safeguarding/no-why': 422,
  'appointment/not-found': 404,
  'referral/not-found': 404,
  'referral/no-such-step': 409,
  'referral/no-consent': 422,
  'referral/changed-since-shown': 409,
  'referral/nothing-agreed': 422,
  'referral/not-agreed': 422,
  'referral/undecided': 422,
  'request/not-found': 404,
  'request/already-decided': 409,
  'request/duty-not-met': 422,
  // Finding
  'search/view-name-taken': 409,
  'search/view-not-found': 404,
  // Leaving
  'report/no-consent': 422,
  'report/undecided': 422,
  'report/changed-since-shown': 409,
  'report/already-sent': 409,
  'report/not-enrolled': 409,
  'report/not-found': 404,
  'receipt/unreadable': 422,
  // Alerts
  'alert/not-found': 404,
  'alert/full-number': 422,
  'alert/no-consent': 422,
  'alert/same-person': 403,
  'alert/changed-since-approved': 409,
  'alert/not-approved': 422,
  'alert/expired': 422,
  'alert/already-published': 409,
  'alert/withdrawn': 422,
  'alert/not-published': 422,
  'alert/cancel-not-proposed': 422,
  'alert/false-signature': 403,
  // Membership and invites
  'invite/unreadable': 422,
  'invite/used': 409,
  'invite/expired': 410,
  'invite/unknown': 404,
  'enrolment/already': 409,
  'enrolment/not-central': 403,
  'membership/chain-broken': 409,
  'membership/conflict': 409,
  'setup/wrong-code': 403,
  'setup/already-founded': 409,
  // Server
  'server/away': 503,
  'server/slow': 504,
  'server/nonsense': 502,
  'server/busy': 429,
  'server/insecure': 422,
  'sync/failed': 500,
  'device/unknown': 401,
  'device/revoked': 403,
  'device/clock': 401,
  'envelope/bad-signature': 422,
  'envelope/too-large': 413,
  'envelope/damaged': 422,
  'stream/not-yours': 403,
  'member/address-unusable': 422,
  'member/already': 409,
  'member/not-found': 404,
  // The window
  'print/failed': 500,
  'link/refused': 422,
} as const;
export type RefusalCode = keyof typeof refusals;

/** An expected refusal. Thrown by rules and handlers; the contract carries it across a wall under the same code. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly data: Readonly<Record<string, string | number>>;
  constructor(code: RefusalCode, data: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
  }
}
