import { type DeliveryDraft, emptyDraft, newId } from '../draft';
import { read, readAll, write } from './database';

/** A draft that no other tab has open: the one that is asked for, one that was begun, or a new one. It is this tab's until the tab ends. */
export async function claimDraft(asked?: string): Promise<DeliveryDraft> {
  const begun = (await readAll<DeliveryDraft>('drafts')).map(({ id }) => id);
  for (const id of asked === undefined ? begun : [asked, ...begun]) {
    if (!(await isClaimed(id))) continue;
    // Another tab may have confirmed it before it was ours.
    const now = await read<DeliveryDraft>('drafts', id);
    if (now) return { ...emptyDraft(id), ...now };
  }
  const id = newId();
  await isClaimed(id);
  return emptyDraft(id, await recall<Partial<DeliveryDraft>>('last'));
}

const own = new Set<string>();

/** Without locks it cannot be told which tab has what, and each takes what there is. */
function isClaimed(id: string): Promise<boolean> {
  if (own.has(id) || !('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(`waybill-delivery-${id}`, { ifAvailable: true }, (lock) => {
      if (lock !== null) own.add(id);
      resolve(lock !== null);
      // Held until the tab ends, however it ends.
      return lock === null ? undefined : new Promise<never>(() => undefined);
    });
  });
}

export const saveDraft = (draft: DeliveryDraft): Promise<unknown> =>
  write(['drafts'], (stores) => stores('drafts').put(draft, draft.id));

export const dropDraft = (id: string): Promise<unknown> =>
  write(['drafts'], (stores) => stores('drafts').delete(id));

export const remember = (key: string, value: unknown): Promise<unknown> =>
  write(['memory'], (stores) => stores('memory').put(value, key));

export const recall = <T>(key: string): Promise<T | undefined> => read<T>('memory', key);
