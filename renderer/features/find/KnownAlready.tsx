import { useQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ContactPointKind } from '#shared/domain/contact-point/contact-point.ts';
import { useOpenSession, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import { Mono, Note, Say, Severity, Soft, useText } from '../../ui/index.ts';
import { pathOfHit, useHitDay, useHitFacts, useHitTitle } from './hit-words.ts';
import styles from './KnownAlready.module.css';

type Match = VaultOutputs['search']['known']['matches'][number];
export type Typed = { kind: ContactPointKind; raw: string };

/** How long typing has to rest before the vault is asked. */
const restMs = 250;
const shown = 4;

/**
 * What this vault knows of the numbers, plates and addresses in a section, as they are typed in the record that is open. Says nothing
 * where nothing is known, and never holds the typing up: it asks once the typing rests, and a failure to ask is silent.
 */
export function KnownAlready({ typed }: { typed: readonly Typed[] }) {
  const { id } = useParams({ strict: false });
  const rested = useRested(typed.filter(({ raw }) => raw.trim() !== ''));
  const answers = useQueries({
    queries: rested.map(({ kind, raw }) => ({
      ...vaultQueries.search.known.queryOptions({ input: { kind, raw, except: id ?? null } }),
      staleTime: 30_000,
      gcTime: 60_000,
    })),
  });
  return (
    <div role="status">
      {answers.map((answer, place) =>
        answer.data === undefined || answer.data.total === 0 ? null : (
          <KnownNote
            // What is typed in one field changes with every key; its place does not.
            key={place}
            kind={rested[place]?.kind ?? 'phone'}
            matches={answer.data.matches}
            total={answer.data.total}
          />
        ),
      )}
    </div>
  );
}

function KnownNote({ kind, matches, total }: { kind: ContactPointKind; matches: readonly Match[]; total: number }) {
  const text = useText();
  const count = (fits: (match: Match) => boolean) => matches.filter(fits).length;
  const isAlert = ({ hit }: Match) => hit.noun === 'alert';
  const alerts = count(isAlert);
  const records = (how: Match['how']) => count((match) => !isAlert(match) && match.how === how);
  // Alerts first: they were checked by two people and say what to do.
  const listed = [...matches.filter(isAlert), ...matches.filter((match) => !isAlert(match))].slice(0, shown);
  return (
    <Note tone="known">
      <p>
        <Say id="known.may" values={{ b: (parts) => <b>{parts}</b> }} />
        {records('same') > 0 && ` ${text('known.same', { count: records('same'), kind })}`}
        {records('one-off') > 0 && ` ${text('known.one-off', { count: records('one-off') })}`}
        {records('part') > 0 && ` ${text('known.part', { count: records('part') })}`}
        {alerts > 0 && ` ${text('known.alerts', { count: alerts })}`}
      </p>
      <ul className={styles.list} aria-label={text('known.name')}>
        {listed.map((match) => (
          <KnownRow key={match.hit.id} match={match} />
        ))}
      </ul>
      {total > listed.length && <Soft>{text('known.rest', { count: total - listed.length })}</Soft>}
    </Note>
  );
}

function KnownRow({ match: { how, kept, hit } }: { match: Match }) {
  const text = useText();
  const title = useHitTitle();
  const facts = useHitFacts();
  const day = useHitDay();
  const isCentral = useOpenSession().organisation?.kind === 'central';
  return (
    <li className={styles.row}>
      {hit.severity !== null && <Severity level={hit.severity} />}
      <span dir="auto">{title(hit)}</span>
      <Soft>
        <Say id={`known.how-${how}`} values={{ kept, m: (parts) => <Mono>{parts}</Mono> }} /> ·{' '}
        {[facts(hit), day(hit)].filter(Boolean).join(' · ')}
      </Soft>
      <a className={styles.look} href={pathOfHit(hit, isCentral)} aria-label={text('known.look-at', { title: title(hit) })}>
        {text('known.look')}
      </a>
    </li>
  );
}

/** The value as it stood when it last rested. */
function useRested(typed: readonly Typed[]): readonly Typed[] {
  const key = JSON.stringify(typed.map(({ kind, raw }) => ({ kind, raw })));
  const [rested, setRested] = useState(key);
  useEffect(() => {
    if (key === rested) return;
    const timer = setTimeout(() => setRested(key), restMs);
    return () => clearTimeout(timer);
  }, [key, rested]);
  return JSON.parse(rested) as Typed[];
}
