import type { UnderstoodPart } from './phone.ts';

/**
 * The shapes of British number plates, `A` a letter and `9` a digit (DVLA, "Vehicle registration numbers and number plates", INF104, and
 * INF107 for Northern Ireland). `gap` is where the space goes.
 */
type Format = { shape: string; gap: number };

const current: Format = { shape: 'AA99AAA', gap: 4 };
const prefix: readonly Format[] = [1, 2, 3].map((digits) => ({ shape: `A${'9'.repeat(digits)}AAA`, gap: digits + 1 }));
const suffix: readonly Format[] = [1, 2, 3].map((digits) => ({ shape: `AAA${'9'.repeat(digits)}A`, gap: 3 }));
/** Dateless plates, with the Northern Irish ones (`ABZ 1234`) among them. */
const dateless: readonly Format[] = [1, 2, 3].flatMap((letters) =>
  [1, 2, 3, 4].flatMap((digits) => [
    { shape: 'A'.repeat(letters) + '9'.repeat(digits), gap: letters },
    { shape: '9'.repeat(digits) + 'A'.repeat(letters), gap: digits },
  ]),
);
const formats: readonly Format[] = [current, ...prefix, ...suffix, ...dateless];

/** Letters and digits that are read for one another, on a plate and in a hurried hand. */
const readFor: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', B: '8', '0': 'O', '1': 'I', '5': 'S', '8': 'B' };

/**
 * A British plate, whole or in part. `normal` is upper case without spaces, `?` for each unknown character (typed as `?`, `.`, `*` or
 * `_`, or one `…` for as many as are missing). O/0, I/1, S/5 and B/8 are exchanged only where the
 * fewest exchanges lead to exactly one valid plate. `complete` means: every character known and the whole has a British shape.
 */
export function understandPlate(raw: string): UnderstoodPart {
  const typed = raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\.{3}/g, '…')
    .replace(/^(?:REG(?:ISTRATION)?|PLATE|NUMBER PLATE)\b[\s.:]*/, '')
    .replace(/[?.*_·•#¿]/g, '?')
    .replace(/[^A-Z0-9?…]/g, '');
  const text = filled(typed);
  if (!/[A-Z0-9]/.test(text)) return { normal: '', display: raw.trim(), complete: false };
  const fitting = formats.find((format) => fits(text, format.shape));
  if (fitting) return shown(text, fitting);
  const exchanged = exchange(text);
  return exchanged ? shown(exchanged.text, exchanged.format) : { normal: text, display: text, complete: false };
}

/** One `…` becomes as many unknowns as today's plate still needs, when what stands around it fits there. */
function filled(typed: string): string {
  const gap = typed.indexOf('…');
  if (gap === -1) return typed;
  const before = typed.slice(0, gap);
  const after = typed.slice(gap + 1).replace(/…/g, '');
  const missing = current.shape.length - before.length - after.length;
  return before + '?'.repeat(missing > 0 ? missing : 1) + after;
}

function fits(text: string, shape: string): boolean {
  if (text.length !== shape.length) return false;
  for (let at = 0; at < shape.length; at++) {
    const char = text.charAt(at);
    if (char === '?') continue;
    const digit = char >= '0' && char <= '9';
    if (digit !== (shape[at] === '9')) return false;
  }
  return true;
}

function exchange(text: string): { text: string; format: Format } | null {
  let best: { text: string; format: Format; cost: number } | null = null;
  let ties = 0;
  for (const format of formats) {
    if (format.shape.length !== text.length) continue;
    const turned = turn(text, format.shape);
    if (!turned) continue;
    if (!best || turned.cost < best.cost) {
      best = { ...turned, format };
      ties = 1;
    } else if (turned.cost === best.cost && turned.text !== best.text) ties += 1;
  }
  return best && ties === 1 ? best : null;
}

function turn(text: string, shape: string): { text: string; cost: number } | null {
  let out = '';
  let cost = 0;
  for (let at = 0; at < shape.length; at++) {
    const char = text.charAt(at);
    const isDigit = char >= '0' && char <= '9';
    if (char === '?' || isDigit === (shape[at] === '9')) {
      out += char;
      continue;
    }
    const other = readFor[char];
    if (other === undefined) return null;
    out += other;
    cost += 1;
  }
  return { text: out, cost };
}

function shown(text: string, format: Format): UnderstoodPart {
  return { normal: text, display: `${text.slice(0, format.gap)} ${text.slice(format.gap)}`, complete: !text.includes('?') };
}
