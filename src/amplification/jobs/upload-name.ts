import { formatOf } from '../reading/file-format.js';

/** The sender's name, to be shown: no folders, nothing unprintable, not endless. */
export function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const printable = last.replaceAll(/\p{C}/gu, '').trim();
  return printable === '' ? 'file' : printable.slice(-200);
}

/** All that is kept of the sender's name on disk: an extension that is one of those we read. */
export function safeExtension(name: string): string {
  formatOf([name]);
  const [extension = ''] = /\.[a-z]+(?:\.(?:gz|zst))?$/.exec(name.toLowerCase()) ?? [];
  return extension;
}
