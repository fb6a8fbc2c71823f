/** The sender's name, to be shown: no folders, nothing unprintable, not endless. */
export function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const printable = last.replaceAll(/\p{C}/gu, '').trim();
  return printable === '' ? 'file' : printable.slice(-200);
}

/** All that is kept of the sender's name on disk: an extension that is one of those we know; the bytes say the rest. */
export function safeExtension(name: string): string {
  const [, extension = '', packed = ''] =
    /\.(csv|tsv|tab|txt|json|jsonl|ndjson|parquet|xlsx|zip)(\.(?:gz|zst))?\b/.exec(name.toLowerCase()) ?? [];
  return extension === '' ? '' : `.${extension}${packed}`;
}
