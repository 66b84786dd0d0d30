import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typecheck } from './typecheck.ts';

/**
 * Everything a change must pass, in the order in which a mistake is cheapest to find. Every suite runs even when one before it failed.
 * The last line is `N passed, N failed` over all suites. `npm test -- lint types` runs only the named ones.
 */
type Count = { passed: number; failed: number };
type Suite = { name: string; says: string; run: () => Promise<Count> };

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'streetlight-test-'));

const suites: Suite[] = [
  { name: 'lint', says: 'format and lint (Biome)', run: () => check(bin('biome'), ['ci', '--colors=off', '.']) },
  { name: 'types', says: 'types (TypeScript, one project a room)', run: types },
  {
    name: 'directions',
    says: 'import directions (dependency-cruiser)',
    run: () =>
      check(bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'shared', 'main', 'renderer', 'sync-server', 'scripts', 'tests']),
  },
  { name: 'dead-code', says: 'dead code and unlisted packages (knip)', run: () => check(bin('knip'), []) },
  { name: 'vitest', says: 'unit, contract, integration, security (Vitest)', run: vitest },
  { name: 'e2e', says: 'end to end in the real window (Playwright, Electron)', run: playwright },
  { name: 'story', says: 'the story, from the first keystroke to the printed sheet, checked by itself', run: story },
];

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = chosen.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${suites.map((suite) => suite.name).join(', ')}.`);
  process.exit(2);
}

const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const suite of suites.filter((one) => chosen.length === 0 || chosen.includes(one.name))) {
  console.log(`\n== ${suite.says}`);
  const started = Date.now();
  const count = await suite.run();
  total.passed += count.passed;
  total.failed += count.failed;
  lines.push(
    `${count.failed === 0 ? 'ok  ' : 'FAIL'} ${suite.name}: ${count.passed} of ${count.passed + count.failed}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** A command that says yes or no counts as one. */
async function check(command: string, args: string[]): Promise<Count> {
  const code = await run(command, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function types(): Promise<Count> {
  const failed = await typecheck();
  for (const { project, output } of failed) console.log(`${project}\n${output}`);
  return failed.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: failed.length };
}

async function vitest(): Promise<Count> {
  const file = join(scratch, 'vitest.json');
  const code = await run(bin('vitest'), ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  const count = readCount(file, (json: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
  return atLeastOneFailureIf(code !== 0, count);
}

async function playwright(): Promise<Count> {
  const built = await run(process.execPath, ['scripts/build.ts']);
  if (built !== 0) return { passed: 0, failed: 1 };
  const file = join(scratch, 'playwright.json');
  const code = await run(process.execPath, ['scripts/e2e.ts', '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const count = readCount(file, (json: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: json.stats.expected,
    failed: json.stats.unexpected + json.stats.flaky,
  }));
  return atLeastOneFailureIf(code !== 0, count);
}

async function story(): Promise<Count> {
  return check(process.execPath, ['scripts/story.ts', '--out', join(scratch, 'story'), '--headless']);
}

/** A runner that died before it could count must not pass. */
function atLeastOneFailureIf(broke: boolean, count: Count): Count {
  return broke && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readCount<T>(file: string, pick: (json: T) => Count): Count {
  try {
    return pick(JSON.parse(readFileSync(file, 'utf8')) as T);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CI: 'true', NO_COLOR: '1', ...env },
    });
    child.on('error', (error) => {
      console.log(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', resolve);
  });
}
