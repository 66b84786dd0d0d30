import type { invite as english } from '../en/invite.ts';
import type { Translation } from '../translation.ts';

/** Central invites a project. */
export const invite: Translation<typeof english> = {
  'invite.title': 'Gwahodd prosiect',
  'invite.words':
    'Mae gwahoddiad yn gadael i un gliniadur o un prosiect ymuno. Rhowch e eich hun neu dros linell ddiogel: gall pwy bynnag sydd ag e ymuno yn yr enw hwnnw.',
  'invite.name': 'Enw’r prosiect',
  'invite.make': 'Gwneud gwahoddiad',
  'invite.made': 'Gwahoddiad i {name}',
  'invite.until': 'I’w ddefnyddio unwaith, tan {date}.',
  'invite.line': 'Y gwahoddiad, un llinell',
  'invite.line-hint': 'Dewiswch y cyfan a’i gopïo. Fydd e ddim yn cael ei ddangos eto.',
  'invite.not-yours': 'Gweinyddwr sy’n gwneud gwahoddiadau.',
};
