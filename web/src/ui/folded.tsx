import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/index';

type Props<Item> = {
  items: readonly Item[];
  first: number;
  children: (shown: readonly Item[]) => ReactNode;
};

/** The first of many, and the others when asked for. */
export function Folded<Item>({ items, first, children }: Props<Item>) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
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
