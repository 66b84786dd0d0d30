import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../errors/refusals.ts';
import { readInvite, writeInvite } from './invite.ts';
import type { Invite } from './membership.ts';

const invite: Invite = {
  v: 1,
  server: 'https://scheme.example.org',
  organisation: '01900000-0000-7000-8000-000000000001',
  name: 'Lantern Project, Llanelli — drop-in',
  rootFingerprint: 'ab'.repeat(32),
  invite: '01900000-0000-7000-8000-000000000002',
  inviteSecret: 'cd'.repeat(32),
};
const line = writeInvite(invite);

const unreadable = (text: string) =>
  expect(() => readInvite(text)).toThrow(
    expect.toSatisfy((error: unknown) => error instanceof Refusal && error.code === 'invite/unreadable'),
  );

test('an invite is one line without spaces and reads back as it was written', () => {
  expect(line).toMatch(/^\S+$/);
  expect(readInvite(line)).toEqual(invite);
});

test('spaces around it and line breaks inside it, as mail puts them in, do not matter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(line.length), fc.constantFrom('\n', '\r\n', ' ', '\t', '\u200b', '\ufeff', '\u00a0')), { maxLength: 20 }),
      (breaks) => {
        let pasted = line;
        for (const [at, text] of breaks) pasted = pasted.slice(0, at) + text + pasted.slice(at);
        expect(readInvite(`  \n${pasted}\n\n`)).toEqual(invite);
      },
    ),
  );
});

test('an invite cut anywhere is refused as unreadable, from either end', () => {
  for (let length = 0; length < line.length; length++) {
    unreadable(line.slice(0, length));
    unreadable(line.slice(line.length - length));
  }
});

test('an invite with one character changed is refused as unreadable', () => {
  fc.assert(
    fc.property(fc.nat(line.length - 1), fc.constantFrom('A', 'z', '0', '-', '.'), (at, letter) => {
      fc.pre(line[at] !== letter);
      unreadable(line.slice(0, at) + letter + line.slice(at + 1));
    }),
  );
});

test('something else entirely is refused as unreadable', () => {
  for (const text of ['', 'hello', 'https://scheme.example.org/join', 'streetlight1..', 'streetlight1.e30.00000000']) unreadable(text);
});
