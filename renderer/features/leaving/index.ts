export { FindingRow } from './FindingRow.tsx';
export { findingsByKey } from './findings-by-key.ts';
