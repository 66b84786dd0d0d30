import { describe, expect, it } from 'vitest';
import { CuttableLink } from './pending-link.ts';
import { VaultGone } from './vault-gone.ts';

const options = { context: {} };

describe('the line to the vault', () => {
  it('ends every call under way the moment the vault is gone', async () => {
    const link = new CuttableLink();
    link.join({ call: () => new Promise(() => {}) });
    const calls = [link.call(['a'], null, options), link.call(['b'], null, options)];
    link.cut(new VaultGone('ABCD2345'));
    expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('refuses later calls at once, until the vault is back', async () => {
    const link = new CuttableLink();
    link.join({ call: async () => 'old' });
    link.cut(new VaultGone('ABCD2345'));
    await expect(link.call(['a'], null, options)).rejects.toBeInstanceOf(VaultGone);
    link.join({ call: async () => 'new' });
    await expect(link.call(['a'], null, options)).resolves.toBe('new');
  });

  it('holds calls made before the port is here', async () => {
    const link = new CuttableLink();
    const call = link.call(['a'], 7, options);
    link.join({ call: async (_path, input) => input });
    await expect(call).resolves.toBe(7);
  });

  it('passes an error of the vault on as it is', async () => {
    const link = new CuttableLink();
    const refusal = new Error('refused');
    link.join({ call: () => Promise.reject(refusal) });
    await expect(link.call(['a'], null, options)).rejects.toBe(refusal);
  });
});
