import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useCaseId, useLanguage } from '../../case-query';
import detail from '../../consignments/detail.module.css';
import { formatDay, formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import { FactList } from '../../ui/fact-list';
import classes from './lots.module.css';

/** What a lot is: which goods, how many, of which shipment, until when, and from where that is known. */
export function LotFacts({ view }: { view: LotDisposition }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  const { lot, product, consignment, expired } = view;
  const none = t('lot.notEntered');
  const facts: (readonly [string, ReactNode])[] = [
    [t('field.batch'), lot.batch ?? none],
    [t('consignment.product'), product.name],
    [t('field.amount'), amountOf(view, language) ?? none],
    [
      t('field.expires'),
      lot.expires === undefined ? (
        none
      ) : (
        <span
          key="expires"
          data-tone={expired === undefined ? undefined : 'against'}
          className={classes.toned}
        >
          {formatDay(lot.expires, language)}
          {expired !== undefined && ` · ${t('lot.expired')}`}
        </span>
      ),
    ],
    [
      t('kind.consignment'),
      <Link key="shipment" to="/$caseId/shipments/$id" params={{ caseId, id: consignment.id }}>
        {consignment.name}
      </Link>,
    ],
    [t('lot.fromTo'), `${consignment.from} → ${consignment.to}`],
    [
      t('lot.knownFrom'),
      <Link key="source" to="/$caseId/sources/$id" params={{ caseId, id: lot.sourceId }}>
        {lot.source}
      </Link>,
    ],
  ];
  return <FactList className={detail.facts} label={t('lot.facts')} facts={facts} />;
}

/** In pieces where they are certain; else in the words of the source. */
function amountOf({ lot, pieces }: LotDisposition, language: ReturnType<typeof useLanguage>) {
  if (pieces && pieces.low === pieces.high && lot.unit === undefined)
    return formatNumber(pieces.low, language);
  return lot.quantity;
}
