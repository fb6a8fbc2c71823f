import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeliveryDraft } from './draft';
import { claimDraft, saveDraft } from './outbox/claim-draft';

const saveMs = 250;

export type ChangeDraft = (
  part: Partial<DeliveryDraft> | ((draft: DeliveryDraft) => Partial<DeliveryDraft>),
) => void;

export type OpenDraft = {
  readonly draft: DeliveryDraft | undefined;
  readonly change: ChangeDraft;
  /** Goes on with another that was begun. */
  readonly next: (asked: string) => Promise<void>;
  /**
   * Ends it as it stands now, confirmed or thrown away, and goes on with the next. What is typed until that one is there
   * belongs to neither and is not taken; if it cannot be ended it stays open.
   */
  readonly leave: (end: () => Promise<void>) => Promise<void>;
  /** Why it was last not kept. */
  readonly fault: unknown;
};

/** The delivery that is being taken down, kept on this phone while it is typed. */
export function useOpenDraft(): OpenDraft {
  const [draft, setDraft] = useState<DeliveryDraft>();
  const [fault, setFault] = useState<unknown>();
  const unsaved = useRef<DeliveryDraft>(undefined);
  const timer = useRef<number>(undefined);
  const isLeaving = useRef(false);
  const save = useCallback(() => {
    window.clearTimeout(timer.current);
    const now = unsaved.current;
    unsaved.current = undefined;
    if (now) void saveDraft(now).then(() => setFault(undefined), setFault);
  }, []);
  const next = useCallback(
    async (asked?: string) => {
      save();
      setDraft(await claimDraft(asked));
    },
    [save],
  );
  const leave = useCallback(async (end: () => Promise<void>) => {
    window.clearTimeout(timer.current);
    unsaved.current = undefined;
    isLeaving.current = true;
    try {
      await end();
      setDraft(await claimDraft());
    } finally {
      isLeaving.current = false;
    }
  }, []);
  useEffect(() => {
    void next().catch(setFault);
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [next, save]);
  const change: ChangeDraft = useCallback(
    (part) => {
      if (isLeaving.current) return;
      setDraft((before) => {
        if (before === undefined) return before;
        const now = { ...before, ...(typeof part === 'function' ? part(before) : part) };
        unsaved.current = now;
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(save, saveMs);
        return now;
      });
    },
    [save],
  );
  return { draft, change, next, leave, fault };
}
