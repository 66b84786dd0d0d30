import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { type BrowserWindow, dialog } from 'electron';

type Being = { path: string; handle: FileHandle };

/** Copies a person takes out of the app, written piece by piece where they said. */
export type Saving = {
  /** Asks where. Null when the person thought better of it. */
  begin(window: BrowserWindow, name: string): Promise<string | null>;
  take(saving: string, data: string): Promise<void>;
  /** Puts the whole file in its place, or removes what there is of it. */
  finish(saving: string, isWhole: boolean): Promise<boolean>;
};

const unfinished = (path: string) => `${path}.part`;

export function createSaving(): Saving {
  const being = new Map<string, Being>();

  function expected(saving: string): Being {
    const one = being.get(saving);
    if (!one) throw new Error('nothing is being saved under this name');
    return one;
  }

  async function remove(saving: string): Promise<void> {
    const { path, handle } = expected(saving);
    being.delete(saving);
    await handle.close();
    await rm(unfinished(path), { force: true });
  }

  return {
    async begin(window, name) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: plainName(name) });
      if (canceled || !filePath) return null;
      const saving = randomUUID();
      being.set(saving, { path: filePath, handle: await open(unfinished(filePath), 'w', 0o600) });
      return saving;
    },
    async take(saving, data) {
      try {
        await expected(saving).handle.writeFile(Buffer.from(data, 'base64'));
      } catch (error) {
        if (being.has(saving)) await remove(saving);
        throw error;
      }
    },
    async finish(saving, isWhole) {
      if (!isWhole) {
        await remove(saving);
        return false;
      }
      const { path, handle } = expected(saving);
      being.delete(saving);
      await handle.sync();
      await handle.close();
      await rename(unfinished(path), path);
      return true;
    },
  };
}

/** A name without a path and without signs a file system refuses. */
function plainName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/, '') || 'attachment';
}
