import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DossierDraft, RegisterRows } from '../../../src/conformity/api';
import { postJson } from '../api';
import { useLanguage } from '../case-query';
import type { BodyOf } from '../operations';
import { settleTyped } from '../ui/typed/entry-amounts';

export type { DossierDraft };

type Kept = { readonly dossier: DossierDraft; readonly registers: RegisterRows };

const key = 'waybill.dossier';
const empty: Kept = { dossier: {}, registers: [] };

function readKept(): Kept {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '');
    return typeof kept === 'object' && kept !== null ? { ...empty, ...kept } : empty;
  } catch {
    return empty;
  }
}

/** The dossier being filled in. What was typed outlives a reload of the page, and nothing else. */
export function useDossierDraft() {
  const [kept, setKept] = useState(readKept);
  useEffect(() => {
    try {
      sessionStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing, or has no room, loses what was typed on a reload, as any page would.
    }
  }, [kept]);
  return {
    ...kept,
    change: (part: DossierDraft) =>
      setKept((before) => ({ ...before, dossier: { ...before.dossier, ...part } })),
    replace: (dossier: DossierDraft) => setKept((before) => ({ ...before, dossier })),
    addRegisters: (rows: RegisterRows) =>
      setKept((before) => ({ ...before, registers: [...before.registers, ...rows] })),
    clear: () => setKept(empty),
  };
}

/** A field that was emptied is not known, and is left out of what is sent. */
const isTold = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

export const toldOf = <T extends object>(draft: T): Partial<T> =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => isTold(value))) as Partial<T>;

// As it was typed: which field is not what it takes the server says.
const sentOf = (dossier: DossierDraft) =>
  ({
    ...toldOf(dossier),
    ...(typeof dossier.quantity === 'string' && dossier.quantity !== ''
      ? { quantity: settleTyped(dossier.quantity, undefined) }
      : {}),
    documents: (dossier.documents ?? []).map(toldOf),
  }) as BodyOf<'post', '/api/conformity/evaluations'>['dossier'];

export function useEvaluation() {
  const lang = useLanguage();
  return useMutation({
    mutationFn: ({ dossier, registers }: Kept) =>
      postJson('/api/conformity/evaluations', { lang }, { dossier: sentOf(dossier), registers }),
  });
}

type ReadRequest = { readonly kind: 'dossier' | 'registers'; readonly file: File };

/** A file as the server reads it: the same reader as the command line's. */
export function useReading() {
  const lang = useLanguage();
  return useMutation({
    mutationFn: async ({ kind, file }: ReadRequest) =>
      postJson(
        '/api/conformity/readings',
        { lang },
        {
          kind,
          name: file.name,
          bytes: btoa(
            [...new Uint8Array(await file.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join(''),
          ),
        },
      ),
  });
}
