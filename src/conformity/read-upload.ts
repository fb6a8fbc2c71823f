import { decodeText } from '../case/index.js';
import { type Language, sayMessage } from '../findings/index.js';
import type { ConformityReading } from './api.js';
import { readDossier } from './read-dossier.js';
import { readRegisters } from './read-register.js';

type Upload = { readonly kind: 'dossier' | 'registers'; readonly name: string; readonly bytes: string };

/** Reads a file that came over HTTP as the command line reads one from disk, and names what is wrong in it. */
export function readUpload({ kind, name, bytes }: Upload, language: Language): ConformityReading {
  const text = decodeText(name, Buffer.from(bytes, 'base64'));
  if (typeof text !== 'string') return { dossier: null, registers: [], problems: [text], unread: [] };
  const file = { name, text };
  if (kind === 'registers') {
    const { registers, problems } = readRegisters(file);
    return {
      dossier: null,
      registers: [...registers.values()].flat(),
      problems: [...problems],
      unread: [],
    };
  }
  const { dossier, unread, problems } = readDossier(file);
  return {
    dossier,
    registers: [],
    problems: [...problems],
    unread: unread.map(({ field, message }) => ({ field, says: sayMessage(message, language) })),
  };
}
