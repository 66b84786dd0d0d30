import type { Plugin } from 'vite';
import { wordings } from '../shared/i18n/wordings/index.ts';

const faceFiles = /node_modules\/@fontsource(-variable)?\/noto-sans-(sc|thai|arabic)\/.*\.css$/;

/**
 * Keeps of the Thai, Arabic and Chinese faces only the pieces that hold a character of a wording: the whole of them would be ten times the app's own
 * pages. Each face says in `unicode-range` what its piece holds.
 */
export function onlyWordingFaces(): Plugin {
  const used = new Set(
    wordings.flatMap(({ name, texts }) => [...name, ...Object.values(texts).join('')].map((sign) => sign.codePointAt(0) ?? 0)),
  );
  return {
    name: 'only-wording-faces',
    enforce: 'pre',
    transform: (code, id) => (faceFiles.test(id.split('?')[0] ?? '') ? { code: neededFaces(code, used), map: null } : null),
  };
}

/** The `@font-face` rules of a style sheet that hold at least one of these characters outside Latin, as WOFF2 only. */
export function neededFaces(css: string, used: ReadonlySet<number>): string {
  const foreign = [...used].filter((sign) => sign > 0x2ff);
  return (css.match(/@font-face\s*{[^}]*}/g) ?? [])
    .filter((face) => {
      const ranges = rangesOf(/unicode-range:\s*([^;}]*)/.exec(face)?.[1] ?? '');
      return foreign.some((sign) => ranges.some(([from, to]) => sign >= from && sign <= to));
    })
    .map((face) => face.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/, ''))
    .join('\n');
}

function rangesOf(text: string): [number, number][] {
  return text.split(',').flatMap((part): [number, number][] => {
    const found = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/i.exec(part);
    const from = Number.parseInt(found?.[1] ?? '', 16);
    return Number.isNaN(from) ? [] : [[from, Number.parseInt(found?.[2] ?? found?.[1] ?? '', 16)]];
  });
}
