import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { openDisplay } from './display.ts';
import { findRuntime } from './electron-runtime.ts';
import { checkStory } from './story/checks.ts';
import { leaveEvidence } from './story/evidence.ts';
import { play } from './story/play.ts';
import { setStage } from './story/stage.ts';

/** `npm run story -- --out DIR [--headless]`: plays the main job through the real windows, leaves a folder, and checks it (docs/story.md). */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'story-out' }, headless: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const out = resolve(values.out);
process.exitCode = await run();

async function run(): Promise<number> {
  mkdirSync(out, { recursive: true });
  const runtime = findRuntime(console.log);
  console.log(`Electron ${runtime.version} (${runtime.kind})`);
  build();
  if (values.headless) delete process.env.DISPLAY;
  const display = await openDisplay();
  try {
    const stage = await setStage(out, console.log);
    try {
      const timings = await play(stage, console.log);
      await leaveEvidence(stage, timings, `${runtime.version} (${runtime.kind})`);
    } catch (error) {
      for (const app of ['central', 'project'] as const) {
        await stage[app].page.screenshot({ path: join(out, `failed-${app}.png`) }).catch(() => undefined);
      }
      console.error(stage.complaints());
      throw error;
    } finally {
      await stage.stop();
    }
  } finally {
    display.stop();
  }
  const checks = await checkStory(out);
  for (const { rule, ok, detail } of checks) console.log(`${ok ? 'ok  ' : 'FAIL'} ${rule} (${detail})`);
  const failed = checks.filter(({ ok }) => !ok).length;
  console.log(
    `\nThe story is in ${out}: screens/, sheet.pdf, mail/, vault/, server.txt, envelope.age, story.json. ${checks.length - failed} of ${checks.length} checks hold.`,
  );
  return failed === 0 ? 0 : 1;
}
