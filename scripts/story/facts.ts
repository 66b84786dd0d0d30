/**
 * What is typed during the story. Everything is invented: drama-range numbers, example.org, plates that are not issued. `secrets` are the
 * planted strings that identify the survivor, the reporter or the venue; none of them may be found anywhere outside the encrypted vault.
 */
export const survivor = {
  name: 'Dani Marlowe',
  alias: 'Dee-Dee',
  phone: '07700 900321',
  email: 'dani.marlowe@example.org',
  address: '14 Tansy Terrace',
  venue: 'Velvet Rooms',
  sister: 'Dawn',
} as const;

export const offender = {
  phone: '07700 900143',
  phoneNormal: '+447700900143',
  phoneShown: '+44 7700 900143',
  phoneEnds: '43',
  plate: 'QQ14 ZZK',
  plateNormal: 'QQ14ZZK',
  name: 'Mike',
} as const;

export const note =
  `${survivor.alias} was picked up near the retail park, he said he knew her sister ${survivor.sister} from the ${survivor.venue}. ` +
  `He drove past ${survivor.address}, locked the doors and showed a screwdriver. Took her bag and about £140. ` +
  `She got out at the lights and rang us from ${survivor.phone}. He called himself ${offender.name}. He used ${offender.phone}, dark blue Audi estate.`;

/** Each of these was typed into the form. Checked as they are, without spaces, and with the digits of the phone in other groupings. */
export const secrets: readonly string[] = [
  survivor.name,
  'Marlowe',
  survivor.alias,
  survivor.phone,
  survivor.email,
  survivor.address,
  'Tansy',
  survivor.venue,
  `sister ${survivor.sister}`,
];

export const workers = {
  outreach: { name: 'Sam', passphrase: 'quiet lantern over wet cobbles' },
  author: { name: 'Noor', passphrase: 'seven blue umbrellas in march' },
  approver: { name: 'Ana', passphrase: 'paper boats beneath the viaduct' },
} as const;

export const projectName = 'Armada Project';
export const schemeName = 'National scheme (trial)';

export const alertText = {
  headline: 'Man in a dark blue Audi robs women after driving past the place agreed',
  description:
    'He says he knows somebody you know, picks up near a shop car park, drives past the place agreed, locks the doors and shows a screwdriver. He takes bags and cash.',
} as const;

/** Who takes alerts. `gets`: lives in the area of this one, or asked for everywhere. */
export const members: readonly { kind: 'individual' | 'project' | 'site'; name: string; email: string; forces: string[]; gets: boolean }[] =
  [
    { kind: 'individual', name: 'Robin', email: 'robin@example.org', forces: ['Merseyside'], gets: true },
    { kind: 'individual', name: 'Sky', email: 'sky@example.com', forces: ['Merseyside', 'Cheshire'], gets: true },
    { kind: 'project', name: 'Harbour drop-in', email: 'harbour@example.net', forces: [], gets: true },
    { kind: 'individual', name: 'Wren', email: 'wren@example.org', forces: ['Cleveland'], gets: false },
  ];
