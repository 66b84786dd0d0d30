import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { guardNote } from '#shared/domain/report/guard-note.ts';
import { formatMessage } from '#shared/i18n/format.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';

/** Records as the samples have them. Only the note and what is private is read; everything else is passed over. */
const NoteRecord = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  note: z.string().nullish(),
  private: z.record(z.string(), z.unknown()).nullish(),
});
const Records = z.union([z.array(NoteRecord), z.object({ incidents: z.array(NoteRecord) }).transform(({ incidents }) => incidents)]);

/** Ends with one sentence that says what is wrong with the file, and nothing of what stands in it. */
function refuse(sentence: string): never {
  process.stderr.write(`leak-guard: ${sentence}\n`);
  process.exit(2);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return refuse(code === 'ENOENT' ? `there is no file ${path}.` : `${path} cannot be read (${String(code)}).`);
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(`${path} is not JSON.`);
  }
}

/** `npm run --silent leak-guard -- FILE.json`: prints, for each record's id, the spans of its note that should not leave. */
function main(args: readonly string[]): void {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) refuse('name one file: npm run --silent leak-guard -- FILE.json');
  const records = Records.safeParse(parse(read(path), path));
  if (!records.success) {
    const where = records.error.issues[0]?.path.join('.') ?? '';
    refuse(
      `${path} does not hold records of the form {"incidents":[{"id", "note", "private"}]} or a list of them${where ? ` (at ${where})` : ''}.`,
    );
  }
  const spans: [string, unknown][] = records.data.map(({ id, note, private: told }) => [
    id,
    guardNote(note ?? '', told ?? {}).map(({ start, end, text, kind, why, near }) => ({
      start,
      end,
      text,
      kind,
      why: formatMessage(defaultLocale, `guard.why.${why}`, { near }),
    })),
  ]);
  const seen = new Set<string>();
  for (const [id] of spans) {
    if (seen.has(id)) refuse(`${path} has the id ${id} twice.`);
    seen.add(id);
  }
  process.stdout.write(`${JSON.stringify(Object.fromEntries(spans), null, 1)}\n`);
}

main(process.argv.slice(2));
