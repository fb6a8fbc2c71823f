/** The stores on this phone: deliveries confirmed, deliveries begun, pictures of both, and what is remembered. */
const stores = ['outbox', 'drafts', 'pictures', 'memory'] as const;
export type StoreName = (typeof stores)[number];
const name = 'waybill-deliveries';
const version = 1;

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const store of stores)
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
    };
    request.onerror = () => reject(request.error ?? new Error('the storage of this browser does not open'));
    request.onsuccess = () => {
      const database = request.result;
      const forget = () => {
        opened = undefined;
      };
      // A newer page in another tab wants to change the stores; a browser may end the connection for reasons of its own.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      database.onclose = forget;
      resolve(database);
    };
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export type Stores = (store: StoreName) => IDBObjectStore;

/** All of it or nothing. It is on the disk when it is answered, and not only in the hands of the system. */
export async function write<T>(of: readonly StoreName[], work: (stores: Stores) => T): Promise<T> {
  const database = await open();
  const transaction = database.transaction(of, 'readwrite', { durability: 'strict' });
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the storage of this browser gave up'));
  });
  const result = work((store) => transaction.objectStore(store));
  await ended;
  return result;
}

export async function read<T>(store: StoreName, key: string): Promise<T | undefined> {
  const database = await open();
  return answerOf(database.transaction(store).objectStore(store).get(key) as IDBRequest<T | undefined>);
}

export async function readAll<T>(store: StoreName): Promise<T[]> {
  const database = await open();
  return answerOf(database.transaction(store).objectStore(store).getAll() as IDBRequest<T[]>);
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the storage of this browser did not answer'));
  });

/** Whether something failed because there is no room left. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'the storage of this browser failed';
