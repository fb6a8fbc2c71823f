import { useMatches } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { useWords } from '../i18n/index';

// The one shipment or source a page is about, which its address says only by id.
let subject: string | undefined;
const listeners = new Set<() => void>();

function setSubject(name: string | undefined): void {
  subject = name;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says which one a page is about, while it is open. */
export function usePageSubject(name: string): void {
  useEffect(() => {
    setSubject(name);
    return () => setSubject(undefined);
  }, [name]);
}

/** Calls the window by what is open in it: the thing, the page, the case. */
export function usePageTitle(caseTitle: string | undefined): void {
  const { t } = useWords();
  const about = useSyncExternalStore(subscribe, () => subject);
  const page = useMatches({ select: (matches) => matches.findLast(({ staticData }) => staticData.title) })
    ?.staticData.title;
  useEffect(() => {
    const names = [about, page === undefined ? undefined : t(page), caseTitle, t('app.name')];
    document.title = names.filter((name) => name !== undefined).join(' – ');
  }, [about, page, caseTitle, t]);
}
