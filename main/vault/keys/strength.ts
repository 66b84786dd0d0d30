import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

export type Strength = { score: number; guessesLog10: number; hints: string[] };

/** The least score a passphrase may have: "safely unguessable", moderate protection from an offline slow-hash attack (zxcvbn's own scale). */
export const leastScore = 3;

/** zxcvbn looks at no more than this; what follows only makes a passphrase longer, never weaker. */
const looked = 100;

let estimator: Promise<ZxcvbnFactory> | null = null;

/**
 * How well a passphrase resists guessing, 0 to 4. Names given count as guessable. `hints` are keys of zxcvbn's feedback (`useWords`,
 * `anotherWord`, `straightRow` …), for the catalogue. Keeps nothing.
 */
export async function passphraseStrength(passphrase: string, names: readonly string[]): Promise<Strength> {
  estimator ??= loadEstimator();
  const guessable = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((name) => name !== '');
  const result = (await estimator).check(passphrase.slice(0, looked), [...guessable, 'streetlight']);
  const hints = [result.feedback.warning, ...result.feedback.suggestions].filter(
    (hint): hint is string => typeof hint === 'string' && hint !== '',
  );
  return { score: result.score, guessesLog10: result.guessesLog10, hints };
}

/** The word lists are large and wanted only while somebody chooses a passphrase. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new core.ZxcvbnFactory({ dictionary: { ...common.dictionary, ...english.dictionary }, graphs: common.adjacencyGraphs });
}
