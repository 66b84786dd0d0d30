import type { MessageId } from '../../i18n/en/index.ts';
import { policeForce } from '../../reference/police-forces.ts';
import { answeredBehaviour } from '../incident/behaviour.ts';
import { forcesOf } from '../incident/routing.ts';
import type { Report } from './report.ts';

/** A sentence of the catalogue by its id: the window's `useText`, or `formatMessage` bound to a language. */
export type Text = (id: MessageId, values?: Record<string, string | number>) => string;
export type SaidFact = { label: string; value: string };

/** What one suspect did, question by question: "How it began: Stopped at the kerb. Weapon: Knife (part of it), a small folding knife." Empty when nothing is known. */
export function behaviourWords(behaviour: Report['suspects'][number]['behaviour'], text: Text): string {
  return answeredBehaviour(behaviour)
    .map(({ question, answer }) => {
      const picks = answer.picks.map((pick) => text(`${question}.${pick}` as MessageId));
      const standing = answer.standing === null ? [] : [text(`answer.${answer.standing}`).toLowerCase()];
      const said = [...picks, answer.words.trim(), ...standing].filter(Boolean).join(', ');
      return `${text(`behaviour.${question}`)}: ${said}`;
    })
    .join(' · ');
}

/**
 * The facts of a report beyond place, time, looks and numbers, for everybody who reads one: the worker before it leaves and central after. What
 * nobody said is left out, except that there is nothing: then no line stands. `day` writes a calendar date in the reader's language.
 */
export function furtherFacts(report: Report, text: Text, day: (on: string) => string): SaidFact[] {
  const facts: (SaidFact | null)[] = [
    report.about === 'incident' ? null : { label: text('fact-row.about'), value: text(`about.${report.about}`) },
    ...report.suspects.map(({ behaviour }, place) => {
      const value = behaviourWords(behaviour, text);
      return value === '' ? null : { label: text('fact-row.behaviour', { count: report.suspects.length, number: place + 1 }), value };
    }),
    report.where.railway ? { label: text('fact-row.forces'), value: forceNames(report).join(', ') } : null,
    messagesFact(report, text, day),
    report.injured === 'not-said' ? null : { label: text('fact-row.harm'), value: text(`fact-row.${report.injured}`) },
    report.evidenceKept === 'not-said' ? null : { label: text('fact-row.evidence'), value: text(`fact-row.${report.evidenceKept}`) },
    report.hate.length === 0
      ? null
      : { label: text('fact-row.hate'), value: report.hate.map((strand) => text(`fact-row.hate-${strand}`)).join(', ') },
    policeFact(report, text),
  ];
  return facts.filter((fact) => fact !== null);
}

function forceNames({ where }: Report): string[] {
  return forcesOf(where).map((id) => policeForce(id)?.name ?? id);
}

function messagesFact({ messages }: Report, text: Text, day: (on: string) => string): SaidFact | null {
  if (messages === null) return null;
  const { count, firstOn, lastOn } = messages;
  const from = firstOn ?? lastOn;
  const until = lastOn ?? firstOn;
  const values = {
    count: count ?? -1,
    span: from === null ? 'none' : 'some',
    from: from === null ? '' : day(from),
    until: until === null ? '' : day(until),
  };
  return { label: text('fact-row.messages'), value: text('fact-row.messages-value', values) };
}

function policeFact({ police }: Report, text: Text): SaidFact | null {
  const parts = [
    police.told === null ? '' : text('fact-row.police-told', { told: police.told }),
    police.response === null
      ? ''
      : text('fact-row.police-response', { response: text(`police-response.${police.response}`).toLowerCase() }),
    police.words.trim(),
  ].filter(Boolean);
  return parts.length === 0 ? null : { label: text('fact-row.police'), value: parts.join(' · ') };
}
