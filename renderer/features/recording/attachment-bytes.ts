import { type Attachment, largestAttachment, pieceSize, piecesOf } from '#shared/domain/attachment/attachment.ts';
import { shell, vault } from '../../data/index.ts';

export const isTooLarge = (file: File): boolean => file.size > largestAttachment;

/** Hands a chosen file to the vault piece by piece; only one piece is held at a time. What fails is given up whole. `onShare` is told how far it is. */
export async function takeIn(incidentId: string, file: File, onShare: (done: number, of: number) => void): Promise<Attachment> {
  const { upload, pieces } = await vault.attachments.begin({ incidentId, size: file.size });
  try {
    for (let place = 0; place < pieces; place++) {
      onShare(place, pieces);
      const bytes = new Uint8Array(await file.slice(place * pieceSize, (place + 1) * pieceSize).arrayBuffer());
      await vault.attachments.take({ upload, place, data: toBase64(bytes) });
    }
    return await vault.attachments.finish({ upload, incidentId, name: file.name.slice(0, 200), type: file.type.slice(0, 100) });
  } catch (error) {
    await vault.attachments.cancel({ upload }).catch(() => {});
    throw error;
  }
}

/** The whole picture, in this window's memory only, for as long as it is shown. */
export async function readPicture({ id, size, type }: Attachment): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let place = 0; place < piecesOf(size); place++) pieces.push(fromBase64((await vault.attachments.read({ id, place })).data));
  return new Blob(pieces, { type });
}

/** Takes the original out, piece by piece, byte for byte. False when the person thought better of it. Noted in the log before anything goes. */
export async function exportOriginal({ id, name, size }: Attachment): Promise<boolean> {
  return await save(name, async (take) => {
    await vault.attachments.exported({ id, as: 'original' });
    for (let place = 0; place < piecesOf(size); place++) await take((await vault.attachments.read({ id, place })).data);
  });
}

/** Takes out what can be seen and nothing else: the picture is drawn anew, so that no hidden data of the original is in the copy. */
export async function exportDrawnAnew(attachment: Attachment): Promise<boolean> {
  const drawn = new Uint8Array(await (await drawAnew(await readPicture(attachment))).arrayBuffer());
  return await save(attachment.name.replace(/\.[^.]*$/, '.png'), async (take) => {
    await vault.attachments.exported({ id: attachment.id, as: 'drawn-anew' });
    for (let from = 0; from < drawn.length; from += pieceSize) await take(toBase64(drawn.subarray(from, from + pieceSize)));
  });
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

async function drawAnew(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  try {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return await canvas.convertToBlob({ type: 'image/png' });
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
