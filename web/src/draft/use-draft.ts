import { useEffect, useState } from 'react';
import { useCaseId } from '../case-query';

export type Draft<T> = {
  readonly value: T;
  /** What stands in the form was typed before the page was loaded. */
  readonly restored: boolean;
  readonly isEmpty: boolean;
  readonly change: (part: Partial<T>) => void;
  /** Forgets what was typed: after it was saved, or because somebody wants an empty form. */
  readonly clear: () => void;
};

/**
 * What is typed into a form, kept in this tab until it is saved: a reload loses none of it. `form` names the form
 * within its case, so that each has a draft of its own.
 */
export function useDraft<T extends object>(form: string, initial: T): Draft<T> {
  const key = `waybill.draft/${useCaseId()}/${form}`;
  const [start] = useState(initial);
  const [state, setState] = useState(() => {
    const kept = readDraft<T>(key);
    return { value: kept === undefined ? start : { ...start, ...kept }, restored: kept !== undefined };
  });
  const isEmpty = same(state.value, start);
  useEffect(() => {
    if (isEmpty) sessionStorage.removeItem(key);
    else writeDraft(key, state.value);
  }, [key, isEmpty, state.value]);
  return {
    ...state,
    isEmpty,
    change: (part) => setState((now) => ({ ...now, value: { ...now.value, ...part } })),
    clear: () => {
      sessionStorage.removeItem(key);
      setState({ value: start, restored: false });
    },
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function readDraft<T>(key: string): Partial<T> | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? kept : undefined;
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
