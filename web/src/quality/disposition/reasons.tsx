import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { FindingLink } from '../../findings/finding-link';
import { useWords } from '../../i18n/index';
import classes from './disposition.module.css';
import { partId } from './line';

type Reason = LotDisposition['because'][number];

/** Each reason with a way to what it stands on. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className={classes.reasons}>
      {reasons.map(({ says, of }) => (
        <li key={says}>
          {says}
          {of.map((one) => (
            <EvidenceLink key={`${one.kind} ${one.ref}`} of={one} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function EvidenceLink({ of: { kind, ref } }: { of: Reason['of'][number] }) {
  const { t } = useWords();
  if (kind === 'step') return null;
  return (
    <>
      {' '}
      {kind === 'finding' ? (
        <FindingLink id={ref}>{t('lot.caught.open')}</FindingLink>
      ) : (
        <a href={`#${partId(kind, ref)}`}>{ref}</a>
      )}
    </>
  );
}
