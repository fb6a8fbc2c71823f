import type { LotRow } from '../../../../src/quality/disposition/api';
import { ConsignmentLink } from '../../consignments/consignment-link';
import { unitWord } from '../../evidence/unit-word';
import { formatDay } from '../../format';
import type { Language, Say } from '../../i18n/index';
import type { SortedColumn } from '../../ui/table/sorted-table';
import { LotLink } from './lot-link';
import classes from './lots.module.css';
import { StandingIcon } from './standing';
import { tones } from './tones';

export const lotColumns = (t: Say, language: Language): SortedColumn<LotRow>[] => [
  {
    id: 'lot',
    header: t('kind.lot'),
    heads: true,
    value: ({ batch, id }) => batch ?? id,
    cell: ({ batch, id, product }) => (
      <>
        <LotLink id={id}>{batch ?? id}</LotLink>
        <div className="small">{product.name}</div>
      </>
    ),
  },
  {
    id: 'shipment',
    header: t('kind.consignment'),
    value: ({ consignment }) => consignment.name,
    cell: ({ consignment, to }) => (
      <div>
        <ConsignmentLink id={consignment.id}>{consignment.name}</ConsignmentLink>
        <div className="small">→ {to}</div>
      </div>
    ),
  },
  {
    id: 'amount',
    header: t('field.amount'),
    value: ({ amount }) => amount,
    cell: ({ amount, unit }) =>
      amount === undefined ? '–' : [amount, unit && unitWord(unit, amount, t)].filter(Boolean).join(' '),
  },
  {
    id: 'expires',
    header: t('field.expires'),
    value: ({ expires }) => expires,
    cell: ({ expires, expired }) =>
      expires === undefined ? (
        '–'
      ) : (
        <span className={classes.toned} data-tone={expired === undefined ? undefined : 'against'}>
          {formatDay(expires, language)}
          {expired !== undefined && <div className="small">{t('lot.expired')}</div>}
        </span>
      ),
  },
  {
    id: 'stages',
    header: t('lot.stages'),
    value: ({ stages }) => stages.filter(({ standing }) => standing === 'done').length,
    cell: ({ stages }) => (
      <span className={classes.dots}>
        {stages.map((stage) => (
          <StandingIcon key={stage.stage} stage={stage} name={stage.name} />
        ))}
      </span>
    ),
  },
  {
    id: 'state',
    header: t('lots.state'),
    value: ({ state }) => state.says,
    cell: ({ state, underRecall }) => (
      <>
        {underRecall !== undefined && (
          <div className={classes.toned} data-tone="against">
            <strong>{t('lot.underRecall')}</strong>
          </div>
        )}
        {state.says}
        {state.atDoor !== undefined && <div className="small">{state.atDoor}</div>}
      </>
    ),
  },
  {
    id: 'proposed',
    header: t('lots.proposed'),
    value: ({ says }) => says,
    cell: ({ says, disposition }) => (
      <strong className={classes.toned} data-tone={tones[disposition]}>
        {says}
      </strong>
    ),
  },
  {
    id: 'next',
    header: t('lots.next'),
    value: ({ next }) => next?.says,
    cell: ({ id, next }) => (next === undefined ? '–' : <LotLink id={id}>{next.says}</LotLink>),
  },
];
