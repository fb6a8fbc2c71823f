import { Link } from '@tanstack/react-router';
import { useCaseId, useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { LotLink } from '../../quality/lots/lot-link';
import type { Ledger } from './ledger';
import classes from './ledger.module.css';

type Row = Ledger['rows'][number];

/** One stage: how many, and everybody who says so with the source it stands in. */
export function StageRow({ row }: { row: Row }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  const { name, says, standing, said, steps, accounts, asks } = row;
  return (
    <tr data-standing={standing}>
      <th scope="row">{name}</th>
      <td data-label={t('ledger.many')} className={classes.many}>
        <div>
          {says}
          {asks !== undefined && <p className={classes.open}>{asks}</p>}
          {accounts.map((one) => (
            <p key={one.by} className="small">
              {one.says}
            </p>
          ))}
        </div>
      </td>
      <td data-label={t('ledger.who')}>
        <ul className={classes.said}>
          {said.map((one) => (
            <li key={one.statement} data-standing={one.standing}>
              <span title={one.text}>{one.speaker}</span>: {one.says}{' '}
              <Link
                to="/$caseId/sources/$id"
                params={{ caseId, id: one.source.id }}
                className="small"
                aria-label={`${formatDay(one.day, language)}, ${one.source.name}: ${one.text}`}
              >
                {formatDay(one.day, language)}
              </Link>
            </li>
          ))}
          {steps.map(({ lot, who, day }) => (
            <li key={lot.id}>
              {who}: <LotLink id={lot.id}>{lot.name}</LotLink>{' '}
              <span className="small">{formatDay(day, language)}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
