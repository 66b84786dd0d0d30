import { useIntl } from 'react-intl';
import { type Severity, severities } from '#shared/domain/alert/alert.ts';
import type { OffenceCode } from '#shared/domain/incident/offence.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { localAuthority } from '#shared/reference/local-authorities.ts';
import { policeForce } from '#shared/reference/police-forces.ts';
import { useText } from '../../ui/index.ts';

/** Gravity 4 (gravest) to 1 as the severity whose word and shape say it. */
export function severityOfGravity(gravity: number): Severity {
  return severities[severities.length - gravity] ?? 'nuisance';
}

/** What happened in plain words: "Robbery, weapon shown". */
export function useWhatWords(): (what: readonly OffenceCode[]) => string {
  const text = useText();
  const intl = useIntl();
  return (what) => {
    if (what.length === 0) return text('reviews.unnamed');
    const words = what.map((code) => text(`offence.${code}`));
    return intl.formatList(
      words.map((word, index) => (index === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1))),
      { type: 'unit' },
    );
  };
}

const minute = 60_000;

/** How long a report has waited, short: "12 min", "3 h", "2 d". */
export function useAge(): (receivedAt: string, now: number) => string {
  const text = useText();
  return (receivedAt, now) => {
    const minutes = Math.floor((now - Date.parse(receivedAt)) / minute);
    if (minutes < 1) return text('reviews.age-now');
    if (minutes < 60) return text('reviews.age-minutes', { count: minutes });
    if (minutes < 24 * 60) return text('reviews.age-hours', { count: Math.floor(minutes / 60) });
    return text('reviews.age-days', { count: Math.floor(minutes / (24 * 60)) });
  };
}

/** The area of a force as a sheet says it; the id itself where we do not know it. */
export function forceWords(force: string | null): string | null {
  return force === null ? null : (policeForce(force)?.area ?? force);
}

/** When it happened, as precisely as the report says and no more; null when it says nothing. */
export function useWhenWords(): (when: Report['when']) => string | null {
  const text = useText();
  const intl = useIntl();
  return (when) => {
    if (when.on === null || when.precision === 'not-sure') return null;
    const noon = `${when.on}T12:00:00Z`;
    if (when.precision === 'year') return intl.formatDate(noon, { year: 'numeric', timeZone: 'UTC' });
    if (when.precision === 'month')
      return text('reviews.month', { month: intl.formatDate(noon, { month: 'long', year: 'numeric', timeZone: 'UTC' }) });
    const date = intl.formatDate(noon, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    return when.partOfDay === null ? date : text(`reviews.part.${when.partOfDay}`, { date });
  };
}

/** Town, council, postcode district, force and kind of place, each once, as far as the report says. */
export function useWhereWords(): (where: Report['where']) => string | null {
  const text = useText();
  return (where) => {
    const authority = where.localAuthority === null ? null : (localAuthority(where.localAuthority)?.name ?? where.localAuthority);
    const parts = [
      where.town,
      authority,
      where.outcode,
      forceWords(where.force),
      where.kind && text(`place.${where.kind}`),
      where.railway && text('fact-row.railway'),
    ];
    const said = [...new Set(parts.filter((part): part is string => typeof part === 'string' && part !== ''))];
    return said.length === 0 ? null : said.join(' · ');
  };
}
