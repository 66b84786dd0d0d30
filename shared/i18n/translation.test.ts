import { isPluralElement, isSelectElement, isTagElement, type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { cy } from './cy/index.ts';
import { en, type MessageId } from './en/index.ts';
import { loadMessages } from './format.ts';
import { ro } from './ro/index.ts';

const translations: Record<'cy' | 'ro', Readonly<Record<string, string | undefined>>> = { cy, ro };
/** How many English messages may stand untranslated, because they were added after. Goes down, never up without a reason. */
const mayBeMissing = { cy: 60, ro: 60 };
const english: Readonly<Record<string, string>> = en;

/** What a message asks for: names of values with what is done with them, the answers of a choice, the tags. */
function asksFor(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (isPluralElement(element) || isSelectElement(element)) {
      const choices = isSelectElement(element) ? ` ${Object.keys(element.options).sort()}` : ` ${element.pluralType ?? 'cardinal'}`;
      return [`${element.value}: ${element.type}${choices}`, ...Object.values(element.options).flatMap(({ value }) => asksFor(value))];
    }
    if (isTagElement(element)) return [`<${element.value}>`, ...asksFor(element.children)];
    return 'value' in element && element.type !== 0 ? [`${element.value}: ${element.type}`] : [];
  });
}

/** Categories a plural of these elements names. `=0` and the like are exact numbers, not categories. */
function categoriesIn(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (isTagElement(element)) return categoriesIn(element.children);
    if (!isPluralElement(element) && !isSelectElement(element)) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => categoriesIn(value));
    const own = isPluralElement(element) ? [Object.keys(element.options).filter((category) => !category.startsWith('='))] : [];
    return [...own, ...inside];
  });
}

const asked = (message: string) => [...new Set(asksFor(parse(message)))].sort();

describe.each(['cy', 'ro'] as const)('the catalogue in %s', (language) => {
  const translated = Object.entries(translations[language]).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const categories: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('has no message the English one does not have', () => {
    expect(translated.map(([id]) => id).filter((id) => !Object.hasOwn(en, id))).toEqual([]);
  });

  it('asks for the same values, choices and tags as the English message', () => {
    const wrong = translated.filter(([id, message]) => String(asked(message)) !== String(asked(english[id] ?? '')));
    expect(wrong.map(([id, message]) => `${id}: ${asked(message)} and not ${asked(english[id] ?? '')}`)).toEqual([]);
  });

  it('counts with the plurals of its own language and leaves the reader with one for every number', () => {
    const wrong = translated.filter(([, message]) =>
      categoriesIn(parse(message)).some((named) => !named.includes('other') || named.some((category) => !categories.includes(category))),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('has no empty message and none with the quotes of a program', () => {
    expect(translated.filter(([, message]) => message.trim() === '' || /"|\s'|'\s/.test(message)).map(([id]) => id)).toEqual([]);
  });

  it('says which messages are not translated yet, and there are no more of them than we know of', () => {
    const missing = Object.keys(en).filter((id) => translations[language][id] === undefined);
    console.info(`${language}: ${missing.length} of ${Object.keys(en).length} messages not translated`);
    const tooMany = missing.length > mayBeMissing[language] ? missing : [];
    expect(tooMany).toEqual([]);
  });

  it('says in English what it has no words for', async () => {
    const messages = await loadMessages(language);
    const missing = (Object.keys(en) as MessageId[]).filter((id) => translations[language][id] === undefined);
    expect(missing.filter((id) => messages[id] !== en[id])).toEqual([]);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  });
});
