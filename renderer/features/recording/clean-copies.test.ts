import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CannotClean, cleanOffice } from './clean-office.ts';
import { cleanPdf } from './clean-pdf.ts';

const secret = 'Plantedname';

/** A JPEG of one grey point, with a place in its EXIF segment. */
const plainJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);
const exif = Buffer.from(`Exif\0\0${secret}`);
const jpeg = Buffer.concat([plainJpeg.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif, plainJpeg.subarray(2)]);

async function fullPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor(secret);
  pdf.setTitle(`By ${secret}`);
  pdf.setCreationDate(new Date('2026-01-02'));
  await pdf.attach(Buffer.from(`file of ${secret}`), 'inside.txt', { mimeType: 'text/plain' });
  const page = pdf.addPage([300, 300]);
  page.drawText('He waited outside.', { font: await pdf.embedFont(StandardFonts.Helvetica), x: 20, y: 200, size: 12 });
  page.drawImage(await pdf.embedJpg(jpeg), { x: 20, y: 20, width: 50, height: 50 });
  const remark = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [10, 10, 20, 20],
    Contents: PDFString.of('seen twice'),
    T: PDFString.of(secret),
    M: PDFString.of('D:20260102'),
  });
  page.node.addAnnot(pdf.context.register(remark));
  const metadata = pdf.context.flateStream(`<x:xmpmeta>${secret}</x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(metadata));
  return pdf.save();
}

/** Everything that stands in a PDF, streams unpacked. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => `${object}${object instanceof PDFRawStream ? Buffer.from(object.contents).toString('latin1') : ''}`)
    .join('\n');
}

test('a clean PDF has the same pages, pictures and remarks, and no author, dates, attached file or hidden data of a picture', async () => {
  const original = await fullPdf();
  expect(await wordsOf(original)).toContain(`Exif\0\0${secret}`);
  const clean = await cleanPdf(original);
  const words = await wordsOf(clean);
  expect(words).not.toContain(secret);
  expect(words).not.toMatch(/EmbeddedFile|xmpmeta|Exif|CreationDate|D:2026|pdf-lib/i);
  const copy = await PDFDocument.load(clean, { updateMetadata: false });
  expect(copy.getPageCount()).toBe(1);
  expect([copy.getAuthor(), copy.getTitle(), copy.getCreationDate()]).toEqual([undefined, undefined, undefined]);
  expect(words).toContain('seen twice');
  const resources = copy.getPage(0).node.Resources();
  expect(resources?.lookup(PDFName.of('XObject'), PDFDict).keys()).toHaveLength(1);
  expect(Buffer.from(clean).includes(secret)).toBe(false);
});

test('what is no PDF, or is cut short, has no clean copy', async () => {
  await expect(cleanPdf(Buffer.from('not a pdf'))).rejects.toThrow();
});

const redraw = (bytes: Uint8Array) => Promise.resolve(strToU8(`drawn anew, ${bytes.length > 0}`));
const word = {
  '[Content_Types].xml':
    '<Types><Override PartName="/docProps/custom.xml" ContentType="x"/><Override PartName="/word/document.xml"/></Types>',
  '_rels/.rels':
    '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://x/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>',
  'docProps/core.xml': `<cp:coreProperties><dc:creator>${secret}</dc:creator></cp:coreProperties>`,
  'docProps/app.xml': `<Properties><Company>${secret}</Company></Properties>`,
  'docProps/custom.xml': `<Properties>${secret}</Properties>`,
  'docProps/thumbnail.jpeg': secret,
  'word/document.xml': `<w:document><w:p w:rsidR="00AA11"><w:ins w:id="1" w:author="${secret}" w:date="2026-01-02T03:04:05Z"><w:r><w:t>He waited.</w:t></w:r></w:ins></w:p></w:document>`,
  'word/comments.xml': `<w:comments><w:comment w:author="${secret}" w:initials="PN" w:date="2026-01-02T03:04:05Z">seen twice</w:comment></w:comments>`,
  'word/people.xml': `<w15:people><w15:person w15:author="${secret}"><w15:presenceInfo w15:userId="${secret}@example.org"/></w15:person></w15:people>`,
  'word/media/image1.jpeg': jpeg,
};
const pack = (parts: Record<string, string | Uint8Array>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));

test('a clean Word file keeps its words, remarks and changes, and names nobody who made them, nor when', async () => {
  const parts = unzipSync(await cleanOffice(pack(word), redraw));
  const all = Object.entries(parts)
    .map(([name, part]) => `${name} ${strFromU8(part)}`)
    .join('\n');
  expect(all).not.toMatch(new RegExp(`${secret}|2026-01-02|00AA11|thumbnail|custom|"PN"`));
  expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('<w:t>He waited.</w:t>');
  expect(strFromU8(parts['word/comments.xml'] as Uint8Array)).toContain('seen twice');
  expect(strFromU8(parts['word/media/image1.jpeg'] as Uint8Array)).toBe('drawn anew, true');
});

test('a clean OpenDocument file begins with its type, not packed, and names nobody', async () => {
  const clean = await cleanOffice(
    pack({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'meta.xml': `<office:meta><meta:initial-creator>${secret}</meta:initial-creator></office:meta>`,
      'content.xml': `<office:annotation><dc:creator>${secret}</dc:creator><dc:date>2026-01-02</dc:date><text:p>seen</text:p></office:annotation>`,
      'Thumbnails/thumbnail.png': secret,
      'META-INF/manifest.xml':
        '<manifest:manifest><manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png" manifest:media-type="image/png"/></manifest:manifest>',
    }),
    redraw,
  );
  expect(Buffer.from(clean).includes(secret)).toBe(false);
  expect(Buffer.from(clean).subarray(30, 38).toString()).toBe('mimetype');
  const parts = unzipSync(clean);
  expect(
    Object.values(parts)
      .map((part) => strFromU8(part))
      .join(),
  ).not.toMatch(new RegExp(`${secret}|2026-01-02|Thumbnails`));
  expect(strFromU8(parts['content.xml'] as Uint8Array)).toContain('seen');
});

test.each([
  ['a file inside', { ...word, 'word/embeddings/sheet1.xlsx': secret }],
  ['a program inside', { ...word, 'word/vbaProject.bin': secret }],
  ['a part of a kind nobody here knows', { ...word, 'word/audio1.wav': secret }],
  ['an ordinary package', { 'note.txt': 'x' }],
])('a document with %s has no clean copy, and says so', async (_what, parts) => {
  await expect(cleanOffice(pack(parts), redraw)).rejects.toThrow(CannotClean);
});

test('what is no package has no clean copy', async () => {
  await expect(cleanOffice(Buffer.from('Rich text'), redraw)).rejects.toThrow(CannotClean);
});
