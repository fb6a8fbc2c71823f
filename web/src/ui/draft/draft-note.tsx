import { useWords } from '../../i18n/index';
import type { Draft } from './use-draft';

/** Says that what stands in the form was kept, and empties it. */
export function DraftNote({ draft }: { draft: Pick<Draft<object>, 'restored' | 'isEmpty' | 'clear'> }) {
  const { t } = useWords();
  if (draft.isEmpty) return null;
  return (
    <p className="small no-print" role={draft.restored ? 'status' : undefined}>
      {draft.restored && `${t('draft.restored')} `}
      <button type="button" className="plain-button" onClick={draft.clear}>
        {t('draft.empty')}
      </button>
    </p>
  );
}
