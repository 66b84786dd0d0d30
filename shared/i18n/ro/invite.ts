import type { invite as english } from '../en/invite.ts';
import type { Translation } from '../translation.ts';

/** Central invites a project. */
export const invite: Translation<typeof english> = {
  'invite.title': 'Invită un proiect',
  'invite.words':
    'Cu o invitație poate intra un singur laptop al unui proiect. Dă-o chiar tu sau pe o cale sigură: oricine o are poate intra în acel nume.',
  'invite.name': 'Numele proiectului',
  'invite.make': 'Fă o invitație',
  'invite.made': 'O invitație pentru {name}',
  'invite.until': 'Pentru o singură folosire, până la {date}.',
  'invite.line': 'Invitația, un singur rând',
  'invite.line-hint': 'Selectează tot și copiază. Nu se mai arată încă o dată.',
  'invite.not-yours': 'Invitațiile le face cine are rol de administrare.',
};
