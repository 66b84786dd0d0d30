import { factSource } from '../search/fact-source.ts';

/** What went out, found by who got it and by the fingerprint on the paper. What was told to protect somebody belongs to its incident. */
export const searchableDisclosures = factSource('disclosure', 'workCases', 'disclosures', {
  'disclosure.made': (body, subject) => ({
    texts: [body.to, body.contentHash, body.pdfHash ?? ''],
    words: body.to,
    on: body.madeOn,
    ...(body.because.kind === 'safeguarding' ? { under: { noun: 'incident' as const, id: subject } } : {}),
  }),
});
