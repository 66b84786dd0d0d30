import type { Router } from '@orpc/server';
import type { VaultContract } from '#shared/contract/vault.ts';
import { cancelAlert, proposeCancel } from './alerts/cancel.ts';
import { amendAlert, approveAlert, composeAlert, noteSheet, publishAlert } from './alerts/commands.ts';
import { alertDeliveries } from './alerts/deliveries.ts';
import { getAlert, listAlerts, suggestForReport } from './alerts/queries.ts';
import { beginAttachment, cancelAttachment, finishAttachment, noteExport, takePiece } from './attachments/commands.ts';
import { listAttachments, readAttachment } from './attachments/queries.ts';
import { caseworkRouter } from './casework-router.ts';
import { clockState } from './clock/queries.ts';
import { decideConsent, withdrawConsent } from './consent/commands.ts';
import { dueConsents } from './consent/due.ts';
import { consentHistory } from './consent/history.ts';
import { findCode, giveReceipt } from './consent/receipts.ts';
import { contactWishes, isvaWanted } from './consent/wishes.ts';
import { discardDraft, handOverDraft, keepDraft, pickDraftVersion, saveDraft, startDraft } from './drafts/commands.ts';
import { getDraft, versionsOfDraft } from './drafts/queries.ts';
import { foundCentral, issueInvite, joinScheme, readInviteText } from './enrolment/commands.ts';
import { amendIncident, pickVersion, unmaskLine } from './incidents/commands.ts';
import { getIncident, listIncidents } from './incidents/queries.ts';
import { passphraseStrength } from './keys/strength.ts';
import { addMember } from './members/commands.ts';
import { listMembers } from './members/queries.ts';
import { open, os } from './procedure.ts';
import type { VaultCall } from './refusal-boundary.ts';
import { decideFinding, submitReport, widenReport } from './reports/commands.ts';
import { prepareReport } from './reports/leaving.ts';
import { claimReview } from './reviews/commands.ts';
import { getReview, listReviews } from './reviews/queries.ts';
import { confirmConcern, raiseConcern, tellUnderConcern } from './safeguarding/commands.ts';
import { listConcerns } from './safeguarding/queries.ts';
import { known } from './search/known.ts';
import { find } from './search/queries.ts';
import { listViews, removeView, saveView } from './search/views.ts';
import { countIncidents } from './statistics/queries.ts';
import { syncNow } from './sync/commands.ts';
import { syncState } from './sync/queries.ts';
import { withdrawByCode } from './withdrawals/commands.ts';
import { askedWithdrawals } from './withdrawals/queries.ts';
import { addWorker } from './workers/commands.ts';
import { listWorkers } from './workers/queries.ts';

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
  enrolment: {
    read: os.enrolment.read.handler(open(readInviteText)),
    join: os.enrolment.join.handler(open(joinScheme)),
    found: os.enrolment.found.handler(open(foundCentral, 'issueInvite')),
    invite: os.enrolment.invite.handler(open(issueInvite, 'issueInvite')),
  },
  drafts: {
    start: os.drafts.start.handler(open(startDraft, 'recordIncident')),
    get: os.drafts.get.handler(open(getDraft, 'recordIncident')),
    save: os.drafts.save.handler(open(saveDraft, 'recordIncident')),
    versions: os.drafts.versions.handler(open(versionsOfDraft, 'recordIncident')),
    pick: os.drafts.pick.handler(open(pickDraftVersion, 'recordIncident')),
    handOver: os.drafts.handOver.handler(open(handOverDraft, 'recordIncident')),
    discard: os.drafts.discard.handler(open(discardDraft, 'recordIncident')),
    keep: os.drafts.keep.handler(open(keepDraft, 'recordIncident')),
  },
  incidents: {
    list: os.incidents.list.handler(open(listIncidents)),
    get: os.incidents.get.handler(open(getIncident)),
    amend: os.incidents.amend.handler(open(amendIncident, 'recordIncident')),
    unmask: os.incidents.unmask.handler(open(unmaskLine, 'recordIncident')),
    pick: os.incidents.pick.handler(open(pickVersion, 'recordIncident')),
  },
  consent: {
    decide: os.consent.decide.handler(open(decideConsent, 'decideConsent')),
    due: os.consent.due.handler(open(dueConsents, 'decideConsent')),
    isvaWanted: os.consent.isvaWanted.handler(open(isvaWanted, 'supportPeople')),
    contactWishes: os.consent.contactWishes.handler(open(contactWishes, 'supportPeople')),
    withdraw: os.consent.withdraw.handler(open(withdrawConsent, 'decideConsent')),
    receipt: os.consent.receipt.handler(open(giveReceipt, 'decideConsent')),
    findCode: os.consent.findCode.handler(open(findCode, 'decideConsent')),
    withdrawByCode: os.consent.withdrawByCode.handler(open(withdrawByCode, 'decideConsent')),
    asked: os.consent.asked.handler(open(askedWithdrawals, 'decideConsent')),
    history: os.consent.history.handler(open(consentHistory, 'decideConsent')),
  },
  safeguarding: {
    list: os.safeguarding.list.handler(open(listConcerns, 'recordIncident')),
    raise: os.safeguarding.raise.handler(open(raiseConcern, 'recordIncident')),
    confirm: os.safeguarding.confirm.handler(open(confirmConcern, 'recordIncident')),
    tell: os.safeguarding.tell.handler(open(tellUnderConcern, 'recordIncident')),
  },
  attachments: {
    list: os.attachments.list.handler(open(listAttachments, 'recordIncident')),
    begin: os.attachments.begin.handler(open(beginAttachment, 'recordIncident')),
    take: os.attachments.take.handler(open(takePiece, 'recordIncident')),
    finish: os.attachments.finish.handler(open(finishAttachment, 'recordIncident')),
    cancel: os.attachments.cancel.handler(open(cancelAttachment, 'recordIncident')),
    read: os.attachments.read.handler(open(readAttachment, 'recordIncident')),
    exported: os.attachments.exported.handler(open(noteExport, 'recordIncident')),
  },
  statistics: { count: os.statistics.count.handler(open(countIncidents, 'readCounts')) },
  sync: {
    state: os.sync.state.handler(open(syncState)),
    now: os.sync.now.handler(open(syncNow)),
  },
  members: {
    list: os.members.list.handler(open(listMembers, 'manageMembers')),
    add: os.members.add.handler(open(addMember, 'manageMembers')),
  },
  reports: {
    prepare: os.reports.prepare.handler(open(prepareReport, 'submitReport')),
    decide: os.reports.decide.handler(open(decideFinding, 'submitReport')),
    widen: os.reports.widen.handler(open(widenReport, 'submitReport')),
    submit: os.reports.submit.handler(open(submitReport, 'submitReport')),
  },
  reviews: {
    list: os.reviews.list.handler(open(listReviews, 'review')),
    get: os.reviews.get.handler(open(getReview, 'review')),
    claim: os.reviews.claim.handler(open(claimReview, 'review')),
  },
  alerts: {
    list: os.alerts.list.handler(open(listAlerts)),
    get: os.alerts.get.handler(open(getAlert)),
    suggest: os.alerts.suggest.handler(open(suggestForReport, 'composeAlert')),
    compose: os.alerts.compose.handler(open(composeAlert, 'composeAlert')),
    amend: os.alerts.amend.handler(open(amendAlert, 'composeAlert')),
    approve: os.alerts.approve.handler(open(approveAlert, 'approveAlert')),
    publish: os.alerts.publish.handler(open(publishAlert, 'publishAlert')),
    proposeCancel: os.alerts.proposeCancel.handler(open(proposeCancel, 'composeAlert')),
    cancel: os.alerts.cancel.handler(open(cancelAlert, 'publishAlert')),
    deliveries: os.alerts.deliveries.handler(open(alertDeliveries, 'composeAlert')),
    sheetPrinted: os.alerts.sheetPrinted.handler(open(noteSheet)),
  },
  clock: { state: os.clock.state.handler(open(clockState)) },
  ...caseworkRouter,
  search: {
    find: os.search.find.handler(open(find)),
    known: os.search.known.handler(open(known)),
    views: {
      list: os.search.views.list.handler(open(listViews)),
      save: os.search.views.save.handler(open(saveView)),
      remove: os.search.views.remove.handler(open(removeView)),
    },
  },
  changes: os.changes.handler(async function* ({ context, signal }) {
    yield* context.session.changes.watch(signal);
  }),
} satisfies Router<VaultContract, VaultCall>;
