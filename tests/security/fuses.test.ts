import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfMissing } from '../../scripts/build.ts';
import { findRuntime } from '../../scripts/electron-runtime.ts';
import { packageApp } from '../../scripts/package.ts';

/** What a packaged Streetlight must refuse or insist on, by fuse. */
const wanted = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
} as const;

describe('the configuration of what is given to people', () => {
  const configuration = readFileSync(join(import.meta.dirname, '../../electron-builder.yml'), 'utf8');

  it.each(Object.entries(wanted))('the fuse %s is %s', (fuse, value) => {
    expect(configuration).toMatch(new RegExp(`^electronFuses:\\n(?:  .*\\n)*?  ${fuse}: ${value}$`, 'm'));
  });
});

describe.runIf(process.platform === 'linux')('a packaged app', () => {
  const output = mkdtempSync(join(tmpdir(), 'streetlight-packaged-'));
  const runtime = findRuntime();
  beforeAll(() => {
    buildIfMissing();
    packageApp(runtime, ['--dir', `-c.directories.output=${output}`]);
  });
  afterAll(() => rmSync(output, { recursive: true, force: true }));

  it('has every fuse set that its runtime knows', async () => {
    const wire = await getCurrentFuseWire(join(output, 'linux-unpacked/streetlight'));
    const expected = {
      [FuseV1Options.RunAsNode]: wanted.runAsNode,
      [FuseV1Options.EnableCookieEncryption]: wanted.enableCookieEncryption,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: wanted.enableNodeOptionsEnvironmentVariable,
      [FuseV1Options.EnableNodeCliInspectArguments]: wanted.enableNodeCliInspectArguments,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: wanted.enableEmbeddedAsarIntegrityValidation,
      [FuseV1Options.OnlyLoadAppFromAsar]: wanted.onlyLoadAppFromAsar,
      ...(runtime.kind === 'official' && { [FuseV1Options.GrantFileProtocolExtraPrivileges]: wanted.grantFileProtocolExtraPrivileges }),
    };
    for (const [fuse, value] of Object.entries(expected)) {
      expect(wire[Number(fuse) as FuseV1Options], FuseV1Options[Number(fuse)]).toBe(value ? FuseState.ENABLE : FuseState.DISABLE);
    }
  });

  it('carries what it runs and nothing of our tests, scripts or sources', () => {
    const files = listPackage(join(output, 'linux-unpacked/resources/app.asar'), { isPack: false });
    expect(files).toContain('/out/main/index.cjs');
    expect(files).toContain('/out/preload/index.cjs');
    expect(files).toContain(`/node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-${process.arch}.node`);
    expect(files.filter((file) => /^\/(tests|scripts|sync-server|shared|main|renderer|docs)\b|\.tsx?$/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.node') && !file.includes('linux-'))).toEqual([]);
  });
});
