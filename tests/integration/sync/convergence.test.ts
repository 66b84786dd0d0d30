import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Line, startLine } from '../../support/network.ts';
import { foundedCentral, joinedProject, type Laptop, sampleReport, subjectsOf, submit, waitingOn } from './laptop.ts';
import { type Scheme, startScheme } from './scheme.ts';

let server: Scheme;
let central: Laptop;
let project: Laptop;
let lines: { central: Line; project: Line };
const submitted: string[] = [];

beforeAll(async () => {
  server = await startScheme();
  lines = { central: await startLine(server.port), project: await startLine(server.port) };
  central = await foundedCentral(lines.central.url, server.setupCode);
  project = await joinedProject(central, lines.project.url);
});
afterAll(async () => {
  central?.close();
  project?.close();
  await Promise.all([lines?.central.stop(), lines?.project.stop()]);
  await server?.stop();
});

type Step = 'write' | 'project-round' | 'central-round' | `${'project' | 'central'}-${'cut' | 'answers-lost' | 'open'}`;

async function take(step: Step): Promise<void> {
  if (step === 'write') {
    const report = sampleReport();
    submitted.push(report.id);
    submit(project, report);
  } else if (step === 'project-round') await project.sync();
  else if (step === 'central-round') await central.sync();
  else {
    const who = step.startsWith('project') ? 'project' : 'central';
    lines[who].set(step.slice(who.length + 1) as 'cut' | 'answers-lost' | 'open');
  }
}

/** Rounds until neither end changes any more; a line that was just mended may break one. */
async function settle(): Promise<void> {
  for (const line of [lines.central, lines.project]) line.set('open');
  await expect
    .poll(
      async () => {
        const states = [await project.sync(), await central.sync(), await project.sync()];
        return states.every(({ line, problem, waiting }) => line === 'online' && problem === null && waiting === 0);
      },
      { timeout: 30_000 },
    )
    .toBe(true);
}

test('any interleaving of writing, cuts, lost answers and rounds ends in the same state at both ends, with nothing lost or doubled', async () => {
  const step = fc.constantFrom<Step>(
    'write',
    'project-round',
    'project-round',
    'central-round',
    'central-round',
    'project-cut',
    'project-answers-lost',
    'project-open',
    'central-cut',
    'central-answers-lost',
    'central-open',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      for (const one of steps) await take(one);
      await settle();
      expect(subjectsOf(central, 'report.received').toSorted()).toEqual(submitted.toSorted());
      expect(subjectsOf(project, 'report.acknowledged').toSorted()).toEqual(submitted.toSorted());
      expect([waitingOn(project), waitingOn(central)]).toEqual([0, 0]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(submitted.length).toBeGreaterThan(0);
});
