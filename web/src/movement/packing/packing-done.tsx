import { Link } from '@tanstack/react-router';
import { useCaseId } from '../../case-query';
import { useUndo } from '../../edit/save';
import { useWords } from '../../i18n/index';
import type { AnswerOf } from '../../operations';
import { WrittenChange } from '../../reading/tables/written-change';

export type PackingWritten = AnswerOf<'post', '/api/cases/{case}/packing-lists/entries'>;

/** What was written of a packing list. */
export function PackingDone({ taken, onOther }: { taken: PackingWritten; onOther: () => void }) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <WrittenChange
      title={t('packing.taken', { lots: taken.lotsWritten })}
      lead={
        taken.lotsKnown.length > 0 && <p>{t('packing.taken.known', { names: taken.lotsKnown.join(', ') })}</p>
      }
      seq={taken.seq}
      undo={useUndo()}
      link={
        <Link to="/$caseId/lots" params={{ caseId }}>
          {t('packing.taken.see')}
        </Link>
      }
      other={t('packing.other')}
      onOther={onOther}
    />
  );
}
