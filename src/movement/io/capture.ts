import { randomUUID } from 'node:crypto';
import { AppError, formatProblem } from '../../lib/errors/index.js';
import { Gatherer } from '../../lib/queue/index.js';
import { wording } from '../../lib/wording/index.js';
import type { Store } from '../../store/index.js';
import { appError } from '../../words/index.js';
import { type CapturePlan, type OnError, planCapture } from '../capture/plan-capture.js';
import { readDocument } from '../epcis/index.js';
import { type Capture, type CaptureSent, keepSendings } from './event-store.js';

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
  gathererOf(store).add({
    rows,
    capture: {
      id: randomUUID(),
      at: now.toISOString(),
      by,
      onError,
      read,
      refused,
      problems: JSON.stringify(problems),
    },
  });

// Two hundred phones that send one event each wait for a few syncs of the disk, and not for two hundred.
const eventsAtOnce = 1000;
const gatherers = new WeakMap<Store, Gatherer<CaptureSent, Capture>>();

function gathererOf(store: Store): Gatherer<CaptureSent, Capture> {
  const gatherer =
    gatherers.get(store) ??
    new Gatherer<CaptureSent, Capture>({
      work: (sendings) => store.use((db) => keepSendings(db, sendings)),
      weigh: ({ rows }) => 1 + rows.length,
      most: eventsAtOnce,
      // Of what the store could not do at all the outcome may be unknown: nobody's is tried again for them.
      isOfOne: (error) => !(error instanceof AppError),
    });
  gatherers.set(store, gatherer);
  return gatherer;
}
