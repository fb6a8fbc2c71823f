import { z } from 'zod';
import { Day } from '../../lib/days/index.js';
import { expecting } from '../../lib/wording/index.js';
import { defineKind } from './define-kind.js';
import { EditionId } from './ids.js';
import { Label, Sha256, Text } from './vocabulary.js';

/** What was published on a day: which findings, as what, of which record. Their frozen texts are a document. */
export const EditionEntry = z.strictObject({
  id: EditionId,
  /** Moment of publishing, UTC. */
  at: z.iso.datetime({ error: expecting('expect.moment') }),
  by: Label(120),
  /** What was known by the end of that day. */
  asOf: Day,
  recordHash: Sha256,
  /** One line for each, because a file holds no lists within lists: id, verdict, digest. */
  findings: z
    .array(z.string().regex(/^\S{1,200} [a-z-]{1,40} [0-9a-f]{64}$/, expecting('expect.published-finding')))
    .min(1)
    .max(100_000),
  /** The document that holds what was published, word for word. */
  frozen: Sha256,
  /** Why it says otherwise than one before it. */
  reason: Text.optional(),
  withdrawn: Day.optional(),
  withdrawnBy: Label(120).optional(),
  withdrawnBecause: Text.optional(),
});
export type EditionEntry = z.infer<typeof EditionEntry>;

export const editionKind = defineKind({
  schema: EditionEntry,
  file: 'editions',
  references: {},
  documents: ['frozen'],
  isMade: true,
});

export type EditionLine = { readonly id: string; readonly verdict: string; readonly digest: string };

export const writeEditionLine = ({ id, verdict, digest }: EditionLine): string =>
  `${id} ${verdict} ${digest}`;

export function readEditionLine(line: string): EditionLine {
  const [id = '', verdict = '', digest = ''] = line.split(' ');
  return { id, verdict, digest };
}
