import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentPolicy, fileOf, typeOf } from './pages.ts';

const folder = '/built/renderer';

describe('pages', () => {
  it('an address of ours names a file below the folder, and the bare address the first page', () => {
    expect(fileOf(folder, 'app://streetlight/')).toBe('/built/renderer/index.html');
    expect(fileOf(folder, 'app://streetlight/assets/main-1.js?x=1#y')).toBe('/built/renderer/assets/main-1.js');
  });

  it('no address leads out of the folder, however it is written', () => {
    for (const path of [
      '../secret.html',
      '..%2fsecret.html',
      '%2e%2e/%2e%2e/secret.html',
      '..%5csecret.html',
      'a/..%2f..%2f..%2fetc/x.js',
    ]) {
      const file = fileOf(folder, `app://streetlight/${path}`);
      expect(file === null || file.startsWith(`${folder}/`)).toBe(true);
    }
    expect(fileOf(folder, 'app://streetlight/..%2f..%2fetc/passwd')).toBeNull();
    expect(fileOf(folder, 'app://streetlight/a%00.js')).toBeNull();
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, more) => {
        const file = fileOf(folder, `app://streetlight${path}/${encodeURIComponent(more)}`);
        return file === null || file.startsWith(`${folder}/`);
      }),
    );
  });

  it('another host or scheme names nothing', () => {
    for (const address of ['app://elsewhere/index.html', 'https://streetlight/index.html', 'file:///etc/passwd', 'not an address']) {
      expect(fileOf(folder, address)).toBeNull();
    }
  });

  it('only the kinds of file we build are served', () => {
    expect(typeOf('/x/a.js')).toContain('javascript');
    expect(typeOf('/x/a.sqlite')).toBeNull();
    expect(typeOf('/x/a')).toBeNull();
  });

  it('the policy names nothing unsafe, speaks to nobody and carries the nonce', () => {
    const policy = contentPolicy('abc');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});
