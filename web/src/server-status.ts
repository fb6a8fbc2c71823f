import { useSyncExternalStore } from 'react';

// Whether the server answered last time. Kept outside React because requests are made outside it.
let there = true;
const listeners = new Set<() => void>();

export function setServerThere(now: boolean): void {
  if (now === there) return;
  there = now;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useServerThere = (): boolean => useSyncExternalStore(subscribe, () => there);
