import type { MessageId } from '../../i18n/en/index.ts';
import { formatMessage } from '../../i18n/format.ts';
import { answeredBehaviour, type BehaviourQuestion, type SuspectBehaviour } from '../incident/behaviour.ts';
import type { SuspectLine } from '../incident/incident.ts';
import type { Report } from '../report/report.ts';
import { suspectLine, vehicleLine } from '../report/suspect-words.ts';
import { type AlertFact, type FactLabel, factLabels } from './alert.ts';
import { cutNumbers, phoneEnding, platePart } from './parts-of-numbers.ts';

const locale = 'en-GB';
const longest = 200;
const say = (id: MessageId, values?: Record<string, string>) => formatMessage(locale, id, values);

/** The short facts for the grid of a sheet, in the order they are printed. Bands in words, numbers and plates only in part, nothing made up. */
export function suggestFacts(report: Report): AlertFact[] {
  const { suspects, vehicles, contactPoints } = report;
  const cut = (text: string) => cutNumbers(text.trim(), contactPoints);
  const line = (name: SuspectLine) => each(suspects.map((suspect) => cut(suspectLine(suspect, name, say))));
  const endings = contactPoints.filter(({ kind }) => kind === 'phone').map(phoneEnding);
  const values: Partial<Record<FactLabel, string>> = {
    age: line('ageBand'),
    height: line('height'),
    build: line('build'),
    ethnicity: line('ethnicity'),
    hair: line('hair'),
    eyes: line('eyes'),
    accent: line('accent'),
    marks: line('marks'),
    clothing: line('clothing'),
    car: each(vehicles.map((vehicle) => cut(carOf(vehicle)))),
    plate: anyOf(vehicles.map(({ plate }) => (plate === null ? null : platePart(plate)))),
    phone: endings.some(Boolean) ? formatMessage(locale, 'alert.phone-ends', { endings: anyOf(endings) }) : '',
    way: each(suspects.map(({ behaviour }) => cut(wayOf(behaviour)))),
    names: anyOf(
      suspects.flatMap(({ namesUsed }) =>
        namesUsed
          .map(cut)
          .filter(Boolean)
          .map((name) => formatMessage(locale, 'alert.quoted', { name })),
      ),
    ),
  };
  return factLabels.flatMap((label) => {
    const value = values[label] ?? '';
    return value === '' ? [] : [{ label, value: value.length <= longest ? value : `${value.slice(0, longest - 1).trimEnd()}…` }];
  });
}

/** Colour, make and model as one thing people say, then what stood out. */
function carOf(vehicle: Report['vehicles'][number]): string {
  const looks = (['colour', 'make', 'model'] as const).map((name) => vehicleLine(vehicle, name, say)).filter(Boolean);
  return [looks.join(' '), vehicleLine(vehicle, 'features', say)].filter(Boolean).join(', ');
}

/** What a reader can recognise: how it began, the story told, how control was kept, the weapon. "None" and how it ended tell a reader nothing. */
const tellingQuestions: ReadonlySet<BehaviourQuestion> = new Set(['approach', 'pretext', 'control', 'weapon']);
const untelling = new Set(['none', 'other']);

function wayOf(behaviour: SuspectBehaviour): string {
  return answeredBehaviour(behaviour)
    .filter(({ question, answer }) => tellingQuestions.has(question) && answer.standing !== 'rather-not-say')
    .flatMap(({ question, answer }) => [
      ...answer.picks.filter((pick) => !untelling.has(pick)).map((pick) => formatMessage(locale, `${question}.${pick}` as MessageId)),
      answer.words.trim(),
    ])
    .filter(Boolean)
    .map((word, place) => (place === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1)))
    .join(', ');
}

/** One value a suspect or vehicle, numbered when there are several, so that the tall one's hair is not taken for the short one's. */
function each(values: readonly string[]): string {
  const said = values.map((value, at) => ({ value, number: at + 1 })).filter(({ value }) => value !== '');
  if (values.length <= 1) return said[0]?.value ?? '';
  return said.map(({ value, number }) => formatMessage(locale, 'alert.several', { number, value })).join('; ');
}

/** "43 or 48", each once. */
function anyOf(values: readonly (string | null)[]): string {
  const said = [...new Set(values.filter((value) => value !== null && value !== ''))] as string[];
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(said);
}
