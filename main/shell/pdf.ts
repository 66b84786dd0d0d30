/** The page tree of a PDF that Chromium wrote says how many there are, uncompressed. */
export function countPages(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g) ?? []).length;
}

/** A name any file system takes, with one ending. */
export function fileName(name: string, ending = 'pdf'): string {
  const plain = name
    .replace(/\.(pdf|ics|csv|json)$/i, '')
    .replace(/[^\p{L}\p{N} _-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${plain || 'Streetlight'}.${ending}`;
}
