import { z } from 'zod';

const mostPoints = 4000;

/**
 * A signature as it was drawn: strokes of points on a field of `width` by `height`, each stroke as x, y, x, y … in whole units. Lines, not a
 * picture: a few kilobytes at most, and sharp on paper.
 */
export const Signature = z
  .strictObject({
    width: z.number().int().min(1).max(2000),
    height: z.number().int().min(1).max(2000),
    strokes: z
      .array(
        z
          .array(z.number().int().min(0).max(2000))
          .min(4)
          .max(2 * mostPoints),
      )
      .min(1)
      .max(200),
  })
  .refine(({ strokes }) => strokes.every((stroke) => stroke.length % 2 === 0) && pointsOf(strokes) <= mostPoints);
export type Signature = z.infer<typeof Signature>;

function pointsOf(strokes: readonly (readonly number[])[]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.length / 2, 0);
}

/** The path of a signature in an SVG of its width and height. */
export function signaturePath({ strokes }: Pick<Signature, 'strokes'>): string {
  return strokes
    .map((stroke) => {
      const points = stroke.flatMap((x, at) => (at % 2 === 0 ? [`${x} ${stroke[at + 1] ?? 0}`] : []));
      return `M${points.join('L')}`;
    })
    .join('');
}
