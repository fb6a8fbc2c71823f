import type { Say } from '../i18n/index';

/** Through what an entry of the journal came, in the reader's language, and the name that was given with it. */
export function authorText(by: string, t: Say): string {
  if (by === 'page') return t('journal.by.page');
  if (by === 'folder') return t('journal.by.folder');
  const [, way, name] = /^(page|command|person): (.+)$/su.exec(by) ?? [];
  if (way === 'page') return t('journal.by.pageNamed', { name });
  // Whoever signed in stands there under their name alone.
  if (way === 'person') return name ?? by;
  return way === 'command' ? t('journal.by.command', { name }) : by;
}
