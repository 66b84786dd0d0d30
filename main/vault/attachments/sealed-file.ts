import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { pieceSize, piecesOf } from '#shared/domain/attachment/attachment.ts';
import { Refusal } from '#shared/errors/refusals.ts';

const tagSize = 16;

/**
 * A file of pieces, each sealed with AES-256-GCM under a key of the file's own. A piece's nonce is its place and whether it is the last (the
 * STREAM construction, Hoang, Reyhanitabar, Rogaway, Vizár 2015): a piece moved, left out, repeated or cut off no longer opens. No piece is
 * ever sealed twice under one key, because every file has a random name from which its key is made.
 */
function fileKey(attachmentKey: Uint8Array, file: string): Buffer {
  return Buffer.from(hkdfSync('sha256', attachmentKey, Buffer.from(file, 'hex'), 'streetlight/attachment-file/1', 32));
}

function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(place, 7);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Bytes a sealed file of this many original bytes takes. */
export function sealedSize(size: number): number {
  return size + piecesOf(size) * tagSize;
}

/** Writes a sealed file piece by piece, in order. Holds no more than one piece in memory. */
export class SealedWriter {
  readonly #handle: number;
  readonly #key: Buffer;
  readonly #pieces: number;
  #next = 0;
  constructor(path: string, file: string, attachmentKey: Uint8Array, size: number) {
    this.#handle = openSync(path, 'wx', 0o600);
    this.#key = fileKey(attachmentKey, file);
    this.#pieces = piecesOf(size);
  }
  /** Seals the next piece. Throws `vault/disk-full`. */
  write(piece: Uint8Array): void {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonceOf(this.#next, this.#next === this.#pieces - 1));
    const sealed = Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    try {
      for (let done = 0; done < sealed.length; ) done += writeSync(this.#handle, sealed, done);
    } catch (error) {
      throw asDiskFull(error);
    }
    this.#next += 1;
  }
  /** Makes it durable and closes it. */
  finish(): void {
    try {
      fsyncSync(this.#handle);
    } finally {
      this.close();
    }
  }
  close(): void {
    this.#key.fill(0);
    closeSync(this.#handle);
  }
}

/** One piece of a sealed file. Throws `attachment/missing` when there is no file, `attachment/damaged` when it is not what was sealed. */
export function readPiece(path: string, file: string, attachmentKey: Uint8Array, size: number, place: number): Buffer {
  const handle = openExisting(path);
  const key = fileKey(attachmentKey, file);
  try {
    if (fstatSync(handle).size !== sealedSize(size)) throw new Refusal('attachment/damaged');
    const isLast = place === piecesOf(size) - 1;
    const length = (isLast ? size - place * pieceSize : pieceSize) + tagSize;
    const sealed = Buffer.alloc(length);
    if (readSync(handle, sealed, 0, length, place * (pieceSize + tagSize)) !== length) throw new Refusal('attachment/damaged');
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place, isLast));
    decipher.setAuthTag(sealed.subarray(length - tagSize));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, length - tagSize)), decipher.final()]);
    } catch {
      throw new Refusal('attachment/damaged');
    }
  } finally {
    key.fill(0);
    closeSync(handle);
  }
}

function openExisting(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Refusal('attachment/missing');
    throw new Refusal('attachment/damaged');
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

function asDiskFull(error: unknown): unknown {
  const code = codeOf(error);
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG' ? new Refusal('vault/disk-full') : error;
}
