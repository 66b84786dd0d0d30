import { z } from 'zod';

/** What a worker types to open the vault. How strong it must be is said where one is made. */
export const passphrase = z.string().min(1).max(1000);
