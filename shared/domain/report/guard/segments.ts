/** How much text the rules look at in one go. Notes are far shorter; only a pasted document is read in pieces. */
const pieceLength = 60_000;

/** Cuts a long text at line or sentence ends into pieces, so that memory stays small whatever is pasted. */
export function segments(text: string): { offset: number; text: string }[] {
  if (text.length <= pieceLength) return [{ offset: 0, text }];
  const pieces: { offset: number; text: string }[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(text.length, from + pieceLength);
    if (to < text.length) to = cutBefore(text, from, to);
    pieces.push({ offset: from, text: text.slice(from, to) });
    from = to;
  }
  return pieces;
}

function cutBefore(text: string, from: number, to: number): number {
  const floor = from + pieceLength / 2;
  for (const mark of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, to - mark.length);
    if (at >= floor) return at + mark.length;
  }
  const unit = text.charCodeAt(to);
  return unit >= 0xdc00 && unit <= 0xdfff ? to - 1 : to;
}
