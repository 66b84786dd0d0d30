import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { guardNote } from '#shared/domain/report/guard-note.ts';
import { formatMessage } from '#shared/i18n/format.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';

/** A record as the samples have them. Only the note and what is private is read; everything else is passed over. */
const NoteRecord = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  note: z.string().nullish(),
  private: z.unknown().optional(),
});
const Identified = z.object({ id: z.union([z.string(), z.number()]).transform(String) });
/** A list, one record alone, or an object with the list in it, as the samples have it. */
const Records = z.union([
  z.array(z.unknown()),
  z.object({ incidents: z.array(z.unknown()) }).transform(({ incidents }) => incidents),
  z.looseObject({ note: z.unknown().nonoptional() }).transform((record) => [record]),
]);

type Marked = { start: number; end: number; text: string; kind: string; why: string };

function say(sentence: string): void {
  process.stderr.write(`leak-guard: ${sentence}\n`);
}

/** Ends with one sentence that says what is wrong with the file, and nothing of what stands in it. */
function refuse(sentence: string): never {
  say(sentence);
  process.exit(2);
}

function read(path: string): string {
  try {
    const bytes = readFileSync(path === '-' ? 0 : path);
    // Notepad writes UTF-16 with this mark before it.
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return refuse(code === 'ENOENT' ? `there is no file ${path}.` : `${path} cannot be read (${String(code)}).`);
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(`${path} is not JSON.`);
  }
}

/** Offsets count UTF-16 code units, as `note.slice(start, end)` in JavaScript does: an emoji counts two. */
function mark(note: string, told: unknown): Marked[] {
  return guardNote(note, told).map(({ start, end, text, kind, why, near }) => ({
    start,
    end,
    text,
    kind,
    why: formatMessage(defaultLocale, `guard.why.${why}`, { near }),
  }));
}

/** The first free name after an id that is taken: "S-001 (2)". */
function nextName(id: string, taken: ReadonlySet<string>): string {
  let count = 2;
  while (taken.has(`${id} (${count})`)) count += 1;
  return `${id} (${count})`;
}

/**
 * `npm run --silent leak-guard -- FILE.json` (or `-` for standard input): prints, for each record's id, the spans of its note that should
 * not leave. A record that cannot be read is named and left out, never answered with "nothing found"; the others are answered all the same,
 * and the exit code is 1. With 2 nothing could be read at all.
 */
function main(args: readonly string[]): void {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) refuse('name one file: npm run --silent leak-guard -- FILE.json');
  const records = Records.safeParse(parse(read(path), path));
  if (!records.success)
    refuse(`${path} does not hold records of the form {"incidents":[{"id", "note", "private"}]}, a list of them or one.`);
  const ids = new Set(records.data.flatMap((record) => Identified.safeParse(record).data?.id ?? []));
  const answers = new Map<string, Marked[]>();
  records.data.forEach((raw, n) => {
    const record = NoteRecord.safeParse(raw);
    if (!record.success) {
      const id = Identified.safeParse(raw).data?.id;
      const field = record.error.issues[0]?.path.join('.') || 'it';
      say(`record ${n + 1}${id === undefined ? '' : ` (id ${id})`} is left out: ${field} is not what it should be.`);
      process.exitCode = 1;
      return;
    }
    const { id, note, private: told } = record.data;
    let name = id;
    if (answers.has(id)) {
      name = nextName(id, new Set([...ids, ...answers.keys()]));
      say(`record ${n + 1} has the id ${id} once more; it is answered as "${name}".`);
      process.exitCode = 1;
    }
    answers.set(name, mark(note ?? '', told));
  });
  process.stdout.write(`${JSON.stringify(Object.fromEntries(answers), null, 1)}\n`);
}

main(process.argv.slice(2));
