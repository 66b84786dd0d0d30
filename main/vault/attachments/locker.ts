import { createHash, type Hash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Attachment, pieceSize, piecesOf } from '#shared/domain/attachment/attachment.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { renameForGood } from '../store/folder.ts';
import { readPiece, SealedWriter, sealedSize } from './sealed-file.ts';

type Arriving = { file: string; size: number; writer: SealedWriter; hash: Hash; next: number };
/** More at once would only mean a window that never finishes. */
const mostArriving = 4;

/** The files of the attachments of one open vault: sealed, with random names, and nothing of them in clear anywhere. */
export type Locker = {
  /** Begins a file of so many bytes. Throws `attachment/too-many`. */
  begin(upload: string, size: number): void;
  /** Takes the next piece. Throws `attachment/not-arriving`, `attachment/out-of-order`, `vault/disk-full`; then the upload is given up. */
  take(upload: string, place: number, piece: Uint8Array): void;
  /** The file is whole and durable. Answers its name and the hash of what arrived. Throws `attachment/not-arriving`, `attachment/out-of-order`. */
  finish(upload: string): { file: string; hash: string; size: number };
  /** Gives up an upload and removes what had arrived. Unknown ones are no error. */
  cancel(upload: string): void;
  /** Throws `attachment/missing`, `attachment/damaged`. */
  read(file: string, size: number, place: number): Buffer;
  /** Whether the file is there and as long as it should be. What is inside is checked as it is read. */
  standing(file: string, size: number): Attachment['standing'];
  /** Removes a sealed file for good; one that is gone already is no error. */
  remove(file: string): void;
  /** Gives up all uploads and wipes the key. */
  close(): void;
};

/** Opens the locker in `folder`, made if missing, and removes files that never arrived whole. Takes the key over. */
export function openLocker(folder: string, key: Buffer): Locker {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) if (name.endsWith('.new')) rmSync(join(folder, name), { force: true });
  const arriving = new Map<string, Arriving>();
  const at = (file: string) => join(folder, `${file}.sealed`);
  const fresh = (file: string) => join(folder, `${file}.new`);

  function cancel(upload: string): void {
    const one = arriving.get(upload);
    if (one === undefined) return;
    arriving.delete(upload);
    one.writer.close();
    rmSync(fresh(one.file), { force: true });
  }

  function expected(upload: string): Arriving {
    const one = arriving.get(upload);
    if (one === undefined) throw new Refusal('attachment/not-arriving');
    return one;
  }

  return {
    begin(upload, size) {
      if (arriving.size >= mostArriving) throw new Refusal('attachment/too-many');
      const file = randomBytes(16).toString('hex');
      arriving.set(upload, { file, size, writer: new SealedWriter(fresh(file), file, key, size), hash: createHash('sha256'), next: 0 });
    },
    take(upload, place, piece) {
      const one = expected(upload);
      try {
        const length = Math.min(pieceSize, one.size - place * pieceSize);
        if (place !== one.next || piece.length !== length) throw new Refusal('attachment/out-of-order');
        one.writer.write(piece);
        one.hash.update(piece);
        one.next += 1;
      } catch (error) {
        cancel(upload);
        throw error;
      }
    },
    finish(upload) {
      const one = expected(upload);
      if (one.next !== piecesOf(one.size)) {
        cancel(upload);
        throw new Refusal('attachment/out-of-order');
      }
      arriving.delete(upload);
      one.writer.finish();
      renameForGood(fresh(one.file), at(one.file));
      return { file: one.file, hash: one.hash.digest('hex'), size: one.size };
    },
    cancel,
    read: (file, size, place) => readPiece(at(file), file, key, size, place),
    standing(file, size) {
      const found = statSync(at(file), { throwIfNoEntry: false });
      if (found === undefined) return 'missing';
      return found.size === sealedSize(size) ? 'here' : 'damaged';
    },
    remove: (file) => rmSync(at(file), { force: true }),
    close() {
      for (const upload of arriving.keys()) cancel(upload);
      key.fill(0);
    },
  };
}
