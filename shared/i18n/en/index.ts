import { aftermath } from './aftermath.ts';
import { alert } from './alert.ts';
import { alerts } from './alerts.ts';
import { attachments } from './attachments.ts';
import { audit } from './audit.ts';
import { cases } from './cases.ts';
import { casework } from './casework.ts';
import { cli } from './cli.ts';
import { clocks } from './clocks.ts';
import { conflicts } from './conflicts.ts';
import { consent } from './consent.ts';
import { counts } from './counts.ts';
import { days } from './days.ts';
import { find } from './find.ts';
import { frame } from './frame.ts';
import { guard } from './guard.ts';
import { incident } from './incident.ts';
import { invite } from './invite.ts';
import { leaving } from './leaving.ts';
import { members } from './members.ts';
import { pack } from './pack.ts';
import { print } from './print.ts';
import { publish } from './publish.ts';
import { recording } from './recording.ts';
import { refusal } from './refusal.ts';
import { reviews } from './reviews.ts';
import { rights } from './rights.ts';
import { safeguarding } from './safeguarding.ts';
import { server } from './server.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { sheets } from './sheets.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';
import { unwanted } from './unwanted.ts';
import { vocabulary } from './vocabulary.ts';

/** The English catalogue: the complete one, from which all message ids are typed. One file a noun or screen. */
export const en = {
  ...aftermath,
  ...incident,
  ...sheets,
  ...reviews,
  ...publish,
  ...members,
  ...alerts,
  ...alert,
  ...cases,
  ...casework,
  ...cli,
  ...attachments,
  ...audit,
  ...clocks,
  ...counts,
  ...conflicts,
  ...consent,
  ...days,
  ...find,
  ...frame,
  ...guard,
  ...print,
  ...invite,
  ...leaving,
  ...pack,
  ...recording,
  ...refusal,
  ...rights,
  ...safeguarding,
  ...server,
  ...session,
  ...settings,
  ...shell,
  ...ui,
  ...unwanted,
  ...vocabulary,
} as const;
export type MessageId = keyof typeof en;
