import { cancelAppointment, makeAppointment } from './appointments/commands.ts';
import { exportCalendar, listAppointments } from './appointments/queries.ts';
import { noteExport } from './audit/exports.ts';
import { listAudit, verifyAudit } from './audit/queries.ts';
import { amendCase, closeCase, letCaseGoOn, openCase } from './cases/commands.ts';
import { logContact } from './contacts/commands.ts';
import { discardForm, saveForm } from './forms/commands.ts';
import { getForm } from './forms/queries.ts';
import { addNote } from './notes/commands.ts';
import { addPerson, amendPerson, linkIncident, mergePeople, unlinkIncident, unmaskField, unmergePeople } from './people/commands.ts';
import { getPerson, listPeople, personOfIncident } from './people/queries.ts';
import { personTimeline } from './people/timeline.ts';
import { open, os } from './procedure.ts';
import { decideInPack, moveReferral, offerReferral, sendReferral } from './referrals/commands.ts';
import { referralPack } from './referrals/pack.ts';
import { listReferrals } from './referrals/queries.ts';
import { answerPack, decideInAnswer } from './requests/answer.ts';
import { decideRequest, receiveRequest, reviewRequest } from './requests/commands.ts';
import { listRequests } from './requests/queries.ts';
import { accessPack, noteAccess } from './rights/access.ts';
import { eraseIncident, erasePerson } from './rights/erase.ts';
import { namedElsewhere, takeOut } from './rights/naming.ts';
import { retentionDue, retentionPeriods, reviewRetention, setRetention } from './rights/retention.ts';
import { eraseUnwanted, keepAnyway, unwantedIncident } from './rights/unwanted.ts';
import { addTask, setTaskDone } from './tasks/commands.ts';

/** The part of the vault contract that is about people and their cases. */
export const caseworkRouter = {
  people: {
    list: os.people.list.handler(open(listPeople, 'supportPeople')),
    add: os.people.add.handler(open(addPerson, 'supportPeople')),
    get: os.people.get.handler(open(getPerson, 'supportPeople')),
    amend: os.people.amend.handler(open(amendPerson, 'supportPeople')),
    unmask: os.people.unmask.handler(open(unmaskField, 'supportPeople')),
    linkIncident: os.people.linkIncident.handler(open(linkIncident, 'supportPeople')),
    unlinkIncident: os.people.unlinkIncident.handler(open(unlinkIncident, 'supportPeople')),
    ofIncident: os.people.ofIncident.handler(open(personOfIncident, 'supportPeople')),
    merge: os.people.merge.handler(open(mergePeople, 'mergePeople')),
    unmerge: os.people.unmerge.handler(open(unmergePeople, 'mergePeople')),
    timeline: os.people.timeline.handler(open(personTimeline, 'supportPeople')),
  },
  notes: { add: os.notes.add.handler(open(addNote, 'supportPeople')) },
  forms: {
    get: os.forms.get.handler(open(getForm, 'supportPeople')),
    save: os.forms.save.handler(open(saveForm, 'supportPeople')),
    discard: os.forms.discard.handler(open(discardForm, 'supportPeople')),
  },
  tasks: {
    add: os.tasks.add.handler(open(addTask, 'supportPeople')),
    setDone: os.tasks.setDone.handler(open(setTaskDone, 'supportPeople')),
  },
  cases: {
    open: os.cases.open.handler(open(openCase, 'workCases')),
    amend: os.cases.amend.handler(open(amendCase, 'workCases')),
    close: os.cases.close.handler(open(closeCase, 'workCases')),
    goOn: os.cases.goOn.handler(open(letCaseGoOn, 'workCases')),
  },
  contacts: { log: os.contacts.log.handler(open(logContact, 'supportPeople')) },
  appointments: {
    list: os.appointments.list.handler(open(listAppointments, 'workCases')),
    make: os.appointments.make.handler(open(makeAppointment, 'workCases')),
    cancel: os.appointments.cancel.handler(open(cancelAppointment, 'workCases')),
    calendar: os.appointments.calendar.handler(open(exportCalendar, 'workCases')),
    exported: os.appointments.exported.handler(open(noteExport('calendar.exported'), 'workCases')),
  },
  referrals: {
    list: os.referrals.list.handler(open(listReferrals, 'workCases')),
    offer: os.referrals.offer.handler(open(offerReferral, 'workCases')),
    move: os.referrals.move.handler(open(moveReferral, 'workCases')),
    pack: os.referrals.pack.handler(open(referralPack, 'workCases')),
    decide: os.referrals.decide.handler(open(decideInPack, 'workCases')),
    send: os.referrals.send.handler(open(sendReferral, 'workCases')),
  },
  requests: {
    list: os.requests.list.handler(open(listRequests, 'workCases')),
    receive: os.requests.receive.handler(open(receiveRequest, 'workCases')),
    answer: os.requests.answer.handler(open(answerPack, 'workCases')),
    decideWord: os.requests.decideWord.handler(open(decideInAnswer, 'workCases')),
    decide: os.requests.decide.handler(open(decideRequest, 'workCases')),
    review: os.requests.review.handler(open(reviewRequest, 'workCases')),
    exported: os.requests.exported.handler(open(noteExport('register.exported'), 'workCases')),
  },
  rights: {
    due: os.rights.due.handler(open(retentionDue, 'reviewRetention')),
    keep: os.rights.keep.handler(open(reviewRetention, 'reviewRetention')),
    erase: os.rights.erase.handler(open(erasePerson, 'erasePerson')),
    naming: os.rights.naming.handler(open(namedElsewhere, 'erasePerson')),
    takeOut: os.rights.takeOut.handler(open(takeOut, 'erasePerson')),
    unwanted: os.rights.unwanted.handler(open(unwantedIncident, 'decideConsent')),
    keepAnyway: os.rights.keepAnyway.handler(open(keepAnyway, 'decideConsent')),
    eraseUnwanted: os.rights.eraseUnwanted.handler(open(eraseUnwanted, 'decideConsent')),
    eraseIncident: os.rights.eraseIncident.handler(open(eraseIncident, 'erasePerson')),
    periods: os.rights.periods.handler(open(retentionPeriods, 'reviewRetention')),
    setPeriod: os.rights.setPeriod.handler(open(setRetention, 'setRetention')),
    access: os.rights.access.handler(open(accessPack, 'giveAccess')),
    accessGiven: os.rights.accessGiven.handler(open(noteAccess, 'giveAccess')),
  },
  audit: {
    list: os.audit.list.handler(open(listAudit, 'readAudit')),
    verify: os.audit.verify.handler(open(verifyAudit, 'readAudit')),
    exported: os.audit.exported.handler(open(noteExport('trail.exported'), 'readAudit')),
  },
};
