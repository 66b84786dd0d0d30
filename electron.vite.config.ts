import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { onlyWordingFaces } from './scripts/wording-faces.ts';

const here = (path: string) => resolve(import.meta.dirname, path);
const rooms = { '#shared': here('shared'), '#vault': here('main/vault') };

/** CommonJS: the oldest Electron these files run on has no ES modules in its main process (docs/decisions/0005-stand-in-runtime.md). */
const commonJs = { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' };

/** Bundled into the program, except what carries a native module: those are loaded from node_modules. */
const nativeModules = ['electron', 'better-sqlite3-multiple-ciphers', '@node-rs/argon2'];

export default defineConfig({
  main: {
    resolve: { alias: rooms },
    build: {
      outDir: 'out/main',
      target: 'node18',
      externalizeDeps: false,
      minify: false,
      sourcemap: false,
      rollupOptions: {
        input: {
          index: here('main/shell/index.ts'),
          'vault-node': here('main/vault/entries/node.ts'),
          'vault-utility': here('main/vault/entries/utility.ts'),
        },
        external: nativeModules,
        output: commonJs,
      },
    },
  },
  preload: {
    resolve: { alias: rooms },
    build: {
      outDir: 'out/preload',
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: { input: { index: here('main/preload/index.ts') }, external: ['electron'], output: commonJs },
    },
  },
  renderer: {
    root: here('renderer'),
    base: '/',
    resolve: { alias: { '#shared': rooms['#shared'] } },
    plugins: [onlyWordingFaces(), react()],
    build: {
      outDir: here('out/renderer'),
      target: 'chrome114',
      cssTarget: 'chrome114',
      // The page's policy allows no data: scripts, styles or fonts, and no fetch: nothing is inlined and nothing is preloaded by fetch.
      assetsInlineLimit: 0,
      // Half as much to read before the lock screen stands.
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: here('renderer/index.html'), print: here('renderer/print.html') } },
    },
  },
});
