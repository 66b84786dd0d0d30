import type { Locator, Page } from '@playwright/test';
import type { MessageId } from '#shared/i18n/en/index.ts';
import { formatMessage } from '#shared/i18n/format.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';

/** The words on screen, from the one catalogue: when a sentence changes, the story reads the new one. */
export function words(id: MessageId, values: Record<string, string | number> = {}): string {
  return formatMessage(defaultLocale, id, values);
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name });

export async function press(page: Page, id: MessageId, values: Record<string, string | number> = {}): Promise<void> {
  await button(page, words(id, values)).first().click();
}

/** Goes to a place on the rail. */
export async function goTo(page: Page, place: MessageId): Promise<void> {
  await page
    .getByRole('navigation', { name: words('frame.places') })
    .getByRole('link', { name: words(place) })
    .click();
}

/** Types into a field by its label; `within` narrows it down where two have the same label. */
export async function type(within: Page | Locator, label: string, text: string): Promise<void> {
  await within.getByRole('textbox', { name: label, exact: true }).fill(text);
}

/** Presses one option of a row of choices. */
export async function choose(within: Page | Locator, option: string): Promise<void> {
  await within.getByRole('radio', { name: option, exact: true }).click();
}

/** Chooses from a list one types into, by the whole name. */
export async function pick(page: Page, label: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.pressSequentially(name);
  // The option may say more than its name: which region it lies in.
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
}

/** Types yesterday's date into a date field, part by part, as its parts come (day, month, year). */
export async function typeDay(page: Page, label: string): Promise<void> {
  const yesterday = new Date(Date.now() - 86_400_000);
  const two = (number: number) => String(number).padStart(2, '0');
  const parts = page.getByRole('group', { name: label }).getByRole('spinbutton');
  await parts.first().click();
  await page.keyboard.type(`${two(yesterday.getDate())}${two(yesterday.getMonth() + 1)}${yesterday.getFullYear()}`);
}

type NewVault = { name: string; role: string; passphrase: string };

/** First run, steps one and two: name, role, passphrase. Leaves the recovery key on screen. */
export async function makeVault(page: Page, { name, role, passphrase }: NewVault): Promise<void> {
  await type(page, words('first.name'), name);
  await choose(page, role);
  await press(page, 'first.next');
  await type(page, words('passphrase.choose'), passphrase);
  await type(page, words('passphrase.repeat'), passphrase);
  await page
    .getByText(words('passphrase.score-4'))
    .or(page.getByText(words('passphrase.score-3')))
    .first()
    .waitFor();
  await press(page, 'first.make');
  await page.getByRole('heading', { name: words('first.key') }).waitFor();
}

/** Step three: types the last group of the key, as from paper. Answers the whole key. */
export async function noteRecoveryKey(page: Page): Promise<string> {
  const groups = await page.getByRole('list').getByRole('listitem').allInnerTexts();
  await type(page, words('first.check'), groups.at(-1) ?? '');
  await press(page, 'first.noted');
  await page.getByRole('heading', { name: words('first.enrol') }).waitFor();
  return groups.join('-');
}

/** Opens a locked vault as one of its workers. */
export async function unlock(page: Page, name: string, passphrase: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().click();
  await type(page, words('lock.passphrase'), passphrase);
  await press(page, 'lock.unlock');
  await page.getByRole('navigation', { name: words('frame.places') }).waitFor();
}

export async function lock(page: Page): Promise<void> {
  await press(page, 'frame.lock-now');
  await page.getByRole('textbox', { name: words('lock.passphrase'), exact: true }).waitFor();
}
