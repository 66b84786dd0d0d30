import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-remembered-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isLight = (value: unknown): value is 'day' | 'night' => value === 'day' || value === 'night';

it('a choice is read back as it was written', () => {
  const file = join(folder, 'light.json');
  expect(remembered(file, 'follows', isLight).read()).toBeNull();
  remembered(file, 'follows', isLight).write('night');
  expect(remembered(file, 'follows', isLight).read()).toBe('night');
});

it.each(['', '{', 'null', '{"follows":"dusk"}', '{"light":"day"}'])('what is no choice is read as none: %s', (text) => {
  const file = join(folder, 'light.json');
  writeFileSync(file, text);
  expect(remembered(file, 'follows', isLight).read()).toBeNull();
});

it('a choice that cannot be written does not fail', () => {
  expect(() => remembered(join(folder, 'no-such-folder', 'light.json'), 'follows', isLight).write('day')).not.toThrow();
});
