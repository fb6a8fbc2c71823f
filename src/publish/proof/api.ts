import { z } from 'zod';
import { faultCodes } from './fault.js';

/** What `waybill verify DOSSIER --json` prints. */
export const DossierAnswer = z.object({
  isWhole: z.boolean(),
  /** Whether it follows the older dossier that it was held against. */
  followsOlder: z.boolean().optional(),
  edition: z.object({ id: z.string(), title: z.string(), at: z.string() }).optional(),
  /** Those that are as they were signed. */
  files: z.int(),
  bytes: z.number(),
  journal: z.object({ origin: z.string(), size: z.int(), root: z.string() }).optional(),
  /** The key that signed it, and whether somebody else named it too. */
  key: z.string().optional(),
  isKeyNamed: z.boolean(),
  witnesses: z.array(
    z.object({
      name: z.string(),
      id: z.string(),
      state: z.enum(['signed', 'unknown']),
      at: z.string().optional(),
    }),
  ),
  timeStamp: z
    .object({ at: z.string(), authority: z.string(), state: z.enum(['trusted', 'unknown']) })
    .optional(),
  entriesProven: z.int(),
  entriesOpen: z.array(
    z.object({ kind: z.string(), id: z.string(), why: z.enum(['blanked', 'first-form']) }),
  ),
  /** Sources whose copy came along. */
  copies: z.int(),
  filesRespelled: z.int(),
  /** Left in the folder by a system: `.DS_Store`, `Thumbs.db` and the like. Not signed, and no fault. */
  filesLeftBySystems: z.array(z.string()),
  faults: z.array(z.object({ code: z.enum(faultCodes), file: z.string(), message: z.string() })),
});
export type DossierAnswer = z.infer<typeof DossierAnswer>;
