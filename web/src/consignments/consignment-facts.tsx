import type { ReactNode } from 'react';
import type { ConsignmentDetail, ConsignmentRow } from '../../../src/server/api';
import { useLanguage } from '../case-query';
import { amountText } from '../findings/figure-text';
import { WordBadge } from '../findings/word-badge';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { DueDay } from '../movement/board/due-day';
import { TeamWords } from '../movement/board/team-words';
import { FactList } from '../ui/fact-list';
import classes from './detail.module.css';

type Props = { row: ConsignmentRow; team?: ConsignmentDetail['team'] };

export function ConsignmentFacts({ row, team }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const facts: (readonly [string, ReactNode] | undefined)[] = [
    [t('consignment.product'), row.product.name],
    [t('consignment.from'), row.from.name],
    [t('consignment.to'), row.to.name],
    team && [t('consignment.team'), <TeamWords key="team" team={team} />],
    row.due === undefined
      ? undefined
      : [t('field.due'), <DueDay key="due" due={row.due} overdueDays={row.overdueDays} />],
    row.quantity && [t('consignment.quantity'), amountText(row.quantity, row.unit ?? 'unsaid', t, language)],
    [t('filter.terms'), <WordBadge key="terms" word={row.terms} />],
    [t('filter.arrival'), <WordBadge key="arrival" word={row.arrival} />],
    row.quality === undefined
      ? undefined
      : [t('axis.quality'), <WordBadge key="quality" word={row.quality} />],
    [t('consignment.known'), row.firstKnown === undefined ? '–' : formatDay(row.firstKnown, language)],
  ];
  return (
    <FactList
      className={classes.facts}
      label={t('consignment.facts')}
      facts={facts.filter((fact) => fact !== undefined)}
    />
  );
}
