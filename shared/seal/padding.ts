/** Below this, every batch is the same size: a receipt, a short report and a withdrawal look alike. */
export const smallestBatch = 4096;

/**
 * The size class of a length, in bytes: Padmé (Nikitin, Barman, Lueks, Underwood, Hubaux, Ford, "Reducing Metadata Leakage from Encrypted
 * Files and Communication with PURBs", PoPETs 2019, section 4). A length tells at most O(log log n) bits and costs at most 12 % more.
 */
export function paddedLength(length: number): number {
  if (length <= smallestBatch) return smallestBatch;
  const exponent = Math.floor(Math.log2(length));
  const freeBits = exponent - (Math.floor(Math.log2(exponent)) + 1);
  const step = 2 ** freeBits;
  return Math.ceil(length / step) * step;
}
