/** Central invites a project. */
export const invite = {
  'invite.title': 'Invite a project',
  'invite.words':
    'An invite lets one laptop of one project join. Hand it over yourself or on a safe line: whoever has it can join in that name.',
  'invite.name': 'Name of the project',
  'invite.make': 'Make an invite',
  'invite.made': 'An invite for {name}',
  'invite.until': 'For one use, until {date}.',
  'invite.line': 'The invite, one line',
  'invite.line-hint': 'Select all of it and copy it. It is not shown again.',
  'invite.not-yours': 'An administrator makes invites.',
} as const;
