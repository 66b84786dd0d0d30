import { type Attachment, pieceSize } from '#shared/domain/attachment/attachment.ts';
import type { VaultClient } from './vault.ts';

/** Puts bytes away as the window does, piece by piece. */
export async function attach(client: VaultClient, incidentId: string, name: string, type: string, bytes: Buffer): Promise<Attachment> {
  const { upload, pieces } = await client.attachments.begin({ incidentId, size: bytes.length });
  for (let place = 0; place < pieces; place++) {
    const data = bytes.subarray(place * pieceSize, (place + 1) * pieceSize).toString('base64');
    await client.attachments.take({ upload, place, data });
  }
  return await client.attachments.finish({ upload, incidentId, name, type });
}
