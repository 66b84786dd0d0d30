import { featureVersion } from '#shared/domain/report/guard/second/features.ts';
import { labels } from '#shared/domain/report/guard/second/labels.ts';
import { letters, type StoredModel } from '#shared/domain/report/guard/second/model.ts';
import type { Learned } from './learn.ts';

const size = labels.length;

/** What was learned, rounded to steps; weights within one step of nothing are left out. */
export function storedModel({ weights, follows }: Learned, names: readonly string[], about: string, step = 0.1, least = 0.5): StoredModel {
  const bySort = new Map<string, string[]>();
  names.forEach((name, feature) => {
    const text = written(weights.subarray(feature * size, feature * size + size), least, step);
    if (text === '') return;
    const at = name.indexOf('=');
    const sort = name.slice(0, at);
    bySort.set(sort, [...(bySort.get(sort) ?? []), `${name.slice(at + 1)}~${text}`]);
  });
  const inOrder = Object.fromEntries(
    [...bySort].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sort, values]) => [sort, values.sort().join('|')]),
  );
  return {
    about,
    features: featureVersion,
    step,
    letters,
    follows: Array.from({ length: size }, (_, label) => written(follows.subarray(label * size, label * size + size), 0, step)),
    weights: inOrder,
  };
}

function written(row: Float64Array, least: number, step: number): string {
  return [...row]
    .map((weight, label) => {
      const steps = Math.round(weight / step);
      return Math.abs(weight / step) <= least || steps === 0 ? '' : `${letters[label]}${steps}`;
    })
    .join('');
}
