import { useSyncExternalStore } from 'react';

// Notifications come with the forms' code. Until something has been changed there is nothing to show, and the
// overview need not load them.
let shown = false;
const listeners = new Set<() => void>();

export function showChanges(): void {
  shown = true;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useChangesShown = (): boolean => useSyncExternalStore(subscribe, () => shown);
