/** Where an alert stands: being written, approved by a second person as it is, or out. */
export type AlertStanding = 'draft' | 'approved' | 'published';

/** The standing as a column of a query on `alerts`. */
export const standingColumn = `CASE WHEN signed IS NOT NULL THEN 'published' WHEN approved_hash = content_hash THEN 'approved' ELSE 'draft' END AS standing`;
