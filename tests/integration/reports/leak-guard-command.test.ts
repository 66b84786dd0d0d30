import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'leak-guard-'));
const script = join(import.meta.dirname, '../../../scripts/leak-guard.ts');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Marked = { start: number; end: number; text: string; kind: string; why: string };

/** Runs the command on a file with this content, or on standard input. */
function run(content: string | Buffer, by: 'file' | 'stdin' = 'file') {
  const file = join(folder, 'notes.json');
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, by === 'file' ? file : '-'], {
    input: by === 'stdin' ? content : '',
    encoding: 'utf8',
  });
  return { status, stderr, answers: status === 2 ? {} : (JSON.parse(stdout) as Record<string, Marked[]>) };
}

describe('the leak-guard command', () => {
  it('answers every record it can read, names the one it cannot by its id, and ends with 1', () => {
    const { status, stderr, answers } = run(
      JSON.stringify({
        incidents: [
          { id: 'A-1', note: 'Kirsty told us.', private: { name: 'Kirsty' } },
          { id: 'A-2', note: 17 },
          { note: 'no id' },
          'no record',
          { id: 5, note: 'Call her on 07700 900123.' },
        ],
      }),
    );
    expect(status).toBe(1);
    expect(Object.keys(answers).sort()).toEqual(['5', 'A-1']);
    expect(answers['A-1']?.map(({ text }) => text)).toEqual(['Kirsty']);
    expect(stderr).toContain('record 2 (id A-2) is left out: note');
    expect(stderr).toContain('record 3 is left out: id');
    expect(stderr).toContain('record 4 is left out');
    expect(stderr).not.toContain('Kirsty');
  });

  it('answers both records of a doubled id, the second under a name of its own', () => {
    const { status, stderr, answers } = run(
      JSON.stringify([
        { id: 'A', note: 'Kirsty told us.' },
        { id: 'A', note: 'Nothing here.' },
        { id: 'A (2)', note: 'Call her on 07700 900123.' },
      ]),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('has the id A once more; it is answered as "A (3)"');
    expect(Object.keys(answers)).toEqual(['A', 'A (3)', 'A (2)']);
    expect(answers['A (3)']).toEqual([]);
  });

  it('reads one record alone, from standard input as well', () => {
    const { status, answers } = run(JSON.stringify({ id: 'one', note: 'Kirsty told us.' }), 'stdin');
    expect(status).toBe(0);
    expect(answers.one?.[0]?.text).toBe('Kirsty');
  });

  it('reads a file with a byte order mark, in UTF-8 or UTF-16, and lines that end with CR LF', () => {
    const content = JSON.stringify([{ id: 'x', note: 'First line.\r\nKirsty told us.\r\n', private: null }], null, 2).replace(
      /\n/g,
      '\r\n',
    );
    const wide = Buffer.from(`\uFEFF${content}`, 'utf16le');
    for (const { status, answers } of [run(`\uFEFF${content}`), run(wide)]) {
      expect(status).toBe(0);
      expect(answers.x?.map(({ text }) => text)).toEqual(['Kirsty']);
    }
  });

  it('uses the note and the private fields and nothing else, whatever shape the private fields have', () => {
    const note = 'Zorilka and her cat at Quillmere.';
    const { status, answers } = run(
      JSON.stringify([
        { id: 'list', note: note, private: ['Zorilka', 'Quillmere'] },
        { id: 'word', note: note, private: 'Zorilka' },
        { id: 'group', note: note, private: { name: { first: 'Zorilka' }, other: [null, 3, 'Quillmere'], venue: '' } },
        { id: 'plain', note: 'he left.', private: { name: null }, identifying: [{ text: 'he left' }], more: 1 },
        { id: 'empty', note: '' },
        { id: 'null', note: null, private: {} },
      ]),
    );
    expect(status).toBe(0);
    const texts = (id: string) => answers[id]?.map(({ text }) => text).join(' | ');
    for (const id of ['list', 'word', 'group']) expect(texts(id)).toContain('Zorilka');
    expect(texts('group')).toContain('Quillmere');
    expect([answers.plain, answers.empty, answers.null]).toEqual([[], [], []]);
  });

  it('gives offsets in UTF-16 code units, in order and without overlaps, also after emoji and fullwidth figures', () => {
    const note = '😀😀 Kirsty (𝐀) told us. Call her on ０７７００ ９００１２３, she lives at 4 Larch Close.';
    const { answers } = run(JSON.stringify({ id: 'x', note, private: {} }));
    let last = 0;
    for (const { start, end, text } of answers.x ?? []) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(note.slice(start, end)).toBe(text);
      last = end;
    }
    expect(answers.x?.[0]).toMatchObject({ start: 5, end: 11, text: 'Kirsty' });
    expect(answers.x?.map(({ text }) => text).join('|')).toContain('０７７００ ９００１２３');
  });

  it('refuses in one sentence what is no file, no JSON or holds no records', () => {
    expect(run('{').stderr).toMatch(/is not JSON\.\n$/);
    expect(run('{"people":1}').stderr).toMatch(/does not hold records/);
    const missing = spawnSync(process.execPath, [script, join(folder, 'nowhere.json')], { encoding: 'utf8' });
    expect([missing.status, missing.stdout]).toEqual([2, '']);
    expect(missing.stderr).toMatch(/there is no file/);
  });
});
