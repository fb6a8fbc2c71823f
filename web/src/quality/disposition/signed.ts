import { useState } from 'react';

const key = 'waybill.signed';

/** Who entered the last thing of a lot in this tab: an inspector signs a plan, its result and the decision alike. */
export const useSigned = (): { by: string } => useState(() => ({ by: readSigned() }))[0];

export function keepSigned(by: string): void {
  try {
    sessionStorage.setItem(key, by);
  } catch {
    // A browser that keeps nothing has the name typed each time.
  }
}

function readSigned(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
