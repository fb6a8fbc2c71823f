import { Link } from '@tanstack/react-router';
import type { LinkList } from '../../../src/linking/api';
import { useCaseId, useCaseQuery, useLanguage } from '../case-query';
import { formatShare } from '../format';
import { useWords } from '../i18n/index';
import sources from '../sources/sources.module.css';
import { ConsignmentLink } from './consignment-link';
import { useKeepApart } from './use-keep-apart';

const shownMax = 20;

/** Under the shipments: those that may be one, told of in two reports, and sources that may be copies. Nothing is joined here. */
export function ShipmentLinks() {
  const { data } = useCaseQuery('/api/cases/{case}/links', {});
  if (!data || data.links.length + data.keptApart.length + data.copies.length + data.wordings.length === 0)
    return null;
  return (
    <aside className={sources.alike}>
      {data.links.length > 0 && <Pairs links={data.links} />}
      {data.keptApart.length > 0 && <KeptApart pairs={data.keptApart} />}
      {data.copies.length + data.wordings.length > 0 && (
        <Copies copies={data.copies} wordings={data.wordings} />
      )}
    </aside>
  );
}

function Pairs({ links }: Pick<LinkList, 'links'>) {
  const { t } = useWords();
  return (
    <>
      <p>{t('links.lead', { count: links.length })}</p>
      <ul>
        {links.slice(0, shownMax).map((link) => (
          <li key={link.shipments.map(({ id }) => id).join(' ')}>
            <Pair link={link} />
          </li>
        ))}
      </ul>
      {links.length > shownMax && <p>{t('merge.more', { count: links.length - shownMax })}</p>}
    </>
  );
}

function Pair({ link: { shipments, probability, reasons } }: { link: LinkList['links'][number] }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  const keep = useKeepApart();
  const [one, other] = shipments;
  return (
    <>
      <ConsignmentLink id={one.id}>{one.name}</ConsignmentLink>
      {' · '}
      <ConsignmentLink id={other.id}>{other.name}</ConsignmentLink>{' '}
      <span className="small">{t('links.likely', { share: formatShare(probability, language) })}</span>{' '}
      <Link
        to="/$caseId/merge/$kind"
        params={{ caseId, kind: 'consignment' }}
        search={{ one: one.id, other: other.id }}
        className="small no-print"
      >
        {t('links.join')}
      </Link>{' '}
      <button
        type="button"
        className="plain-button small no-print"
        disabled={keep.isPending}
        onClick={() => keep.mutate({ ids: [one.id, other.id], apart: true })}
      >
        {t('links.two')}
      </button>
      <details>
        <summary className="small">{t('links.why')}</summary>
        <ul>
          {reasons.map(({ field, says, times }) => (
            <li key={field} className="small">
              {t(times >= 1 ? 'links.for' : 'links.against', { says })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** What a person has decided stays in sight, and can be taken back. */
function KeptApart({ pairs }: { pairs: LinkList['keptApart'] }) {
  const { t } = useWords();
  const keep = useKeepApart();
  return (
    <details>
      <summary>{t('links.keptApart', { count: pairs.length })}</summary>
      <ul>
        {pairs.map(({ shipments: [one, other] }) => (
          <li key={`${one.id} ${other.id}`}>
            <ConsignmentLink id={one.id}>{one.name}</ConsignmentLink>
            {' · '}
            <ConsignmentLink id={other.id}>{other.name}</ConsignmentLink>{' '}
            <button
              type="button"
              className="plain-button small no-print"
              disabled={keep.isPending}
              onClick={() => keep.mutate({ ids: [one.id, other.id], apart: false })}
            >
              {t('links.undoApart')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Copies({ copies, wordings }: Pick<LinkList, 'copies' | 'wordings'>) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <>
      <p>{t('links.copies')}</p>
      <ul>
        {copies.slice(0, shownMax).map(({ source, of, says, shipment }) => (
          <li key={`${shipment.id} ${source.id} ${of.id}`}>
            <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind: 'source', id: source.id }}>
              {source.title}
            </Link>{' '}
            <span className="small">
              {t('links.copyOf', { title: of.title })} {says}
            </span>
          </li>
        ))}
        {wordings.slice(0, shownMax).map(({ source, of, words }) => (
          <li key={`${source.id} ${of.id}`}>
            <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind: 'source', id: source.id }}>
              {source.title}
            </Link>{' '}
            <span className="small">
              {t('links.copyOf', { title: of.title })} {t('links.sharedWords', { words })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
