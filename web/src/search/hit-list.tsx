import { Link } from '@tanstack/react-router';
import { groupBy } from '../../../src/lib/lists/index';
import type { SearchResult } from '../../../src/server/api';
import { useCaseId } from '../case-query';
import { FindingLink } from '../findings/finding-link';
import { VerdictBadge } from '../findings/verdict-badge';
import { useWords } from '../i18n/index';
import { LotLink } from '../quality/lots/lot-link';
import classes from './search.module.css';

type Hit = SearchResult['hits'][number];

/** What was found, by kind; each opens where it is shown. */
export function HitList({ hits }: { hits: readonly Hit[] }) {
  const { t } = useWords();
  return [...groupBy(hits, ({ kind }) => kind)].map(([kind, ofKind]) => (
    <section key={kind} aria-labelledby={`hits-${kind}`} className={classes.hits}>
      <h2 id={`hits-${kind}`}>{kind === 'finding' ? t('search.findings') : t.label(`kind.${kind}`)}</h2>
      <ul>
        {ofKind.map((hit) => (
          <li key={hit.id}>
            <HitLink hit={hit} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function HitLink({ hit: { kind, id, title, verdict, consignment, source } }: { hit: Hit }) {
  const caseId = useCaseId();
  if (kind === 'finding')
    return (
      <>
        {verdict && <VerdictBadge verdict={verdict} />} <FindingLink id={id}>{title}</FindingLink>
      </>
    );
  if (kind === 'lot') return <LotLink id={id}>{title}</LotLink>;
  const shipment = kind === 'consignment' ? id : consignment;
  const document = kind === 'source' ? id : source;
  if (shipment !== undefined)
    return (
      <Link to="/$caseId/shipments/$id" params={{ caseId, id: shipment }}>
        {title}
      </Link>
    );
  if (document !== undefined)
    return (
      <Link to="/$caseId/sources/$id" params={{ caseId, id: document }}>
        {title}
      </Link>
    );
  return (
    <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind, id }}>
      {title}
    </Link>
  );
}
