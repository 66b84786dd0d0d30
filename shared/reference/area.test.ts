import { expect, test } from 'vitest';
import { forceOfArea } from './area.ts';

test('a force is its own area and a local authority lies in its force', () => {
  expect(forceOfArea({ kind: 'force', code: 'merseyside' })).toBe('merseyside');
  expect(forceOfArea({ kind: 'local-authority', code: 'E08000012' })).toBe('merseyside');
});

test('a code ONS has replaced lies in the force of its place', () => {
  expect(forceOfArea({ kind: 'local-authority', code: 'E08000019' })).toBe('south-yorkshire');
});

test('an outward postcode, a retired code and an unknown force belong to no known force', () => {
  expect(forceOfArea({ kind: 'outcode', code: 'L8' })).toBeNull();
  expect(forceOfArea({ kind: 'local-authority', code: 'E07000999' })).toBeNull();
  expect(forceOfArea({ kind: 'force', code: 'atlantis' })).toBeNull();
});
