import { expect, it } from 'vitest';
import { survivorIsMan } from './survivor-man.ts';
import { readWords } from './words.ts';

const isMan = (text: string, name?: string) => survivorIsMan(text, readWords(text), name);

it('the survivor is a man when the text says so, or opens with a man who tells and speaks of no woman', () => {
  expect(isMan('He is a male escort.')).toBe(true);
  expect(isMan('Jo (he/they) came in.')).toBe(true);
  expect(isMan('Kieran came in. He was hit.')).toBe(true);
  expect(isMan('The man hit him.', 'Dominik Z.')).toBe(true);
});

it('a woman anywhere in the text, or a name that women have too, leaves it open', () => {
  expect(isMan('Kieran came in. She was hit by him.')).toBe(false);
  expect(isMan('Sam came in. He was hit.')).toBe(false);
});
