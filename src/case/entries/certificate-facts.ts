import { z } from 'zod';
import { Day } from '../../lib/days/index.js';
import { expecting } from '../../lib/wording/index.js';
import { DocumentType } from './document-type.js';
import { Label, Text } from './vocabulary.js';

/** What can be read off a document about goods, in a case and in the dossier of a single consignment alike. */
export const certificateFacts = {
  documentType: DocumentType.optional(),
  number: Label(80).optional(),
  /** The law it was issued under: "(EU) 2016/425". */
  law: Label(80).optional(),
  standard: Label(80).optional(),
  /** Number of the notified body named on it, four digits. */
  notifiedBody: z
    .string()
    .regex(/^\d{4}$/, expecting('expect.notified-body'))
    .optional(),
  model: Label(80).optional(),
  scope: Text.optional(),
  issued: Day.optional(),
  validUntil: Day.optional(),
};
