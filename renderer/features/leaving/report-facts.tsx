import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Leaving } from '#shared/contract/vault/reports.ts';
import { consentPurposes } from '#shared/domain/consent/consent.ts';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import { suspectLines } from '#shared/domain/incident/incident.ts';
import { furtherFacts } from '#shared/domain/report/further-facts.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { suspectLine, vehicleLine } from '#shared/domain/report/suspect-words.ts';
import { localAuthority } from '#shared/reference/local-authorities.ts';
import { policeForce } from '#shared/reference/police-forces.ts';
import { Mono, useText } from '../../ui/index.ts';

type Fact = { label: string; value: ReactNode };

/** Everything in the report beside the story, as short facts. What is not in here is not in the report. */
export function useReportFacts({ report }: Leaving, person: Pronoun): Fact[] {
  const text = useText();
  const intl = useIntl();
  const joined = (parts: readonly (string | null)[]) => parts.filter((part): part is string => part !== null && part !== '').join(' · ');

  const when = () => {
    const { on, precision, partOfDay } = report.when;
    if (precision === 'not-sure' || on === null) return text('fact-row.not-sure');
    const noon = `${on}T12:00:00Z`;
    if (precision === 'year') return intl.formatDate(noon, { year: 'numeric', timeZone: 'UTC' });
    if (precision === 'month') return intl.formatDate(noon, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const day = intl.formatDate(noon, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    return text('fact-row.part-of-day', { day, part: partOfDay ?? 'other' });
  };
  const { where } = report;
  const place = joined([
    where.town,
    where.localAuthority === null ? null : (localAuthority(where.localAuthority)?.name ?? where.localAuthority),
    where.force === null ? null : (policeForce(where.force)?.name ?? where.force),
    where.outcode,
    where.kind === null ? null : text(`place.${where.kind}`),
    where.railway ? text('fact-row.railway') : null,
  ]);
  const suspectWords = (suspect: Report['suspects'][number]) =>
    joined([
      text(`record.pronoun-${suspect.pronoun}`),
      suspect.namesUsed.join(', '),
      ...suspectLines.map((line) => suspectLine(suspect, line, text)),
      suspect.looks,
    ]);
  const agreed = consentPurposes.filter(
    (purpose) => purpose in report.consent && report.consent[purpose as keyof Report['consent']] === 'yes',
  );

  const agreedTo = (purpose: (typeof consentPurposes)[number]) => {
    const until = report.consentEnds[purpose as keyof Report['consent']];
    const words = text(`purpose.${purpose}`);
    return until === undefined
      ? words
      : text('fact-row.agreed-until', { purpose: words, date: intl.formatDate(until, { dateStyle: 'medium', timeZone: 'UTC' }) });
  };

  return [
    { label: text('fact-row.when'), value: when() },
    { label: text('fact-row.where'), value: place || text('fact-row.not-sure') },
    ...(report.what.length > 0
      ? [{ label: text('fact-row.kinds'), value: joined(report.what.map((code) => text(`offence.${code}`))) }]
      : []),
    ...report.suspects.map((suspect, place) => ({
      label: text('fact-row.suspect', { count: report.suspects.length, number: place + 1 }),
      value: suspectWords(suspect),
    })),
    ...report.vehicles.map((vehicle, place) => ({
      label: text('fact-row.vehicle', { count: report.vehicles.length, number: place + 1 }),
      value: (
        <>
          {joined([
            vehicleLine(vehicle, 'kind', text),
            (['colour', 'make', 'model'] as const)
              .map((line) => vehicleLine(vehicle, line, text))
              .filter(Boolean)
              .join(' '),
            vehicleLine(vehicle, 'features', text),
          ])}{' '}
          {vehicle.plate && <Mono>{vehicle.plate.display}</Mono>}
        </>
      ),
    })),
    ...(report.contactPoints.length > 0
      ? [
          {
            label: text('fact-row.contact'),
            value: report.contactPoints.map((point) => (
              <div key={`${point.kind} ${point.raw}`}>
                <Mono>{point.display}</Mono>
              </div>
            )),
          },
        ]
      : []),
    ...(report.sector ? [{ label: text('fact-row.sector'), value: text(`sector.${report.sector}`) }] : []),
    ...furtherFacts(report, text, (on) =>
      intl.formatDate(`${on}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
    ),
    { label: text('fact-row.told'), value: text(`provenance.${report.provenance}`) },
    {
      label: text('fact-row.agreed', { person }),
      value: agreed.length === 0 ? text('fact-row.nothing') : joined(agreed.map(agreedTo)),
    },
  ];
}
