import fc from 'fast-check';
import { expect, it } from 'vitest';
import { teachWelsh, WelshDateTimeFormat, WelshListFormat } from './dates.ts';

const timeZone = 'Europe/London';
/** Node carries the whole of Unicode CLDR, so what it writes in Welsh is what ours must be. Taken before anything is taught. */
const NodesOwn = Intl.DateTimeFormat;
const styles: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'full' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  { month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short' },
  { weekday: 'narrow' },
  { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
];

it('a date is written as Unicode writes it in Welsh, for every day and in every way the screens write one', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      for (const style of styles) {
        const options = { ...style, timeZone };
        expect(new WelshDateTimeFormat(options).format(date)).toBe(new NodesOwn('cy', options).format(date));
      }
    }),
  );
});

it('the day stands before the month', () => {
  const format = new WelshDateTimeFormat({ day: 'numeric', month: 'long', timeZone });
  expect(format.format(new Date('2026-03-01T12:00:00Z'))).toBe('1 Mawrth');
});

it('a list is joined by the word that fits what follows', () => {
  expect(new WelshListFormat().format(['galwad', 'neges', 'e-bost'])).toMatch(/^galwad, neges,? ac e-bost$/);
  expect(new WelshListFormat().format(['e-bost', 'galwad'])).toBe('e-bost a galwad');
  expect(new WelshListFormat({ type: 'disjunction' }).format(['e-bost', 'galwad'])).toBe('e-bost neu galwad');
});

it('whoever asks for Welsh is given Welsh, and every other language stays as it was', () => {
  teachWelsh();
  teachWelsh();
  const date = new Date('2026-11-22T12:00:00Z');
  const options = { dateStyle: 'long', timeZone } as const;
  expect(new Intl.DateTimeFormat('cy', options).format(date)).toBe('22 Tachwedd 2026');
  expect(new Intl.DateTimeFormat(['cy-GB'], options).resolvedOptions().locale).toBe('cy');
  expect(new Intl.DateTimeFormat('ro', options).format(date)).toBe('22 noiembrie 2026');
  expect(new Intl.DateTimeFormat(undefined, options).format(date)).toBe(new NodesOwn(undefined, options).format(date));
  expect(new Intl.NumberFormat('cy').format(1234.5)).toBe('1,234.5');
});
