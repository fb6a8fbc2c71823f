import { type DeliveryDraft, picturesOf } from '../draft';
import { read, readAll, write } from './database';

/** A delivery that was confirmed, until it is with the server and a while longer. */
export type Kept = {
  readonly id: string;
  readonly at: string;
  readonly place: string;
  readonly receiver: string;
  readonly pieces: number;
  readonly refused: number;
  /** Its events, as they are sent. */
  readonly document: object;
  /** The pictures they name, and those that the server has. */
  readonly pictures: readonly string[];
  readonly sent: readonly string[];
  readonly state: 'waiting' | 'refused' | 'sent';
  /** Why the server refused it, or did not take it yet. */
  readonly why?: string | undefined;
  readonly sentAt?: string | undefined;
  /** As it was typed, to be mended. */
  readonly draft: DeliveryDraft;
};

// Not as a Blob: older Safari loses those.
export type Picture = { readonly sha256: string; readonly type: string; readonly bytes: ArrayBuffer };

const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('waybill-deliveries');
const listeners = new Set<() => void>();
channel?.addEventListener('message', () => tellHere());

function tellHere(): void {
  for (const listener of listeners) listener();
}

/** Says to this tab and the others that something was kept or sent. */
function tell(): void {
  tellHere();
  channel?.postMessage('changed');
}

export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const keepPicture = (picture: Picture): Promise<unknown> =>
  write(['pictures'], (stores) => stores('pictures').put(picture, picture.sha256));

export const readPicture = (sha256: string): Promise<Picture | undefined> => read('pictures', sha256);

/** The oldest first: in that order they are sent. */
export async function listKept(): Promise<Kept[]> {
  return (await readAll<Kept>('outbox')).toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** The confirmed delivery with its signature, in the place of its draft. Whoever is answered can rely on it. */
export async function keepConfirmed(kept: Kept, signature: Picture | undefined): Promise<void> {
  await write(['outbox', 'drafts', 'pictures'], (stores) => {
    if (signature) stores('pictures').put(signature, signature.sha256);
    // Added, and never put in the place of one that is there: what is confirmed twice is one delivery.
    stores('outbox').add(kept, kept.id);
    stores('drafts').delete(kept.id);
  });
  tell();
}

/** In one, since another tab may change it too; of one that is gone nothing is changed. */
export async function changeKept(id: string, change: (kept: Kept) => Kept): Promise<void> {
  await write(['outbox'], (stores) => {
    const request = stores('outbox').get(id);
    request.onsuccess = () => {
      const kept = request.result as Kept | undefined;
      if (kept) stores('outbox').put(change(kept), id);
    };
  });
  tell();
}

/** Takes a delivery that is not taken up again, as the draft it was made of. */
export async function reopen({ id, draft }: Kept): Promise<void> {
  await write(['outbox', 'drafts'], (stores) => {
    stores('drafts').put(draft, id);
    stores('outbox').delete(id);
  });
  tell();
}

const sentDaysMax = 7;

/** Forgets what was sent days ago. */
export async function forgetOld(now: Date): Promise<void> {
  const old = (await listKept()).filter(
    ({ state, sentAt }) =>
      state === 'sent' && now.getTime() - Date.parse(sentAt ?? '') > sentDaysMax * 86_400_000,
  );
  if (old.length === 0) return;
  await write(['outbox'], (stores) => {
    for (const { id } of old) stores('outbox').delete(id);
  });
  tell();
}

/** Of pictures that somebody needs no more, those that no other delivery needs. */
export async function dropPictures(idle: readonly string[]): Promise<void> {
  if (idle.length === 0) return;
  const kept = (await listKept()).filter(({ state }) => state !== 'sent');
  const drafts = await readAll<DeliveryDraft>('drafts');
  const needed = new Set([...kept.flatMap(({ pictures }) => pictures), ...drafts.flatMap(picturesOf)]);
  await write(['pictures'], (stores) => {
    for (const sha256 of idle) if (!needed.has(sha256)) stores('pictures').delete(sha256);
  });
}
