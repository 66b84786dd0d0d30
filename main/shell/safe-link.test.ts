import { expect, it } from 'vitest';
import { safeLink } from './safe-link.ts';

it('only an https address with a host and no credentials may be opened', () => {
  expect(safeLink('https://example.org/help?a=1')).toBe('https://example.org/help?a=1');
  for (const bad of [
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'app://streetlight/index.html',
    'https://name:word@example.org/',
    'https://',
    'smb://example.org/share',
    'example.org',
    '',
  ]) {
    expect(safeLink(bad)).toBeNull();
  }
});
