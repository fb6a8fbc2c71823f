import { formatMessage, type Language } from '../findings/index.js';
import type { Problem } from '../lib/errors/index.js';
import { decodeText } from '../lib/text/index.js';
import type { ConformityReading } from './api.js';
import { readDossier } from './read-dossier.js';
import { readRegisters } from './read-register.js';

// Nobody reads more.
const problemsMax = 1000;

/** What goes over HTTP, its problems not yet said. */
type UploadReading = Omit<ConformityReading, 'problems'> & { readonly problems: readonly Problem[] };

type Upload = { readonly kind: 'dossier' | 'registers'; readonly name: string; readonly bytes: string };

/** Reads a file that came over HTTP as the command line reads one from disk, and names what is wrong in it. */
export function readUpload({ kind, name, bytes }: Upload, language: Language): UploadReading {
  const text = decodeText(name, Buffer.from(bytes, 'base64'));
  if (typeof text !== 'string')
    return { dossier: null, registers: [], problems: [text], problemsInAll: 1, unread: [] };
  const file = { name, text };
  if (kind === 'registers') {
    const { registers, problems } = readRegisters(file);
    return { dossier: null, registers: [...registers.values()].flat(), ...shownOf(problems), unread: [] };
  }
  const { dossier, unread, problems } = readDossier(file);
  return {
    dossier,
    registers: [],
    ...shownOf(problems),
    unread: unread
      .slice(0, problemsMax)
      .map(({ field, message }) => ({ field, says: formatMessage(message, language) })),
  };
}

const shownOf = (problems: readonly Problem[]) => ({
  problems: problems.slice(0, problemsMax),
  problemsInAll: problems.length,
});
