import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';

const EvidenceDrawer = lazy(() => import('./drawer'));

/** The drawer for the finding named in the address. Closing it puts the focus back where it was opened. */
export function OpenFinding() {
  const navigate = useNavigate();
  const id = useSearch({ strict: false, select: (search) => search.finding });
  // The one shown last stays while the drawer slides out.
  const [shown, setShown] = useState(id);
  if (id !== undefined && id !== shown) setShown(id);
  useFocusReturn(id !== undefined);
  const close = useCallback(() => {
    void navigate({ to: '.', search: ({ finding: _, ...search }) => search, resetScroll: false });
  }, [navigate]);
  if (shown === undefined) return null;
  return (
    <Suspense>
      <EvidenceDrawer id={shown} opened={id !== undefined} onClose={close} />
    </Suspense>
  );
}

function useFocusReturn(opened: boolean): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (opened) {
      opener.current = document.activeElement;
      return;
    }
    const element = opener.current;
    opener.current = null;
    if (!(element instanceof HTMLElement)) return;
    // After the drawer has let go of the focus it traps.
    const timer = setTimeout(() => element.isConnected && element.focus({ preventScroll: true }));
    return () => clearTimeout(timer);
  }, [opened]);
}
