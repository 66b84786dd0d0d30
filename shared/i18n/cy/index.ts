import type { en } from '../en/index.ts';
import type { Translation } from '../translation.ts';
import { frame } from './frame.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

/** The Welsh catalogue of the app's own words. Needs checking by a native speaker: nobody who grew up with Welsh has read it yet. */
export const cy: Translation<typeof en> = {
  ...frame,
  ...session,
  ...settings,
  ...shell,
  ...ui,
};
