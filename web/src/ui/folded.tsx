import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/index';
import { usePrinting } from './use-printing';

type Props<Item> = {
  items: readonly Item[];
  first: number;
  children: (shown: readonly Item[]) => ReactNode;
};

/** The first of many, and the others when asked for, or in print. */
export function Folded<Item>({ items, first, children }: Props<Item>) {
  const { t } = useWords();
  const [asked, setAll] = useState(false);
  const all = usePrinting() || asked;
  return (
    <>
      {children(all ? items : items.slice(0, first))}
      {items.length > first && (
        <p className="no-print">
          <button type="button" className="plain-button" onClick={() => setAll(!all)}>
            {all ? t('overview.showFewer') : t('overview.showAll', { count: items.length })}
          </button>
        </p>
      )}
    </>
  );
}
