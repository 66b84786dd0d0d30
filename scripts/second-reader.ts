import { writeFileSync } from 'node:fs';
import { limits, rulesAlone } from '#shared/domain/report/guard/second/again.ts';
import { readModel } from '#shared/domain/report/guard/second/model.ts';
import { secondReader } from '#shared/domain/report/guard/second/reader.ts';
import { type Condition, type GuardFigures, type MarkedNote, markedNotes, measureGuard } from '../tests/bench/leak-guard.ts';
import { exampleOf, Features } from './second-reader/examples.ts';
import { chance, learn, type Settings, telling } from './second-reader/learn.ts';
import { storedModel } from './second-reader/store.ts';
import { hurried, renamed } from './second-reader/vary.ts';

/** What may be learned from, by writer. Held-out notes and odd samples are not here, and must never be. */
const writers: Readonly<Record<string, readonly string[]>> = {
  samples: ['samples-tuned'],
  own: ['own-even', 'own-odd'],
  fresh: ['fresh'],
  tuning: ['tuning'],
  'learn-1': ['learn-1'],
  'learn-2': ['learn-2'],
  'learn-3': ['learn-3'],
  'learn-4': ['learn-4'],
  'learn-5': ['learn-5'],
  'learn-6': ['learn-6'],
  'learn-7': ['learn-7'],
};
/** Rules were written from these, so that the rules look surer there than they are. */
const tuned: readonly string[] = ['samples', 'own', 'fresh', 'tuning'];

const settings: Settings = { rounds: 4, rate: 0.1, decay: 1e-4, forgetRules: 0.3, forget: 0.1, sparse: 0.01, seed: 7 };
/** Features that take part in the second learning, and are kept. */
const most = 19_000;

const conditions: readonly Condition[] = ['private', 'alone'];
const about =
  'Weights of the second reader of the leak guard (decision 0012), learned from the marked notes in tests/bench and the even samples. Made by: node scripts/second-reader.ts';

function examplesOf(notes: readonly MarkedNote[], weight: number, features: Features, random: () => number) {
  return notes.flatMap((note) => {
    const other = renamed(note, random);
    const fast = hurried(renamed(note, random));
    return [
      ...conditions.flatMap((condition) => exampleOf(note, condition, weight, features)),
      ...exampleOf(other, random() < 0.5 ? 'private' : 'alone', weight, features),
      ...(random() < 0.4 ? exampleOf(fast, random() < 0.5 ? 'private' : 'alone', weight * 0.7, features) : []),
    ];
  });
}

const notesOf = (sets: Record<string, MarkedNote[]>, writer: string) => (writers[writer] ?? []).flatMap((set) => sets[set] ?? []);

/** Learns from every writer but one, or from all. */
function model(sets: Record<string, MarkedNote[]>, without: string | null) {
  const features = new Features();
  const random = chance(11);
  const examples = Object.keys(writers)
    .filter((writer) => writer !== without)
    .flatMap((writer) => examplesOf(notesOf(sets, writer), tuned.includes(writer) ? 0.7 : 1, features, random));
  const often = Uint8Array.from(features.counts, (count) => (count > 3 ? 1 : 0));
  const first = learn(examples, features.names, often, { ...settings, sparse: 0 });
  const use = telling(first, features.counts, most);
  return storedModel(learn(examples, features.names, use, { ...settings, rounds: 6 }), features.names, about);
}

const line = ({ recall, offenderKept, falseAlarms, beyond }: GuardFigures) =>
  `found ${recall.toFixed(3)}  offender kept ${offenderKept.toFixed(3)}  false alarms ${falseAlarms.toFixed(3)}  beyond ${beyond.toFixed(3)}`;

/**
 * `node scripts/second-reader.ts`: learns the weights of the second reader again and writes them to shared/reference/. With `--leave-out [writers]`
 * it writes nothing: for each writer it learns from all others and prints how the rules, and the rules with the second reader, do on that writer.
 */
function main(args: readonly string[]): void {
  const sets = markedNotes();
  if (args[0] === '--leave-out') {
    for (const writer of args.length > 1 ? args.slice(1) : Object.keys(writers)) {
      const second = secondReader(readModel(model(sets, writer)), limits);
      for (const condition of conditions) {
        const notes = notesOf(sets, writer);
        process.stdout.write(`${writer} ${condition} rules  ${line(measureGuard(notes, condition, rulesAlone))}\n`);
        process.stdout.write(`${writer} ${condition} both   ${line(measureGuard(notes, condition, second))}\n`);
      }
    }
    return;
  }
  const stored = model(sets, null);
  const path = new URL('../shared/reference/second-reader.json', import.meta.url);
  const text = `${JSON.stringify(stored, null, 2)}\n`;
  writeFileSync(path, text);
  const kept = Object.values(stored.weights).reduce((sum, values) => sum + values.split('|').length, 0);
  process.stdout.write(`${Math.round(text.length / 1024)} KB, ${kept} features.\n`);
}

main(process.argv.slice(2));
