import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/** Entries of any object that say who made it, when and with what, and a program's own notes. */
const hidden = ['Metadata', 'PieceInfo', 'LastModified', 'AF', 'StructParents', 'Thumb'];
/** Of a remark on a page: its author, dates, name and history. What it says on the page stays: it can be seen. */
const aboutRemark = ['T', 'M', 'CreationDate', 'NM', 'RC', 'Popup', 'IRT', 'RT'];
/** Remarks that carry a file or play something: nothing of them can be seen on a copy. */
const carriers = new Set(['/FileAttachment', '/Sound', '/Movie', '/Screen', '/RichMedia', '/3D', '/Popup']);

/**
 * A PDF with the same pages and nothing else: its pages are taken over into a new document, so that author, title, dates, earlier versions,
 * attached files, scripts, bookmarks and form data are not in it; then what pages and remarks say about their making is taken off. Throws when
 * the file cannot be read (damaged, or locked with a password): then there is no clean copy.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const original = await PDFDocument.load(bytes, { updateMetadata: false });
  const copy = await PDFDocument.create({ updateMetadata: false });
  for (const page of await copy.copyPages(original, original.getPageIndices())) {
    const remarks = page.node.Annots();
    if (remarks !== undefined) page.node.set(PDFName.of('Annots'), keptRemarks(copy, remarks));
    for (const name of ['AA', 'Tabs', 'PieceInfo']) page.node.delete(PDFName.of(name));
    copy.addPage(page);
  }
  for (const [ref, object] of copy.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    for (const name of hidden) dict.delete(PDFName.of(name));
    if (object instanceof PDFRawStream && isJpeg(dict))
      copy.context.assign(ref, PDFRawStream.of(dict, withoutAppSegments(object.contents)));
  }
  const saved = await copy.save({ useObjectStreams: false, addDefaultPage: false });
  return new Uint8Array(saved);
}

function keptRemarks(copy: PDFDocument, remarks: PDFArray): PDFArray {
  const kept = PDFArray.withContext(copy.context);
  for (const entry of remarks.asArray()) {
    const remark = copy.context.lookup(entry);
    if (!(remark instanceof PDFDict) || carriers.has(String(remark.get(PDFName.of('Subtype'))))) {
      if (entry instanceof PDFRef) copy.context.delete(entry);
      continue;
    }
    for (const name of [...aboutRemark, 'A', 'AA', 'FS']) remark.delete(PDFName.of(name));
    kept.push(entry);
  }
  return kept;
}

function isJpeg(dict: PDFDict): boolean {
  const filter = dict.lookup(PDFName.of('Filter'));
  return (
    String(filter instanceof PDFArray ? filter.lookup(filter.size() - 1) : filter) === '/DCTDecode' &&
    !(filter instanceof PDFArray && filter.size() > 1)
  );
}

/** A JPEG without its application segments and remarks (EXIF, XMP, maker notes). Adobe's own segment says how colours are stored and stays. */
function withoutAppSegments(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) break;
    const length = 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    const isHidden = (marker >= 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!isHidden) kept.push(bytes.subarray(at, at + length));
    at += length;
  }
  kept.push(bytes.subarray(at));
  const whole = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of kept) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}
