import type { en } from '../en/index.ts';
import type { Translation } from '../translation.ts';
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

/**
 * The Welsh catalogue of the app's own words.
 *
 * Needs checking by a native speaker: nobody who grew up with Welsh has read it yet (`languages` in ../locales.ts says so, and the settings
 * show it). Plain, modern Welsh in the voice of “chi”. Words held to throughout: survivor “goroeswr”, sex worker “gweithiwr rhyw”, consent
 * “cydsyniad”, record “cofnod”, report “adroddiad”, formal report “adroddiad ffurfiol”, alert and warning “rhybudd”, sheet “taflen”, vault
 * “cist”, passphrase “cyfrinymadrodd”, draft “drafft”, scheme “cynllun”, central “y ganolfan”. After a figure Welsh keeps the noun in the
 * singular, so most plurals here have one form.
 */
export const cy: Translation<typeof en> = {
  ...aftermath,
  ...alert,
  ...alerts,
  ...attachments,
  ...audit,
  ...cases,
  ...casework,
  ...cli,
  ...clocks,
  ...conflicts,
  ...consent,
  ...counts,
  ...days,
  ...find,
  ...frame,
  ...guard,
  ...incident,
  ...invite,
  ...leaving,
  ...members,
  ...pack,
  ...print,
  ...publish,
  ...recording,
  ...refusal,
  ...reviews,
  ...rights,
  ...safeguarding,
  ...server,
  ...session,
  ...settings,
  ...sheets,
  ...shell,
  ...ui,
  ...unwanted,
  ...vocabulary,
};
