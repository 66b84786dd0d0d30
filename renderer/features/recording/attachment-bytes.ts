import { type Attachment, largestAttachment, pieceSize, piecesOf } from '#shared/domain/attachment/attachment.ts';
import { cleaningOf, endingOf } from '#shared/domain/attachment/copies.ts';
import { shell, vault } from '../../data/index.ts';

/** How far something that takes a while has got, and whether it should go on. */
export type Progressing = { onShare: (done: number, of: number) => void; signal: AbortSignal };

export const isTooLarge = (file: File): boolean => file.size > largestAttachment;

/**
 * Hands a chosen file to the vault piece by piece; only one piece is held at a time. What fails or is stopped is given up whole: nothing of it
 * stays. Throws the signal's reason when it was stopped.
 */
export async function takeIn(recordId: string, file: File, { onShare, signal }: Progressing): Promise<Attachment> {
  const { upload, pieces } = await vault.attachments.begin({ incidentId: recordId, size: file.size });
  try {
    for (let place = 0; place < pieces; place++) {
      signal.throwIfAborted();
      onShare(place, pieces);
      const bytes = new Uint8Array(await file.slice(place * pieceSize, (place + 1) * pieceSize).arrayBuffer());
      await vault.attachments.take({ upload, place, data: toBase64(bytes) });
    }
    signal.throwIfAborted();
    return await vault.attachments.finish({ upload, incidentId: recordId, name: file.name.slice(0, 200), type: file.type.slice(0, 100) });
  } catch (error) {
    await vault.attachments.cancel({ upload }).catch(() => {});
    throw error;
  }
}

/** The whole file, in this window's memory only, for as long as it is needed. */
export async function readWhole({ id, size }: Attachment, { onShare, signal }: Progressing): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(size);
  const pieces = piecesOf(size);
  for (let place = 0; place < pieces; place++) {
    signal.throwIfAborted();
    onShare(place, pieces);
    whole.set(fromBase64((await vault.attachments.read({ id, place })).data), place * pieceSize);
  }
  return whole;
}

/** Takes the original out, piece by piece, byte for byte. False when the person thought better of it. Noted in the log before anything goes. */
export async function exportOriginal({ id, name, size }: Attachment, { onShare, signal }: Progressing): Promise<boolean> {
  return await save(name, async (take) => {
    await vault.attachments.exported({ id, as: 'original' });
    for (let place = 0; place < piecesOf(size); place++) {
      signal.throwIfAborted();
      onShare(place, piecesOf(size));
      await take((await vault.attachments.read({ id, place })).data);
    }
  });
}

/**
 * Takes out a copy without hidden data: a picture drawn anew, a PDF's pages in a new document, an office file without what stands behind its
 * pages. The original is not changed. Throws `CannotClean`, or what the reader of the format throws, when there is no such copy of this file;
 * nothing has been asked or noted then.
 */
export async function exportClean(attachment: Attachment, progressing: Progressing): Promise<boolean> {
  const bytes = await readWhole(attachment, progressing);
  const { copy, name, as } = await cleanCopy(attachment, bytes);
  return await save(name, async (take) => {
    await vault.attachments.exported({ id: attachment.id, as });
    for (let from = 0; from < copy.length; from += pieceSize) await take(toBase64(copy.subarray(from, from + pieceSize)));
  });
}

/** The bytes of the copy, under which name and in which form. The libraries are only fetched when they are needed. */
async function cleanCopy({ name, type }: Attachment, bytes: Uint8Array<ArrayBuffer>) {
  switch (cleaningOf({ name, type })) {
    case 'drawn-anew':
      return { copy: await drawAnew(bytes, 'image/png'), name: `${withoutEnding(name)}.png`, as: 'drawn-anew' as const };
    case 'pdf':
      return { copy: await (await import('./clean-pdf.ts')).cleanPdf(bytes), name, as: 'cleaned' as const };
    case 'office':
      return { copy: await (await import('./clean-office.ts')).cleanOffice(bytes, drawAnew), name, as: 'cleaned' as const };
    default:
      throw new Error('there is no clean copy of this kind');
  }
}

function withoutEnding(name: string): string {
  const ending = endingOf(name);
  return ending === '' ? name : name.slice(0, -ending.length - 1);
}

async function save(name: string, write: (take: (data: string) => Promise<void>) => Promise<void>): Promise<boolean> {
  const { saving } = await shell.saving.begin({ name });
  if (saving === null) return false;
  try {
    await write(async (data) => void (await shell.saving.take({ saving, data })));
  } catch (error) {
    await shell.saving.finish({ saving, isWhole: false }).catch(() => {});
    throw error;
  }
  return (await shell.saving.finish({ saving, isWhole: true })).saved;
}

async function drawAnew(bytes: Uint8Array, type: 'image/jpeg' | 'image/png'): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
  try {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.92 })).arrayBuffer());
  } finally {
    bitmap.close();
  }
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)));
  return btoa(parts.join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
