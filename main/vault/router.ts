import { implement } from '@orpc/server';
import { vaultContract } from '#shared/contract/vault.ts';
import { type Act, permits } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { decideConsent } from './consent/commands.ts';
import type { OpenVault } from './context.ts';
import { discardDraft, keepDraft, saveDraft, startDraft } from './drafts/commands.ts';
import { getDraft } from './drafts/queries.ts';
import { amendIncident } from './incidents/commands.ts';
import { getIncident, listIncidents } from './incidents/queries.ts';
import { passphraseStrength } from './keys/strength.ts';
import { refusalBoundary, type VaultCall } from './refusal-boundary.ts';
import { addWorker } from './workers/commands.ts';
import { listWorkers } from './workers/queries.ts';

const os = implement(vaultContract).$context<VaultCall>().use(refusalBoundary);

type Call<I> = { context: VaultCall; input: I };

/** A procedure of an open vault. Refused while locked, and to a worker whose role does not permit the act. */
function open<I, O>(run: (vault: OpenVault, input: I) => O | Promise<O>, act: Act | null = null) {
  return async ({ context, input }: Call<I>): Promise<O> => {
    const vault = context.session.current();
    if (act !== null && !permits(vault.worker.role, act)) throw new Refusal('permission/not-your-role', { act });
    return run(vault, input);
  };
}

/** The vault contract, implemented. Which act a procedure is stands here and nowhere else. */
export const router = {
  session: {
    state: os.session.state.handler(({ context }) => context.session.state()),
    passphraseStrength: os.session.passphraseStrength.handler(({ input }) => passphraseStrength(input.passphrase, input.names)),
    create: os.session.create.handler(({ context, input }) => context.session.create(input)),
    unlock: os.session.unlock.handler(({ context, input }) => context.session.unlock(input)),
    recover: os.session.recover.handler(({ context, input }) => context.session.recover(input)),
    lock: os.session.lock.handler(({ context }) => context.session.lock()),
  },
  workers: {
    list: os.workers.list.handler(open(listWorkers)),
    add: os.workers.add.handler(open(addWorker, 'addWorker')),
  },
  drafts: {
    start: os.drafts.start.handler(open(startDraft, 'recordIncident')),
    get: os.drafts.get.handler(open(getDraft, 'recordIncident')),
    save: os.drafts.save.handler(open(saveDraft, 'recordIncident')),
    discard: os.drafts.discard.handler(open(discardDraft, 'recordIncident')),
    keep: os.drafts.keep.handler(open(keepDraft, 'recordIncident')),
  },
  incidents: {
    list: os.incidents.list.handler(open(listIncidents)),
    get: os.incidents.get.handler(open(getIncident)),
    amend: os.incidents.amend.handler(open(amendIncident, 'recordIncident')),
  },
  consent: {
    decide: os.consent.decide.handler(open(decideConsent, 'decideConsent')),
  },
  changes: os.changes.handler(async function* ({ context, signal }) {
    yield* context.session.changes.watch(signal);
  }),
};
