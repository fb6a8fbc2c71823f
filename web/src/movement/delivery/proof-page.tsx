import { Link, useParams } from '@tanstack/react-router';
import { useCaseId, useCaseQuery } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import { FactList } from '../../ui/fact-list';
import { Moment } from '../trace/moment';
import type { Proof } from './proof';
import classes from './proof.module.css';
import { ProofGoods } from './proof-goods';
import { ProofPicture } from './proof-picture';

/** The proof of each delivery of a shipment, a sheet each when it is printed. */
export function ProofPage() {
  const { t } = useWords();
  const caseId = useCaseId();
  const id = useParams({ strict: false, select: (params) => params.id ?? '' });
  const query = useCaseQuery('/api/cases/{case}/deliveries', { consignment: id });
  return (
    <>
      <p className="small no-print">
        <Link to="/$caseId/shipments/$id" params={{ caseId, id }}>
          {t('proof.back')}
        </Link>
      </p>
      <Answered query={query}>
        {({ deliveries }) => (
          <>
            {deliveries.length === 0 && (
              <>
                <h1>{t('proof.title')}</h1>
                <p>{t('proof.none')}</p>
              </>
            )}
            {deliveries.length > 0 && (
              <p className="no-print">
                <button type="button" className="plain-button" onClick={() => window.print()}>
                  {t('proof.print')}
                </button>
              </p>
            )}
            {deliveries.map((proof) => (
              <Sheet key={proof.id} proof={proof} />
            ))}
          </>
        )}
      </Answered>
    </>
  );
}

function Sheet({ proof }: { proof: Proof }) {
  const { t } = useWords();
  const { id, at, offset, recordedAt, place, receiver, role, handedBy, note, shipment } = proof;
  const { photos, signature, warnings, hashes, takenBack } = proof;
  return (
    <article className={classes.sheet} aria-label={t('proof.title')}>
      <h1>{t('proof.title')}</h1>
      <FactList
        label={t('proof.title')}
        className={classes.facts}
        facts={[
          [t('proof.at'), <Moment key="at" time={at} offset={offset} />],
          [t('proof.where'), <bdi key="place">{place?.name}</bdi>],
          [
            t('proof.receiver'),
            <bdi key="receiver">{role === undefined ? receiver : `${receiver}, ${role}`}</bdi>,
          ],
          ...(handedBy === undefined
            ? []
            : ([[t('proof.handed-by'), <bdi key="by">{handedBy}</bdi>]] as const)),
          ...(shipment === undefined ? [] : ([[t('receive.of-shipment'), shipment.id]] as const)),
          ...(recordedAt === undefined
            ? []
            : ([[t('proof.recorded'), <Moment key="recorded" time={recordedAt} />]] as const)),
        ]}
      />
      {takenBack !== undefined && (
        <p data-tone="against" className={classes.refused}>
          {takenBack.says}
        </p>
      )}
      <ProofGoods proof={proof} />
      {note !== undefined && (
        <p>
          {t('proof.note')}: <bdi>{note}</bdi>
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning} data-tone="caution" className={classes.refused}>
          {warning}
        </p>
      ))}
      <h2>{t('proof.signature')}</h2>
      {signature === undefined ? (
        <p>{t('proof.signature.none')}</p>
      ) : (
        <ProofPicture
          sha256={signature.sha256}
          name={t(signature.way === 'sheet' ? 'proof.signature.sheet' : 'proof.signature')}
        />
      )}
      {photos.map((sha256, at) => (
        <ProofPicture key={sha256} sha256={sha256} name={t('receive.photo.n', { n: at + 1 })} />
      ))}
      <p className={`small ${classes.hashes}`}>
        {t('proof.events', { count: hashes.length })}: {hashes.join(' ')} · {id}
      </p>
    </article>
  );
}
