import { randomUUID } from 'node:crypto';
import { formatProblem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import type { Store } from '../../store/index.js';
import { appError } from '../../words/index.js';
import { type CapturePlan, type OnError, planCapture } from '../capture/plan-capture.js';
import { readDocument } from '../epcis/index.js';
import { type Capture, keepEvents } from './event-store.js';

/** Reads a file and says what is to be kept of it; refused whole where it holds no events. */
export function planFile(file: string, bytes: Uint8Array, onError: OnError): CapturePlan {
  const read = readDocument(file, bytes);
  if (!('says' in read)) return planCapture(file, read, onError);
  throw appError('request-invalid', wording('capture.unreadable', { why: formatProblem(read) }), {
    problems: [read],
  });
}

type Sender = { readonly by: string; readonly onError: OnError; readonly now: Date };

/** Keeps what was planned; whoever is answered can rely on it. */
export const keepPlan = (
  store: Store,
  { rows, read, refused, problems }: CapturePlan,
  { by, onError, now }: Sender,
): Promise<Capture> =>
  store.use((db) =>
    keepEvents(db, rows, {
      id: randomUUID(),
      at: now.toISOString(),
      by,
      onError,
      read,
      refused,
      problems: JSON.stringify(problems),
    }),
  );
