import { Link } from '@tanstack/react-router';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useCaseId } from '../../case-query';
import { FindingLink } from '../../findings/finding-link';
import { useWords } from '../../i18n/index';
import disposition from '../disposition/disposition.module.css';
import { LotLine, partId } from '../disposition/line';
import { aboutLot } from './documents';
import { KnownList } from './known-list';
import classes from './lots.module.css';
import { type StageOfLot, StageSection } from './stage';

type Props = { view: LotDisposition; stage: StageOfLot };

/** What laboratories and evaluations say of the goods, and what would have caught a fault. */
export function TestsDone({ view, stage }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  const { lot, evaluations, tests, caught } = view;
  return (
    <StageSection stage={stage}>
      <ol className={disposition.steps}>
        {evaluations.map(({ ref, on, by, note }) => (
          <LotLine key={ref} on={on} id={partId('evaluation', ref)}>
            <strong>{ref}</strong> · {by}
            {note !== undefined && <div>{note}</div>}
          </LotLine>
        ))}
      </ol>
      <KnownList kind="test-report" entries={tests} />
      {caught && (
        <>
          <h3>{t('lot.caught')}</h3>
          {caught.says.map((says) => (
            <p key={says}>{says}</p>
          ))}
          <p className="no-print">
            <FindingLink id={caught.finding}>{t('lot.caught.open')}</FindingLink>
          </p>
        </>
      )}
      <p className={`${classes.actions} no-print`}>
        {view.product.class === 'test-kit' && (
          <Link to="/toolbox/kits" search={{ case: caseId, lot: lot.id }}>
            {t('lot.evaluate')}
          </Link>
        )}
        <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'test-report' }} search={aboutLot(view)}>
          {t('lot.report.add')}
        </Link>
        <Link to="/toolbox/standards" search={{ case: caseId }}>
          {t('tool.standards')}
        </Link>
      </p>
    </StageSection>
  );
}
