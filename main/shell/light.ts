import { readFileSync, writeFileSync } from 'node:fs';
import { nativeTheme } from 'electron';

export type Follows = 'system' | 'day' | 'night';
export type Light = { light: 'day' | 'night'; follows: Follows };

const themes = { system: 'system', day: 'light', night: 'dark' } as const;

/** Day or night, following the system unless told otherwise. Remembered in `file`, which holds nothing else. */
export function createLight(file: string): { get(): Light; set(follows: Follows): Light; background(): string } {
  let follows: Follows = read(file);
  nativeTheme.themeSource = themes[follows];
  const get = (): Light => ({ light: nativeTheme.shouldUseDarkColors ? 'night' : 'day', follows });
  return {
    get,
    set(next) {
      follows = next;
      nativeTheme.themeSource = themes[next];
      try {
        writeFileSync(file, JSON.stringify({ follows }));
      } catch {
        // A full disk costs the memory of this choice, not the choice.
      }
      return get();
    },
    background: () => (get().light === 'night' ? backgrounds.night : backgrounds.day),
  };
}

/** The page's own background (renderer/ui/tokens.css), so that no flash of white comes before it. */
const backgrounds = { day: '#fbfaf7', night: '#0d141d' };

function read(file: string): Follows {
  try {
    const { follows } = JSON.parse(readFileSync(file, 'utf8')) as { follows?: unknown };
    return follows === 'day' || follows === 'night' ? follows : 'system';
  } catch {
    return 'system';
  }
}
