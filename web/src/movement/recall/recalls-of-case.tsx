import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../case-query';
import { formatMoment } from '../../format';
import { useWords } from '../../i18n/index';
import classes from '../trace/trace.module.css';
import { isOpen, useRecallsOfCase } from './use-recalls-of-case';

/** What of the case, or of one consignment of it, must not be used now. */
export function RecallsOfCase({ consignment }: { consignment?: string }) {
  const { t } = useWords();
  const language = useLanguage();
  const open = (useRecallsOfCase().data?.recalls ?? []).filter(
    (recall) => isOpen(recall) && (consignment === undefined || recall.consignment === consignment),
  );
  return open.map(({ id, lot, called, shipment, since }) => (
    <p key={`${id} ${lot ?? shipment}`} className={classes.odd}>
      <strong>
        {lot === undefined
          ? t('recalls.of.whole', { shipment })
          : t('recalls.of.lot', { lot: called ?? lot, shipment })}
      </strong>{' '}
      {t('trace.recall.under', { since: formatMoment(since, language) })}{' '}
      <Link to="/toolbox/recall/$recall" params={{ recall: id }}>
        {t('trace.recall.room')}
      </Link>
    </p>
  ));
}
