import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { suspectLines } from '#shared/domain/incident/incident.ts';
import { furtherFacts } from '#shared/domain/report/further-facts.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { suspectLine, vehicleLine } from '#shared/domain/report/suspect-words.ts';
import { Facts, Mono, Panel, useText } from '../../ui/index.ts';
import styles from './ReviewFacts.module.css';
import { useWhenWords, useWhereWords } from './words.ts';

type Fact = { label: string; value: ReactNode };

/** The report as a table of short facts. What nobody knows is left out. */
export function ReviewFacts({ report }: { report: Report }) {
  const text = useText();
  const intl = useIntl();
  const when = useWhenWords();
  const where = useWhereWords();
  const suspects = useSuspectFacts();
  const vehicles = useVehicleFacts();
  const facts: Fact[] = [
    { label: text('reviews.when'), value: when(report.when) ?? text('reviews.not-known') },
    { label: text('reviews.where'), value: where(report.where) ?? text('reviews.not-known') },
    ...suspects(report.suspects),
    ...vehicles(report.vehicles),
    ...contactFacts(report, (kind) => text(`reviews.contact.${kind}`)),
    ...furtherFacts(report, text, (on) =>
      intl.formatDate(`${on}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
    ),
    { label: text('reviews.how-known'), value: text(`reviews.provenance.${report.provenance}`) },
    ...(report.sector === null ? [] : [{ label: text('reviews.sector'), value: text(`sector.${report.sector}`) }]),
  ];
  return (
    <Panel title={text('reviews.facts')}>
      <Facts name={text('reviews.facts')} facts={facts} />
    </Panel>
  );
}

function useSuspectFacts(): (suspects: Report['suspects']) => Fact[] {
  const text = useText();
  return (suspects) =>
    suspects.map((suspect, index) => {
      const pronoun = text(`reviews.person.${suspect.pronoun}`);
      const names = suspect.namesUsed.filter(Boolean).map((name) => text('reviews.quoted', { name }));
      const parts = [
        ...suspectLines.map((line) => suspectLine(suspect, line, text)),
        suspect.looks,
        names.length > 0 && text('reviews.names', { pronoun: suspect.pronoun, names: names.join(', ') }),
      ].filter(Boolean);
      return {
        label: suspects.length === 1 ? pronoun : text('reviews.person-number', { pronoun, number: index + 1 }),
        value: parts.length === 0 ? text('reviews.nothing-known') : parts.join(', '),
      };
    });
}

function useVehicleFacts(): (vehicles: Report['vehicles']) => Fact[] {
  const text = useText();
  return (vehicles) =>
    vehicles.map((vehicle, index) => {
      const looks = (['kind', 'colour', 'make', 'model', 'features'] as const)
        .map((line) => vehicleLine(vehicle, line, text))
        .filter(Boolean)
        .join(' ');
      return {
        label: vehicles.length === 1 ? text('reviews.vehicle') : text('reviews.vehicle-number', { number: index + 1 }),
        value: (
          <>
            {looks}
            {looks && vehicle.plate && ', '}
            {vehicle.plate && (
              <span className={styles.whole}>
                <Mono>{vehicle.plate.display}</Mono>
              </span>
            )}
          </>
        ),
      };
    });
}

/** One line a kind, so that two phones stand together. */
function contactFacts(report: Report, label: (kind: Report['contactPoints'][number]['kind']) => string): Fact[] {
  const kinds = [...new Set(report.contactPoints.map((point) => point.kind))];
  return kinds.map((kind) => ({
    label: label(kind),
    value: <Mono>{report.contactPoints.flatMap((point) => (point.kind === kind ? point.display : [])).join(', ')}</Mono>,
  }));
}
