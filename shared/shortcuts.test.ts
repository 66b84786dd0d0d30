import { describe, expect, it } from 'vitest';
import { type KeyPress, shortcutOf, shortcuts } from './shortcuts.ts';

const bare: KeyPress = { key: '', control: false, meta: false, alt: false, shift: false };

describe('shortcuts', () => {
  it('no two shortcuts share a key or a name', () => {
    expect(new Set(shortcuts.map((shortcut) => shortcut.keys.toLowerCase())).size).toBe(shortcuts.length);
    expect(new Set(shortcuts.map((shortcut) => shortcut.id)).size).toBe(shortcuts.length);
  });

  it('every shortcut is found by its own keys, with Control and on a Mac with Command', () => {
    for (const { id, keys } of shortcuts) {
      const mod = keys.startsWith('Mod+');
      const key = keys.replace('Mod+', '').replace('Plus', '+');
      expect(shortcutOf({ ...bare, key, control: mod }, false)?.id).toBe(id);
      expect(shortcutOf({ ...bare, key, meta: mod }, true)?.id).toBe(id);
    }
  });

  it('a letter typed without the modifier, or with Alt, is only a letter', () => {
    expect(shortcutOf({ ...bare, key: 'n' }, false)).toBeNull();
    expect(shortcutOf({ ...bare, key: 'n', control: true, alt: true }, false)).toBeNull();
    expect(shortcutOf({ ...bare, key: 'n', meta: true }, false)).toBeNull();
    expect(shortcutOf({ ...bare, key: 'F8', control: true }, false)).toBeNull();
  });
});
