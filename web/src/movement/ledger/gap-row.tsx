import { Link } from '@tanstack/react-router';
import { useCaseId } from '../../case-query';
import { useWords } from '../../i18n/index';
import type { Ledger } from './ledger';
import classes from './ledger.module.css';

type Gap = Ledger['gaps'][number];

/** What is missing between two stages, why, and where to say why. */
export function GapRow({ gap, consignment }: { gap: Gap; consignment: string }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const { kind, says, reasons, open, asksForReason, before } = gap;
  if (kind === 'none') return null;
  return (
    <tr className={classes.gap} data-asks={asksForReason}>
      <td colSpan={3}>
        <div>
          <p>{says}</p>
          {reasons.length > 0 && (
            <ul>
              {reasons.map((one) => (
                <li key={one.says}>{one.says}</li>
              ))}
            </ul>
          )}
          {open.map((one) => (
            <p key={one} className={classes.open}>
              {one}
            </p>
          ))}
          {asksForReason && (
            <p className="no-print">
              <Link
                to="/$caseId/add/$kind"
                params={{ caseId, kind: 'statement' }}
                search={{ consignment, entry: { gapBefore: before } }}
              >
                {t('ledger.say-why')}
              </Link>
            </p>
          )}
        </div>
      </td>
    </tr>
  );
}
