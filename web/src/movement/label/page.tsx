import { Link, useParams } from '@tanstack/react-router';
import type { ShipmentLabel } from '../../../../src/movement/label/api';
import { useAsOf, useCaseId, useCaseQuery, useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { addressOf } from '../../operations';
import { Answered } from '../../shell/states';
import { usePageSubject } from '../../shell/use-page-title';
import { RecallsOfCase } from '../recall/recalls-of-case';
import { Units } from '../sscc/units';
import classes from './label.module.css';

/** What a shipment is and where it should go, for whoever holds a phone to the code on a box. */
export function LabelPage() {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' });
  const label = useCaseQuery('/api/cases/{case}/consignments/{id}/label', { id });
  return <Answered query={label}>{(data) => <Label label={data} />}</Answered>;
}

function Label({ label }: { label: ShipmentLabel }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const lang = useLanguage();
  const asOf = useAsOf();
  const sheet = { case: caseId, id: label.consignment, asOf, lang };
  usePageSubject(label.title);
  return (
    <article className={classes.label}>
      <h1>{label.title}</h1>
      <RecallsOfCase consignment={label.consignment} />
      <dl>
        {label.rows.map(({ name, label: what, value }) => (
          <div key={name}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {label.lots.length > 0 && (
        <ul className={classes.lots}>
          {label.lots.map((lot) => (
            <li key={lot.id}>
              <strong>{lot.batch ?? lot.id}</strong>
              <span>
                {[lot.quantity, lot.expires && formatDay(lot.expires, lang)].filter(Boolean).join(' · ')}
              </span>
              {lot.code.text !== (lot.batch ?? lot.id) && <code>{lot.code.text}</code>}
            </li>
          ))}
        </ul>
      )}
      <p className="no-print">
        <a href={addressOf('/api/cases/{case}/consignments/{id}/label.pdf', sheet)}>{t('label.print')}</a>
      </p>
      <p className="no-print">
        <Link to="/receive" search={{ case: caseId, shipment: label.consignment }}>
          {t('proof.receive')}
        </Link>
      </p>
      <p className="small">
        {t('label.opens')}{' '}
        <Link to="/$caseId/shipments/$id" params={{ caseId, id: label.consignment }}>
          {t('label.record')}
        </Link>
      </p>
      <Units id={label.consignment} lots={label.lots} />
    </article>
  );
}
