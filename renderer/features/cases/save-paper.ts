import type { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { shell } from '../../data/index.ts';

/** Makes the paper and asks where to save it. Answers the SHA-256 of the file, so that anybody who holds it can compare; null when it was not saved. */
export async function savePaper(page: DocumentPage): Promise<string | null> {
  const { pdf } = await shell.printing.preview({ page: 'document', data: page });
  const { saved } = await shell.printing.save({ pdf, name: page.title });
  return saved ? sha256Hex(Uint8Array.from(atob(pdf), (character) => character.charCodeAt(0))) : null;
}
