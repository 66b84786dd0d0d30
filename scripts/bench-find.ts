import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { noFilters } from '#shared/domain/search/search.ts';
import { listIncidents } from '#vault/incidents/queries.ts';
import { known } from '#vault/search/known.ts';
import { find } from '#vault/search/queries.ts';
import { openEncrypted } from '#vault/store/driver.ts';
import { freshFolder } from '../tests/support/vault.ts';
import { makeFullStore, makePlainCopy, randomKey, vaultOn } from './bench-find-vault.ts';
import { inTurn, type Measured, percentile, round } from './bench-measure.ts';

const records = 100_000;
const rounds = 200;
const limit = 2;

/** Three letters as they are typed: the beginnings and insides of words that are in many records and in few. */
const parts = ['rob', 'car', 'ing', 'tho', 'wic', 'oor', 'mor', 'pho', 'bla', 'dri', 'stre', 'ash', 'kni', 'van', 'hit', 'mon'];
const plates = ['QQ1? ??K', 'QQ4? ?B?', 'QQ?7 ??T', 'QQ30 ?S?', 'QQ9? Z??', 'QQ?? ?RX'];

/**
 * What a worker waits for with 100,000 incidents in the vault: the first page of the list, a search for three letters, a search for part
 * of a plate, and what is known of a plate being typed. Ours goes through the contract to the encrypted file; the baseline is the same
 * query straight on an unencrypted file with the same rows and indexes. The 95th of a hundred counts, not the middle.
 */
export async function measureFind(): Promise<Measured[]> {
  const folder = freshFolder();
  const [file, copy] = [join(folder, 'full.db'), join(folder, 'plain.db')];
  const key = randomKey();
  try {
    makeFullStore(file, key, records);
    const plain = vaultOn(makePlainCopy(file, key, copy));
    const ours = vaultOn(openEncrypted(file, key));
    try {
      const sought = (words: string) => ({ words, nouns: ['incident' as const], filters: noFilters, limit: 20 });
      const letters = (turn: number) => sought(parts[turn % parts.length] as string);
      const plate = (turn: number) => sought(plates[turn % plates.length] as string);
      const typed = (turn: number) => ({ kind: 'plate' as const, raw: plates[turn % plates.length] as string, except: null });
      return [
        await row(
          'find-first-page',
          () => listIncidents(plain.vault, { limit: 50 }),
          () => ours.client.incidents.list({ limit: 50 }),
          'the first 50 of the list',
        ),
        await row(
          'find-three-letters',
          (turn) => find(plain.vault, letters(turn)),
          (turn) => ours.client.search.find(letters(turn)),
          'three letters anywhere in a word',
        ),
        await row(
          'find-part-of-plate',
          (turn) => find(plain.vault, plate(turn)),
          (turn) => ours.client.search.find(plate(turn)),
          'a plate with characters that were not seen',
        ),
        await row(
          'find-known-already',
          (turn) => known(plain.vault, typed(turn)),
          (turn) => ours.client.search.known(typed(turn)),
          'what is known of a plate while it is typed',
        ),
      ];
    } finally {
      plain.close();
      ours.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function row(
  name: string,
  baseline: (turn: number) => unknown,
  ours: (turn: number) => Promise<unknown>,
  what: string,
): Promise<Measured> {
  await inTurn(20, baseline, ours);
  const taken = await inTurn(rounds, baseline, ours);
  const p95 = { baseline: percentile(taken.baseline, 0.95), ours: percentile(taken.ours, 0.95) };
  return {
    name,
    ratio: round(p95.ours / p95.baseline),
    baseline: round(p95.baseline),
    ours: round(p95.ours),
    unit: 'ms',
    limit,
    detail:
      `${what}, ${records} incidents, through contract and cipher, against the same query on unencrypted SQLite; ` +
      `95th percentiles of ${rounds} interleaved runs, middle ${round(percentile(taken.baseline, 0.5))} and ${round(percentile(taken.ours, 0.5))}`,
  };
}
