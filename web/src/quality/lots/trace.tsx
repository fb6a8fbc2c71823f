import { Link } from '@tanstack/react-router';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useCaseId, useLanguage } from '../../case-query';
import { ConsignmentLink } from '../../consignments/consignment-link';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { isStage } from '../../i18n/words';
import { LotLink } from './lot-link';
import classes from './lots.module.css';

type Props = { trace: LotDisposition['trace'] };

/** The shipment of the lot, what it is a part of and what its parts are. */
export function Shipments({ trace: { shipments } }: Props) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('lot.trace.shipments')}</h3>
      <ul className={classes.known}>
        {shipments.map(({ id, name, how, to }) => (
          <li key={id}>
            <ConsignmentLink id={id}>{name}</ConsignmentLink>
            <span className={classes.says}>{t(`lot.trace.${how}`, { to: to.name })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Lots elsewhere with the maker's number of this one. */
export function SameBatch({ trace: { sameBatch } }: Props) {
  const { t } = useWords();
  if (sameBatch.length === 0) return null;
  return (
    <>
      <h3>{t('lot.trace.sameBatch')}</h3>
      <ul className={classes.known}>
        {sameBatch.map(({ lot, consignment, to, amount, unit, state }) => (
          <li key={lot}>
            <LotLink id={lot}>{lot}</LotLink>
            <span className={classes.says}>
              {[consignment.name, to.name, [amount, unit].filter(Boolean).join(' '), state]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was said of where the goods went and what came back, each with its speaker and source. */
export function SaidOfGoods({ trace: { said } }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const caseId = useCaseId();
  return (
    <>
      <h3>{t('lot.trace.said')}</h3>
      {said.length === 0 && <p>{t('lot.trace.said.none')}</p>}
      <ul className={classes.known}>
        {said.map(({ id, day, stage, text, speaker, of, source }) => (
          <li key={id}>
            {text}
            <span className={classes.says}>
              {[
                formatDay(day, language),
                isStage(stage) ? t.label(`stage.${stage}`) : stage,
                speaker,
                of === 'consignment' ? t('lot.trace.ofWhole') : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            <Link to="/$caseId/sources/$id" params={{ caseId, id: source.id }} className="small">
              {source.name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

export function NotKnown({ trace: { unknown } }: Props) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('lot.trace.unknown')}</h3>
      <ul>
        {unknown.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </>
  );
}
