import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { useDismissed } from './use-dismissed';

type Props = {
  /** What the button says; `label` says it to those who do not see it. */
  face: ReactNode;
  label?: string;
  className?: string | undefined;
  buttonClass?: string | undefined;
  panelClass?: string | undefined;
  children: ReactNode;
};

/** A button, and what it opens under itself. */
export function Disclosure({ face, label, className, buttonClass, panelClass, children }: Props) {
  const [opened, setOpened] = useState(false);
  const panel = useId();
  const box = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpened(false), []);
  useDismissed(box, opened, close);
  return (
    <div ref={box} className={className}>
      <button
        type="button"
        className={buttonClass}
        aria-label={label}
        aria-expanded={opened}
        aria-controls={panel}
        onClick={() => setOpened(!opened)}
      >
        {face}
      </button>
      <div id={panel} className={panelClass} hidden={!opened}>
        {children}
      </div>
    </div>
  );
}
