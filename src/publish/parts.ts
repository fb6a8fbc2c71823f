import { archivePart } from './archive/part.js';
import { editionFile, frozenText } from './edition-text.js';
import { formatParts } from './formats/part.js';
import type { Part } from './part.js';
import { readmeFile, readmeText } from './readme.js';
import { sitePart } from './site/part.js';

const editionPart: Part = {
  name: 'edition',
  count: () => 2,
  files: async function* ({ edition }) {
    yield { path: readmeFile, bytes: readmeText(edition) };
    yield { path: editionFile, bytes: frozenText(edition) };
  },
};

/** What a dossier is made of, in the order in which it is written. */
export const parts: readonly Part[] = [editionPart, sitePart, ...formatParts, archivePart];
