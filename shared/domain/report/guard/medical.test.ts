import { expect, it } from 'vitest';
import { isHealth } from './medical.ts';

it.each([
  'emphysema',
  'sertraline',
  'lamotrigine',
  'arthritis',
  'hysterectomy',
  'cukrzyce',
  'insarcinata',
  'epilepsia',
  'inzulinja',
  'beichiog',
])('an illness, a medicine or a pregnancy is known by its word, its ending or its beginning: %s', (word) =>
  expect(isHealth(word)).toBe(true),
);

it.each(['premises', 'diagnosis', 'phone', 'knife', 'signs', 'oxygen'])('an ordinary word is none: %s', (word) =>
  expect(isHealth(word)).toBe(false),
);
