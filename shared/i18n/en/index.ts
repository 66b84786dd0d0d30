import { alert } from './alert.ts';
import { frame } from './frame.ts';
import { guard } from './guard.ts';
import { print } from './print.ts';
import { refusal } from './refusal.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';
import { vocabulary } from './vocabulary.ts';

/** The English catalogue: the complete one, from which all message ids are typed. One file a noun or screen. */
export const en = { ...alert, ...frame, ...guard, ...print, ...refusal, ...shell, ...ui, ...vocabulary } as const;
export type MessageId = keyof typeof en;
