import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Draws a picture anew in the same format, so that nothing hidden is in it. */
export type Redraw = (bytes: Uint8Array, type: 'image/jpeg' | 'image/png') => Promise<Uint8Array>;

/** Parts in which another file or a program may be hidden: a document with one has no clean copy. */
const opaque = /(^|\/)(embeddings|activeX|customXml|Object \d+|Basic|Scripts)\/|vbaProject|oleObject|\.bin$/i;
/** Small pictures of the first page, and a maker's own facts about the document. */
const dropped = /^docProps\/(thumbnail\.|custom\.xml)|^Thumbnails\/|^Configurations2\//i;
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const replaced: Readonly<Record<string, string>> = {
  'docProps/core.xml': `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`,
  'docProps/app.xml': `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
  'meta.xml': `${xmlHead}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/></office:document-meta>`,
};

/** The document holds something that cannot be looked into. */
export class CannotClean extends Error {}

/**
 * A Word, Excel, PowerPoint or OpenDocument file without what stands behind its pages: who wrote, changed or printed it and when, names and
 * dates at remarks and changes, marks of editing sessions, preview pictures, and hidden data of the pictures in it. What can be read on its
 * pages stays, remarks and marked changes among it. Throws `CannotClean` when other files or programs are inside, and for what is no such file.
 */
export async function cleanOffice(bytes: Uint8Array, redraw: Redraw): Promise<Uint8Array<ArrayBuffer>> {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes);
  } catch {
    throw new CannotClean('not a package');
  }
  const isDocument = parts['[Content_Types].xml'] !== undefined || parts.mimetype !== undefined;
  if (!isDocument || Object.keys(parts).some((name) => opaque.test(name))) throw new CannotClean('opaque parts');
  const clean: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    if (dropped.test(name) || name.endsWith('/')) continue;
    // An OpenDocument file begins with its type, not packed, so that anybody can read it.
    clean[name] = name === 'mimetype' ? [part, { level: 0 }] : [await cleanPart(name, part, redraw), { level: 6 }];
  }
  // One date for every part, long past: when it was packed says when it was shared.
  return new Uint8Array(zipSync(clean, { mtime: new Date(1980, 0, 1) }));
}

async function cleanPart(name: string, part: Uint8Array, redraw: Redraw): Promise<Uint8Array> {
  const standIn = replaced[name];
  if (standIn !== undefined) return strToU8(standIn);
  if (/\.(xml|rels)$/i.test(name)) return strToU8(withoutNames(name, cleanXml(strFromU8(part))));
  if (/\.jpe?g$/i.test(name)) return redraw(part, 'image/jpeg');
  if (/\.png$/i.test(name)) return redraw(part, 'image/png');
  if (/\.(gif|bmp|svg|emf|wmf|ttf|odttf|fntdata)$/i.test(name)) return part;
  throw new CannotClean(name);
}

function cleanXml(xml: string): string {
  return (
    xml
      // Who and when, at every remark and every marked change (WordprocessingML, SpreadsheetML, PresentationML).
      .replace(/(\s(?:\w+:)?(?:author|initials|lastModifiedBy|userName|userId|providerId)=)("[^"]*"|'[^']*')/g, '$1""')
      .replace(/\s(?:\w+:)?(?:date|dateUtc|dT|dt|rsid\w*|paraId|textId|durableId)=("[^"]*"|'[^']*')/g, '')
      .replace(/<((?:\w+:)?author)>[^<]*<\/\1>/g, '<$1></$1>')
      .replace(/<w:rsids>.*?<\/w:rsids>/gs, '')
      // OpenDocument says them as elements.
      .replace(/<((?:dc:creator|dc:date|meta:creator-initials|meta:date-string))>[^<]*<\/\1>/g, '<$1></$1>')
      // What was dropped must not be named any more.
      .replace(/<Relationship\b[^>]*(?:thumbnail|custom-properties)[^>]*\/>/g, '')
      .replace(/<Override\b[^>]*\/docProps\/custom\.xml[^>]*\/>/g, '')
      .replace(/<manifest:file-entry\b[^>]*"(?:Thumbnails|Configurations2)\/[^>]*\/>/g, '')
  );
}

/** Parts that are nothing but a list of people. */
function withoutNames(name: string, xml: string): string {
  return /\/(persons\/person|people|commentAuthors|authors)\d*\.xml$/.test(name)
    ? xml.replace(/\s(displayName|name)="[^"]*"/g, ' $1=""')
    : xml;
}
