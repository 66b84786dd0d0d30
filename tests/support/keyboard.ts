import type { Locator, Page } from '@playwright/test';

const longestWay = 400;

export const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** A person without a mouse: everything is reached with Tab, arrows, space and Enter. */
export function keyboardOf(page: Page) {
  /** Presses Tab until the target, or something in it, has the focus. Throws when it never comes. */
  async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor({ state: 'attached' });
    for (let pressed = 0; pressed < longestWay; pressed++) {
      if (await isFocused(target)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`The focus never came to ${target}`);
  }
  return {
    tabTo,
    /** Presses a button by its name. */
    async pressKey(within: Page | Locator, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      await tabTo(within.getByRole('button', { name, exact: typeof name === 'string' }).first(), key);
      await page.keyboard.press('Enter');
    },
    /** Chooses a chip: Tab to its row, arrows along it, space. */
    async chip(within: Page | Locator, name: string, role: 'button' | 'radio' = 'button'): Promise<void> {
      const option = within.getByRole(role, { name, exact: true }).first();
      await tabTo(option.locator('xpath=..'));
      for (let pressed = 0; pressed < longestWay && !(await isFocused(option)); pressed++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
    },
    /** Types into a field by its label; `nth` where several have the same. */
    async write(within: Page | Locator, label: string, text: string, nth = 0): Promise<void> {
      await tabTo(within.getByRole('textbox', { name: label, exact: true }).nth(nth));
      await page.keyboard.insertText(text);
    },
    /** Opens a list by its name and walks down it to an option. */
    async pickFrom(list: Locator, option: string): Promise<void> {
      await tabTo(list);
      await page.keyboard.press('Enter');
      const line = page.getByRole('option', { name: option, exact: true });
      await line.waitFor();
      for (let pressed = 0; pressed < longestWay && !(await isFocused(line)); pressed++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
  };
}

/** Counts every press of a pointer in the page from now on, so that a test can say there was none. */
export async function countPointers(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as typeof window & { pointersPressed?: number };
    counted.pointersPressed = 0;
    addEventListener('pointerdown', () => (counted.pointersPressed = (counted.pointersPressed ?? 0) + 1), true);
  });
  return () => page.evaluate(() => (window as typeof window & { pointersPressed?: number }).pointersPressed ?? 0);
}
