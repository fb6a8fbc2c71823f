import { decodeText, type Problem } from '../case/index.js';
import type { ConformityReading } from './api.js';
import { readDossier } from './read-dossier.js';
import { readRegisters } from './read-register.js';

// Nobody reads more.
const problemsMax = 1000;

type Upload = { readonly kind: 'dossier' | 'registers'; readonly name: string; readonly bytes: string };

/** Reads a file that came over HTTP as the command line reads one from disk, and names what is wrong in it. */
export function readUpload({ kind, name, bytes }: Upload): ConformityReading {
  const text = decodeText(name, Buffer.from(bytes, 'base64'));
  if (typeof text !== 'string') return { dossier: null, registers: [], problems: [text], problemsInAll: 1 };
  const file = { name, text };
  if (kind === 'registers') {
    const { registers, problems } = readRegisters(file);
    return { dossier: null, registers: [...registers.values()].flat(), ...shownOf(problems) };
  }
  const { dossier, problems } = readDossier(file);
  return { dossier: dossier ?? null, registers: [], ...shownOf(problems) };
}

const shownOf = (problems: readonly Problem[]) => ({
  problems: problems.slice(0, problemsMax),
  problemsInAll: problems.length,
});
