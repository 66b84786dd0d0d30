import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordingOf } from '../shared/i18n/wordings/index.ts';
import { neededFaces } from './wording-faces.ts';

const css = (file: string) => readFileSync(join(import.meta.dirname, '../node_modules', file), 'utf8');
const signsOf = (language: string) =>
  new Set([...Object.values(wordingOf(language).texts).join('')].map((sign) => sign.codePointAt(0) ?? 0));
const covered = (faces: string, sign: number) =>
  [...faces.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].some(
    ([, from = '', to]) => sign >= Number.parseInt(from, 16) && sign <= Number.parseInt(to ?? from, 16),
  );

test.each([
  ['ar', '@fontsource-variable/noto-sans-arabic/wght.css', /[\u0600-\u06ff]/],
  ['th', '@fontsource-variable/noto-sans-thai/wght.css', /[\u0e00-\u0e7f]/],
  ['zh-Hans', '@fontsource/noto-sans-sc/400.css', /[\u4e00-\u9fff]/],
])('every sign of the wording %s has a face, and faces without one are left out', (language, file, script) => {
  const used = signsOf(language);
  const whole = css(file);
  const faces = neededFaces(whole, used);
  for (const sign of used) if (script.test(String.fromCodePoint(sign))) expect(covered(faces, sign), String.fromCodePoint(sign)).toBe(true);
  expect(faces).not.toContain('.woff)');
  expect(faces.split('@font-face').length).toBeLessThan(whole.split('@font-face').length);
});
