/**
 * Outward halves of postcodes ("L1", "SW1A"). Only the outward half is ever kept: it is a district of thousands of homes, while a whole
 * postcode is one side of one street.
 *
 * Sources: the six shapes of Royal Mail's Programmer's Guide to PAF, and its 124 postcode areas, those of Guernsey (GY), Jersey (JE) and the Isle
 * of Man (IM) among them. Number and shapes were compared on 2026-11-22 with public code that follows the Market Research Society's guide to the
 * format (mrs.org.uk/pdf/postcodeformat.pdf); the guide to PAF itself was not open to us.
 */
const postcodeAreas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX ' +
    'IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ' +
    'ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

/** A9, A99, AA9, AA99, A9A, AA9A. */
const outward = /^([A-Z]{1,2})(\d[A-Z\d]?)$/;
/** The inward half: a digit and two letters, of which C, I, K, M, O and V are never used. */
const inward = /^\d[ABD-HJLNP-UW-Z]{2}$/;

export type Outcode = {
  readonly outcode: string;
  /** True when a whole postcode was given; its inward half is thrown away and the screen says so. */
  readonly wasCut: boolean;
};

function isOutcode(text: string): boolean {
  const match = outward.exec(text);
  return match !== null && postcodeAreas.has(match[1] ?? '');
}

/**
 * Reads what a person typed as an outward postcode, whatever the case and spaces. A whole postcode is cut to its outward half.
 * Null when it is neither. "W1 1AA" and "W11AA" are whole postcodes; "W11" is an outward half.
 */
export function understandOutcode(text: string): Outcode | null {
  const compact = text.toUpperCase().replace(/\s+/g, '');
  if (isOutcode(compact)) return { outcode: compact, wasCut: false };
  const head = compact.slice(0, -3);
  if (inward.test(compact.slice(-3)) && isOutcode(head)) return { outcode: head, wasCut: true };
  return null;
}

/** The outward half in upper case, or null when the text is no postcode. */
export function readOutcode(text: string): string | null {
  return understandOutcode(text)?.outcode ?? null;
}
