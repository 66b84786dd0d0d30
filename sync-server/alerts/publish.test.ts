import { expect, test } from 'vitest';
import { forcesOf } from './publish.ts';

test('areas in known forces reach those forces once each; one area in none reaches the whole country', () => {
  const merseyside = { kind: 'force', code: 'merseyside' } as const;
  const liverpool = { kind: 'local-authority', code: 'E08000012' } as const;
  expect(forcesOf({ areas: [merseyside, liverpool, { kind: 'force', code: 'kent' }] })).toEqual(['merseyside', 'kent']);
  expect(forcesOf({ areas: [merseyside, { kind: 'outcode', code: 'L8' }] })).toBeNull();
});
