import { nativeTheme } from 'electron';
import { remembered } from './remembered.ts';

export type Follows = 'system' | 'day' | 'night';
export type Light = { light: 'day' | 'night'; follows: Follows };

const themes = { system: 'system', day: 'light', night: 'dark' } as const;

/** Day or night, following the system unless told otherwise. Remembered in `file`, which holds nothing else. */
export function createLight(file: string): { get(): Light; set(follows: Follows): Light; background(): string } {
  const memory = remembered(file, 'follows', isFollows);
  let follows: Follows = memory.read() ?? 'system';
  nativeTheme.themeSource = themes[follows];
  const get = (): Light => ({ light: nativeTheme.shouldUseDarkColors ? 'night' : 'day', follows });
  return {
    get,
    set(next) {
      follows = next;
      nativeTheme.themeSource = themes[next];
      memory.write(next);
      return get();
    },
    background: () => (get().light === 'night' ? backgrounds.night : backgrounds.day),
  };
}

/** The page's own background (renderer/ui/tokens.css), so that no flash of white comes before it. */
const backgrounds = { day: '#fbfaf7', night: '#0d141d' };

const isFollows = (value: unknown): value is Follows => typeof value === 'string' && value in themes;
