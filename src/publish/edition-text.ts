import type { Edition } from './edition.js';

export const editionFile = 'edition.json';

/** An edition as it is kept and handed out: the same bytes in the archive and in the dossier. */
export const frozenText = (edition: Edition): string => `${JSON.stringify(edition, null, 1)}\n`;
