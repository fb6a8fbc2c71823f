import { Link } from '@tanstack/react-router';
import { useCaseId, useCaseQuery } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import classes from '../ledger/ledger.module.css';
import { Moment } from '../trace/moment';
import type { Proof } from './proof';
import proofs from './proof.module.css';
import { ProofGoods } from './proof-goods';
import { TakeBack } from './take-back';

/** On the page of a shipment: who received what of it, and what was refused. */
export function ProofCard({ id }: { id: string }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const query = useCaseQuery('/api/cases/{case}/deliveries', { consignment: id });
  return (
    <section aria-labelledby="proof" className={classes.events}>
      <h3 id="proof">{t('proof.title')}</h3>
      <Answered query={query} place="part">
        {({ deliveries }) =>
          deliveries.length === 0 ? (
            <p className="small">
              {t('proof.none')}{' '}
              <Link to="/receive" search={{ case: caseId, shipment: id }} className="no-print">
                {t('proof.receive')}
              </Link>
            </p>
          ) : (
            <>
              {deliveries.map((proof) => (
                <Line key={proof.id} proof={proof} />
              ))}
              <p className="no-print">
                <Link to="/$caseId/shipments/$id/deliveries" params={{ caseId, id }}>
                  {t('proof.print')}
                </Link>{' '}
                <Link to="/receive" search={{ case: caseId, shipment: id }}>
                  {t('proof.receive')}
                </Link>
              </p>
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Line({ proof }: { proof: Proof }) {
  const { t } = useWords();
  const { at, offset, place, receiver, role, photos, signature, warnings, handedBy, note, takenBack } = proof;
  const pictures = {
    photos: photos.length,
    signed: t(signature === undefined ? 'receive.unsigned' : 'receive.signed'),
  };
  return (
    <article className={classes.stage}>
      <p>
        <Moment time={at} offset={offset} /> <strong dir="auto">{place?.name}</strong>: <bdi>{receiver}</bdi>
        {role !== undefined && (
          <>
            , <bdi>{role}</bdi>
          </>
        )}
      </p>
      {takenBack !== undefined && (
        <p data-tone="against" className={proofs.refused}>
          {takenBack.says}
        </p>
      )}
      <ProofGoods proof={proof} />
      {handedBy !== undefined && (
        <p className="small">
          {t('proof.handed-by')}: <bdi>{handedBy}</bdi>
        </p>
      )}
      {note !== undefined && (
        <p className="small">
          {t('proof.note')}: <bdi>{note}</bdi>
        </p>
      )}
      <p className="small">{t('receive.summary.pictures', pictures)}</p>
      {warnings.map((warning) => (
        <p key={warning} data-tone="caution" className={proofs.refused}>
          {warning}
        </p>
      ))}
      <TakeBack proof={proof} />
    </article>
  );
}
