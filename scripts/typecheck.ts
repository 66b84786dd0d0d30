import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Every room has its own TypeScript project, so that `shared` sees neither DOM nor Node, and the vault sees no Electron. */
export const projects = ['shared', 'main/vault', 'main/shell', 'main/preload', 'renderer', 'sync-server', 'tests', 'scripts'] as const;

/** Type-checks all projects, two at a time, and answers with the ones that failed. */
export async function typecheck(): Promise<{ project: string; output: string }[]> {
  const waiting: string[] = [...projects];
  const failed: { project: string; output: string }[] = [];
  const work = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      const result = await tsc(project);
      if (result.code !== 0) failed.push({ project, output: result.output });
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}

function tsc(project: string): Promise<{ code: number | null; output: string }> {
  const root = join(import.meta.dirname, '..');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, project)], { cwd: root });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

if (process.argv[1] !== undefined && existsSync(process.argv[1]) && import.meta.filename === process.argv[1]) {
  const failed = await typecheck();
  for (const { project, output } of failed) console.log(`${project}\n${output}`);
  console.log(`types: ${projects.length - failed.length} of ${projects.length} projects clean`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
