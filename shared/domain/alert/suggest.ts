import { formatMessage } from '../../i18n/format.ts';
import { policeForces } from '../../reference/police-forces.ts';
import type { OffenceCode } from '../incident/offence.ts';
import type { Report } from '../report/report.ts';
import { type AlertArea, AlertContent } from './alert.ts';
import { givenAwayBy } from './check-content.ts';
import { severityOf, suggestedSeverity } from './gravity.ts';
import { cutNumbers } from './parts-of-numbers.ts';
import { suggestFacts } from './suggest-facts.ts';

const locale = 'en-GB';
/** How long an alert holds unless a worker says otherwise. Three months is what the paper sheet of the scheme is planned for. */
const holdsForDays = 90;
/** A sheet has room for about this much prose. */
const longestStory = 1200;
/** More of her words than a sheet has room for need not be searched for numbers; a story may be as long as a book. */
const mostRead = 4 * longestStory;
/** Kinds of place that would say where she works or lives. */
const unsaidPlaces = new Set(['her-home', 'premises', 'other']);

/**
 * A first text for an alert about one report, for a reviewer to work on. It holds what was reported about the person who did it,
 * generalised: a month instead of a day, a force instead of a town, never a venue, never a whole number or plate. `now` sets the end, 90
 * days on. What comes back passes `checkAlertContent` with the report's own numbers.
 */
export function suggestAlert(report: Report, now: Date): AlertContent {
  const known = knownContactPoints(report);
  const told = [report.story, ...report.suspects.map(({ looks }) => looks)].map((text) => text.slice(0, mostRead).trim()).filter(Boolean);
  const story = shorten(cutNumbers(told.join('\n\n').slice(0, mostRead), known));
  const facts = suggestFacts(report);
  const whole: AlertContent = {
    status: 'Actual',
    severity: suggestedSeverity(report.what),
    certainty: report.provenance === 'survivor' || report.provenance === 'witness' ? 'observed' : 'possible',
    headline: headline(report),
    description: description(report, story),
    facts,
    instructions: instructions(report),
    areas: areasOf(report),
    expiresAt: new Date(now.getTime() + holdsForDays * 86_400_000).toISOString(),
  };
  // Her words may hold a number in a form no rule can cut (spread over sentences, hidden in a name): then they are left out.
  const quiet = { ...whole, description: description(report, '') };
  const bare = {
    ...quiet,
    headline: word(mainAct(report.what)),
    facts: facts.filter(({ label }) => label === 'phone' || label === 'plate'),
  };
  const safe = [whole, quiet, bare].find((content) => givenAwayBy(content, known) === null);
  return AlertContent.parse(safe ?? { ...bare, facts: [] });
}

/** Every number, address, handle and plate in a report that an alert about it must not give away. */
export function knownContactPoints(report: Report) {
  return [...report.contactPoints, ...report.vehicles.flatMap(({ plate }) => (plate === null ? [] : [plate]))];
}

function mainAct(what: readonly OffenceCode[]): OffenceCode | undefined {
  const worst = suggestedSeverity(what);
  return what.find((code) => severityOf[code] === worst);
}

function word(code: OffenceCode | undefined): string {
  return code === undefined ? formatMessage(locale, 'alert.headline-unknown') : formatMessage(locale, `offence.${code}`);
}

function headline(report: Report): string {
  const [suspect] = report.suspects;
  const [car] = report.vehicles;
  const vehicle = car ? [car.colour, car.make, car.model].filter(Boolean).join(' ') : '';
  const values = { acts: word(mainAct(report.what)), who: formatMessage(locale, `alert.who.${suspect?.pronoun ?? 'they'}`), vehicle };
  const id = vehicle === '' ? 'alert.headline' : 'alert.headline-driver';
  return clip(cutNumbers(formatMessage(locale, id, values), knownContactPoints(report)), 160);
}

function description(report: Report, story: string): string {
  const lines = [story || formatMessage(locale, 'alert.no-story')];
  if (report.what.length > 0) {
    const acts = report.what.map((code) => formatMessage(locale, `offence.${code}`)).join('; ');
    lines.push(formatMessage(locale, 'alert.acts', { acts }));
  }
  if (report.when.on !== null) lines.push(formatMessage(locale, 'alert.month', { month: monthOf(report.when.on) }));
  if (report.where.kind !== null && !unsaidPlaces.has(report.where.kind)) {
    lines.push(formatMessage(locale, 'alert.place', { place: formatMessage(locale, `place.${report.where.kind}`).toLowerCase() }));
  }
  return clip(`${lines[0]}\n\n${lines.slice(1).join(' ')}`.trim(), 4000);
}

function monthOf(on: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${on}T12:00:00Z`));
}

/** What a reader can do, at most five lines, only those that fit what happened. */
function instructions(report: Report): string[] {
  const pronoun = report.suspects.length === 1 ? (report.suspects[0]?.pronoun ?? 'they') : 'they';
  const happened = (...codes: OffenceCode[]) => codes.some((code) => report.what.includes(code));
  const ids = [
    report.contactPoints.length > 0 && ('alert.do-check-number' as const),
    report.vehicles.length > 0 && ('alert.do-vehicle' as const),
    happened('drugged') && ('alert.do-drink' as const),
    happened('fraud', 'non-payment', 'theft') && ('alert.do-money' as const),
    happened('nuisance-messages', 'blackmail', 'doxxing', 'stalking-harassment') && ('alert.do-keep-messages' as const),
    report.where.kind !== 'online' && ('alert.do-leave' as const),
  ].filter((id) => id !== false);
  return [...ids.slice(0, 4), 'alert.do-tell' as const].map((id) => formatMessage(locale, id, { pronoun }));
}

/** Force before local authority before outcode, so that the smallest area said is still no address; the whole country when none was said. */
function areasOf({ where }: Report): AlertArea[] {
  if (where.force !== null) return [{ kind: 'force', code: where.force }];
  if (where.localAuthority !== null) return [{ kind: 'local-authority', code: where.localAuthority }];
  if (where.outcode !== null) return [{ kind: 'outcode', code: where.outcode }];
  return policeForces.map(({ id }) => ({ kind: 'force', code: id }));
}

/** Whole sentences up to the length a sheet has room for. */
function shorten(text: string): string {
  if (text.length <= longestStory) return text;
  const cut = text.slice(0, longestStory);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('.\n'), cut.lastIndexOf('? '), cut.lastIndexOf('! '));
  return end > longestStory / 3 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
