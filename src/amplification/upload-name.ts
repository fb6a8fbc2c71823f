import { shownName } from '../lib/names/index.js';

/** The sender's name, to be shown: no folders, nothing that hides, not endless. */
export function uploadName(name: string): string {
  const last = shownName(name.split(/[\\/]/).at(-1) ?? '').trim();
  return last === '' ? 'file' : last.slice(-200);
}

/** All that is kept of the sender's name on disk: an extension that is one of those we know; the bytes say the rest. */
export function safeExtension(name: string): string {
  const [, extension = '', packed = ''] =
    /\.(csv|tsv|tab|txt|json|jsonl|ndjson|parquet|xlsx|zip)(\.(?:gz|zst))?\b/.exec(name.toLowerCase()) ?? [];
  return extension === '' ? '' : `.${extension}${packed}`;
}
