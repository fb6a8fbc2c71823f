import { useEffect, useState } from 'react';
import { useCaseId } from '../../case-query';

export type Draft<T> = {
  readonly value: T;
  /** What stands in the form was typed before the page was loaded. */
  readonly restored: boolean;
  readonly isEmpty: boolean;
  /** The version of what is changed that typing began with, also where that was before a reload. */
  readonly of: string | undefined;
  readonly change: (part: Partial<T>) => void;
  /** Forgets what was typed: after it was saved, or because somebody wants an empty form. */
  readonly clear: () => void;
  /** Begins anew with what somebody else has stored. */
  readonly begin: (value: T, of: string | undefined) => void;
};

/**
 * What is typed into a form, kept in this tab until it is saved: a reload loses none of it. `form` names the form
 * within its case, so that each has a draft of its own.
 */
export function useDraft<T extends object>(form: string, initial: T, version?: string): Draft<T> {
  const key = `waybill.draft/${useCaseId()}/${form}`;
  const [start, setStart] = useState({ value: initial, of: version });
  const [state, setState] = useState(() => {
    const kept = readDraft<T>(key);
    if (kept === undefined) return { ...start, restored: false };
    return { value: { ...start.value, ...kept.value }, of: kept.of ?? version, restored: true };
  });
  const isEmpty = same(state.value, start.value);
  useEffect(() => {
    if (isEmpty) sessionStorage.removeItem(key);
    else writeDraft(key, { value: state.value, of: state.of });
  }, [key, isEmpty, state.value, state.of]);
  return {
    ...state,
    isEmpty,
    change: (part) => setState((now) => ({ ...now, value: { ...now.value, ...part } })),
    clear: () => {
      sessionStorage.removeItem(key);
      setState({ ...start, restored: false });
    },
    begin: (value, of) => {
      setStart({ value, of });
      setState({ value, of, restored: false });
    },
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

type Kept<T> = { readonly value: Partial<T>; readonly of?: string };

function readDraft<T>(key: string): Kept<T> | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'value' in kept ? (kept as Kept<T>) : undefined;
  } catch {
    return undefined;
  }
}

// A full store or one that is switched off costs the draft, not the form.
function writeDraft(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    sessionStorage.removeItem(key);
  }
}
