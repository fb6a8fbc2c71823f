import { shownName } from '../lib/names/index.js';

/** The sender's name, to be shown: no folders, nothing that hides, not endless. */
export function uploadName(name: string): string {
  const last = shownName(name.split(/[\\/]/).at(-1) ?? '').trim();
  return last === '' ? 'file' : last.slice(-200);
}
