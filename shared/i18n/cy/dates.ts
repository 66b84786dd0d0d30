const months = ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'];
const monthsInShort = ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'];
/** From Sunday. */
const days = ['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn'];
const daysInShort = ['Sul', 'Llun', 'Maw', 'Mer', 'Iau', 'Gwen', 'Sad'];
const daysAsLetters = ['S', 'Ll', 'M', 'M', 'I', 'G', 'S'];

const Native = Intl.DateTimeFormat;
type Moment = Date | number | undefined;
type Parts = Intl.DateTimeFormatPart[];

/**
 * Dates in Welsh. Chromium, and so Electron, carries no Welsh days and months (Unicode CLDR does; these are its words). The order of a date
 * is the British one, so the British format is made and its names are put into Welsh; the day stands before the month always.
 */
export class WelshDateTimeFormat extends Native {
  readonly #names: { month: readonly string[] | null; weekday: readonly string[] | null };
  readonly #count: Intl.DateTimeFormat;

  constructor(options: Intl.DateTimeFormatOptions = {}) {
    super('en-GB', options);
    this.#names = namesFor(options);
    this.#count = new Native('en-GB', { timeZone: super.resolvedOptions().timeZone, month: 'numeric', weekday: 'short' });
  }

  override formatToParts(date?: Moment): Parts {
    return super.formatToParts(date).map((part) => ({ ...part, value: this.#inWelsh(part, date) }));
  }

  override formatRangeToParts(...[from, until]: Parameters<Intl.DateTimeFormat['formatRangeToParts']>): Intl.DateTimeRangeFormatPart[] {
    return super
      .formatRangeToParts(from, until)
      .map((part) => ({ ...part, value: this.#inWelsh(part, (part.source === 'endRange' ? until : from) as Date) }));
  }

  override formatRange(...[from, until]: Parameters<Intl.DateTimeFormat['formatRange']>): string {
    return joined(this.formatRangeToParts(from, until));
  }

  /** Bound, like the native one: it may be handed on without its format. */
  override readonly format = (date?: Moment) => joined(this.formatToParts(date));

  override resolvedOptions(): Intl.ResolvedDateTimeFormatOptions {
    return { ...super.resolvedOptions(), locale: 'cy' };
  }

  #inWelsh({ type, value }: Pick<Intl.DateTimeFormatPart, 'type' | 'value'>, date: Moment): string {
    if (type === 'literal') return value.replace(' at ', ' am ');
    const names = type === 'month' || type === 'weekday' ? this.#names[type] : null;
    if (names === null) return value;
    const counted = this.#count.formatToParts(date).find((part) => part.type === type)?.value ?? '';
    return names[type === 'month' ? Number(counted) - 1 : englishDays.indexOf(counted)] ?? value;
  }
}

const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function joined(parts: readonly { value: string }[]): string {
  return parts.map(({ value }) => value).join('');
}

function namesFor({ dateStyle, month, weekday }: Intl.DateTimeFormatOptions) {
  const monthWords = { full: months, long: months, medium: monthsInShort, short: null };
  const named = { long: months, short: monthsInShort, narrow: monthsInShort, numeric: null, '2-digit': null };
  const dayWords = { long: days, short: daysInShort, narrow: daysAsLetters };
  return {
    month: dateStyle ? monthWords[dateStyle] : month ? named[month] : null,
    weekday: dateStyle === 'full' ? days : weekday ? dayWords[weekday] : null,
  };
}

const isWelsh = (wanted: unknown) => /^cy\b/.test(String(Array.isArray(wanted) ? wanted[0] : wanted));

/**
 * From now on `Intl` writes Welsh dates and lists where Welsh is asked for, whoever asks: a sentence, a date field, a calendar. Numbers are
 * written as in British English, which Welsh does too; this engine would write them as the system does.
 */
export function teachWelsh(): void {
  if (Intl.DateTimeFormat !== Native) return;
  const Numbers = Intl.NumberFormat;
  answerWelsh('DateTimeFormat', (options) => new WelshDateTimeFormat(options as Intl.DateTimeFormatOptions));
  answerWelsh('ListFormat', (options) => new WelshListFormat(options as Intl.ListFormatOptions));
  answerWelsh('NumberFormat', (options) => new Numbers('en-GB', options as Intl.NumberFormatOptions));
}

/** Puts a constructor in the place of Intl's own that gives what `welsh` makes when the first language wanted is Welsh. */
function answerWelsh(name: 'DateTimeFormat' | 'ListFormat' | 'NumberFormat', welsh: (options: unknown) => object): void {
  const construct = (native: new () => object, given: unknown[]) =>
    isWelsh(given[0]) ? welsh(given[1] ?? {}) : (Reflect.construct(native, given) as object);
  const value = new Proxy(Intl[name] as unknown as new () => object, {
    construct,
    apply: (native, _self, given) => construct(native, given),
  });
  Object.defineProperty(Intl, name, { value, configurable: true, writable: true });
}

/** "afal, oren ac eirin": `ac` before a vowel, `a` before anything else; `neu` for one of several. */
export class WelshListFormat extends Intl.ListFormat {
  constructor(options: Intl.ListFormatOptions = {}) {
    super('en-GB', options);
  }

  override formatToParts(list: Iterable<string>): { type: 'element' | 'literal'; value: string }[] {
    return super.formatToParts(list).map((part, place, parts) => {
      if (part.type === 'element') return part;
      const and = /^[aeiouwyâêîôûŵŷ]/i.test(parts[place + 1]?.value ?? '') ? ' ac ' : ' a ';
      return { ...part, value: part.value.replace(' and ', and).replace(' or ', ' neu ') };
    });
  }

  override format(list: Iterable<string>): string {
    return joined(this.formatToParts(list));
  }
}
