/** Where an alert stands: being written, approved by a second person as it is, out, or taken back after it was out. */
export type AlertStanding = 'draft' | 'approved' | 'published' | 'cancelled';

/** The standing as a column of a query on `alerts`. */
export const standingColumn = `CASE WHEN cancelled = 1 THEN 'cancelled' WHEN signed IS NOT NULL THEN 'published'
  WHEN approved_hash = content_hash THEN 'approved' ELSE 'draft' END AS standing`;
