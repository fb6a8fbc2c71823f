import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { FindingLink } from '../../findings/finding-link';
import { useWords } from '../../i18n/index';
import { partId } from './chain';
import classes from './disposition.module.css';

type Reason = LotDisposition['because'][number];
type Props = { title: string; reasons: readonly Reason[]; lot: string };

/** Each reason with a way to what it stands on. */
export function Reasons({ title, reasons, lot }: Props) {
  if (reasons.length === 0) return null;
  return (
    <div className={classes.reasons}>
      <h4>{title}</h4>
      <ul>
        {reasons.map(({ says, of }) => (
          <li key={says}>
            {says}
            {of.map((one) => (
              <EvidenceLink key={`${one.kind} ${one.ref}`} lot={lot} of={one} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function EvidenceLink({ lot, of: { kind, ref } }: { lot: string; of: Reason['of'][number] }) {
  const { t } = useWords();
  if (kind === 'finding')
    return (
      <>
        {' '}
        <FindingLink id={ref}>{t('lot.caught.open')}</FindingLink>
      </>
    );
  if (kind === 'step') return null;
  const target = kind === 'test-report' ? `entry-${ref}` : partId(lot, kind, ref);
  return (
    <>
      {' '}
      <a href={`#${target}`}>{ref}</a>
    </>
  );
}
