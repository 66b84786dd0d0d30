import { measureFind } from './bench-find.ts';
import { measureLeakGuard } from './bench-leak-guard.ts';
import type { Measured } from './bench-measure.ts';
import { measureRecord } from './bench-record.ts';
import { measureSealOpen } from './bench-seal.ts';
import { measureStart } from './bench-start.ts';

/**
 * `npm run bench -- [--json] [names]`: ratios against a baseline measured in the same run. Ends with 1 when a limit is passed.
 * With `--json` the only thing on standard output is an array of `Measured`.
 */
const benches: Record<string, () => Promise<Measured[]> | Measured[]> = {
  start: measureStart,
  'record-to-durable': measureRecord,
  'seal-open': measureSealOpen,
  'leak-guard': measureLeakGuard,
  find: measureFind,
};

const asJson = process.argv.includes('--json');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const measured: Measured[] = [];
for (const [name, measure] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  if (!asJson) console.error(`Measuring ${name} …`);
  measured.push(...(await measure()));
}
if (asJson) console.log(JSON.stringify(measured, null, 2));
else for (const row of measured) console.log(lineOf(row));
process.exitCode = measured.some(({ ratio, limit }) => !(ratio <= limit)) ? 1 : 0;

function lineOf({ name, ratio, limit, baseline, ours, unit, detail }: Measured): string {
  const verdict = ratio <= limit ? 'ok  ' : 'OVER';
  return `${verdict} ${name.padEnd(34)} ratio ${String(ratio).padStart(6)} (limit ${limit})  ${ours} against ${baseline} ${unit}\n       ${detail}`;
}
