/**
 * The police forces of the United Kingdom, as of 2026-11: the 43 territorial forces of England and Wales, Police Scotland, the Police
 * Service of Northern Ireland and the British Transport Police.
 *
 * Sources: ids are those of data.police.uk (`police-scotland` is ours, that service has none); codes are the ONS police force areas. Both were
 * compared on 2026-11-22 with public code that reads these sources: 43 ids with their codes in England and Wales, and Scotland's S23000009 in the
 * ONS Postcode Directory; no code was found for Northern Ireland or the railways. Contains public sector information licensed under the Open Government Licence v3.0. See docs/ATTRIBUTION.md.
 */

export const forceRegions = [
  'North East',
  'North West',
  'Yorkshire and The Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
  'Wales',
  'Scotland',
  'Northern Ireland',
  'United Kingdom',
] as const;
export type ForceRegion = (typeof forceRegions)[number];

export type PoliceForce = {
  /** Slug, stable; the value kept in incidents, reports, alerts and members. */
  readonly id: ForceId;
  /** As spoken: "Merseyside Police". */
  readonly name: string;
  /** As printed on a sheet, where the force stands for its area: "Merseyside". */
  readonly area: string;
  readonly region: ForceRegion;
  /** ONS code of the police force area; null where ONS gives none. */
  readonly gss: string | null;
};

type Row = readonly [id: string, name: string, area: string, gss: string | null];

const rows = {
  'North East': [
    ['cleveland', 'Cleveland Police', 'Cleveland', 'E23000013'],
    ['durham', 'Durham Constabulary', 'Durham', 'E23000008'],
    ['northumbria', 'Northumbria Police', 'Northumbria', 'E23000007'],
  ],
  'North West': [
    ['cheshire', 'Cheshire Constabulary', 'Cheshire', 'E23000006'],
    ['cumbria', 'Cumbria Constabulary', 'Cumbria', 'E23000002'],
    ['greater-manchester', 'Greater Manchester Police', 'Greater Manchester', 'E23000005'],
    ['lancashire', 'Lancashire Constabulary', 'Lancashire', 'E23000003'],
    ['merseyside', 'Merseyside Police', 'Merseyside', 'E23000004'],
  ],
  'Yorkshire and The Humber': [
    ['humberside', 'Humberside Police', 'Humberside', 'E23000012'],
    ['north-yorkshire', 'North Yorkshire Police', 'North Yorkshire', 'E23000009'],
    ['south-yorkshire', 'South Yorkshire Police', 'South Yorkshire', 'E23000011'],
    ['west-yorkshire', 'West Yorkshire Police', 'West Yorkshire', 'E23000010'],
  ],
  'East Midlands': [
    ['derbyshire', 'Derbyshire Constabulary', 'Derbyshire', 'E23000018'],
    ['leicestershire', 'Leicestershire Police', 'Leicestershire', 'E23000021'],
    ['lincolnshire', 'Lincolnshire Police', 'Lincolnshire', 'E23000020'],
    ['northamptonshire', 'Northamptonshire Police', 'Northamptonshire', 'E23000022'],
    ['nottinghamshire', 'Nottinghamshire Police', 'Nottinghamshire', 'E23000019'],
  ],
  'West Midlands': [
    ['staffordshire', 'Staffordshire Police', 'Staffordshire', 'E23000015'],
    ['warwickshire', 'Warwickshire Police', 'Warwickshire', 'E23000017'],
    ['west-mercia', 'West Mercia Police', 'West Mercia', 'E23000016'],
    ['west-midlands', 'West Midlands Police', 'West Midlands', 'E23000014'],
  ],
  'East of England': [
    ['bedfordshire', 'Bedfordshire Police', 'Bedfordshire', 'E23000026'],
    ['cambridgeshire', 'Cambridgeshire Constabulary', 'Cambridgeshire', 'E23000023'],
    ['essex', 'Essex Police', 'Essex', 'E23000028'],
    ['hertfordshire', 'Hertfordshire Constabulary', 'Hertfordshire', 'E23000027'],
    ['norfolk', 'Norfolk Constabulary', 'Norfolk', 'E23000024'],
    ['suffolk', 'Suffolk Constabulary', 'Suffolk', 'E23000025'],
  ],
  London: [
    ['metropolitan', 'Metropolitan Police', 'London', 'E23000001'],
    ['city-of-london', 'City of London Police', 'City of London', 'E23000034'],
  ],
  'South East': [
    ['hampshire', 'Hampshire and Isle of Wight Constabulary', 'Hampshire and Isle of Wight', 'E23000030'],
    ['kent', 'Kent Police', 'Kent', 'E23000032'],
    ['surrey', 'Surrey Police', 'Surrey', 'E23000031'],
    ['sussex', 'Sussex Police', 'Sussex', 'E23000033'],
    ['thames-valley', 'Thames Valley Police', 'Thames Valley', 'E23000029'],
  ],
  'South West': [
    ['avon-and-somerset', 'Avon and Somerset Police', 'Avon and Somerset', 'E23000036'],
    ['devon-and-cornwall', 'Devon and Cornwall Police', 'Devon and Cornwall', 'E23000035'],
    ['dorset', 'Dorset Police', 'Dorset', 'E23000039'],
    ['gloucestershire', 'Gloucestershire Constabulary', 'Gloucestershire', 'E23000037'],
    ['wiltshire', 'Wiltshire Police', 'Wiltshire', 'E23000038'],
  ],
  Wales: [
    ['dyfed-powys', 'Dyfed-Powys Police', 'Dyfed-Powys', 'W15000004'],
    ['gwent', 'Gwent Police', 'Gwent', 'W15000002'],
    ['north-wales', 'North Wales Police', 'North Wales', 'W15000001'],
    ['south-wales', 'South Wales Police', 'South Wales', 'W15000003'],
  ],
  Scotland: [['police-scotland', 'Police Scotland', 'Scotland', 'S23000009']],
  'Northern Ireland': [['northern-ireland', 'Police Service of Northern Ireland', 'Northern Ireland', null]],
  'United Kingdom': [['btp', 'British Transport Police', 'Railways', null]],
} as const satisfies Record<ForceRegion, readonly Row[]>;

export type ForceId = (typeof rows)[ForceRegion][number][0];

/** All 46 forces, by region from north to south, then by name. */
export const policeForces: readonly PoliceForce[] = forceRegions.flatMap((region) =>
  rows[region].map(([id, name, area, gss]) => ({ id, name, area, region, gss })),
);

const byId = new Map<string, PoliceForce>(policeForces.map((force) => [force.id, force]));

/** The force with this id; null for an id we do not know (an older or newer list wrote it: show the id itself). */
export function policeForce(id: string): PoliceForce | null {
  return byId.get(id) ?? null;
}
