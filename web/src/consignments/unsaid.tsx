import { Link } from '@tanstack/react-router';
import { useAsOf, useCaseId, useLanguage } from '../case-query';
import { entryLabel, useEntries } from '../edit/entries';
import type { EntryBody } from '../edit/form-values';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import overview from '../overview/overview.module.css';
import { NotFound } from '../shell/states';
import { usePageSubject } from '../shell/use-page-title';
import { FactList } from '../ui/fact-list';
import { ConsignmentLink } from './consignment-link';
import classes from './detail.module.css';

/** A shipment that is entered and of which nothing is said: it is in no answer, and waits for its first statement. */
export function UnsaidConsignment({ id }: { id: string }) {
  const consignment = useEntries('consignment').find((entry) => entry.id === id);
  return consignment ? <Unsaid consignment={consignment} /> : <NotFound />;
}

function Unsaid({ consignment }: { consignment: EntryBody }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const asOf = useAsOf();
  const language = useLanguage();
  const name = entryLabel(consignment);
  const id = String(consignment.id);
  usePageSubject(name);
  return (
    <article>
      <p className="small">
        <Link to="/$caseId/shipments" params={{ caseId }}>
          {t('consignment.back')}
        </Link>
      </p>
      <h1>{name}</h1>
      <Ends consignment={consignment} />
      <p className="lead" role="status">
        {asOf === undefined
          ? t('consignment.unsaid')
          : t('consignment.unsaid.then', { day: formatDay(asOf, language, 'long') })}
      </p>
      <p>{t('consignment.unsaid.hint')}</p>
      <p>
        <Link
          to="/$caseId/add/$kind"
          params={{ caseId, kind: 'statement' }}
          search={{ consignment: id }}
          className={overview.offer}
        >
          {t('consignment.unsaid.add')}
        </Link>{' '}
        <Link to="/$caseId/read" params={{ caseId }} className="small">
          {t('consignment.unsaid.read')}
        </Link>
      </p>
      <p className={classes.actions}>
        <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind: 'consignment', id }}>
          {t('consignment.edit')}
        </Link>
        <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'lot' }} search={{ consignment: id }}>
          {t('edit.new', { kind: t('kind.lot') })}
        </Link>
      </p>
    </article>
  );
}

/** What and from whom to whom, as it was entered. */
function Ends({ consignment }: { consignment: EntryBody }) {
  const { t } = useWords();
  const parties = useEntries('party');
  const products = useEntries('product');
  const called = (entries: readonly EntryBody[], id: unknown): string => {
    const entry = entries.find((one) => one.id === id);
    return entry ? entryLabel(entry) : String(id);
  };
  const facts = [
    [t('consignment.product'), called(products, consignment.product)],
    [t('consignment.from'), called(parties, consignment.from)],
    [t('consignment.to'), called(parties, consignment.to)],
  ] as const;
  return <FactList className={classes.facts} label={t('consignment.facts')} facts={facts} />;
}

const shownMax = 20;

/** Under the shipments: those that are entered and of which nothing is said yet, so that none is lost from sight. */
export function UnsaidConsignments({ said }: { said: ReadonlySet<string> }) {
  const { t } = useWords();
  const unsaid = useEntries('consignment').filter(({ id }) => !said.has(String(id)));
  if (unsaid.length === 0) return null;
  return (
    <p className="small no-print">
      {t('consignments.unsaid')}{' '}
      {unsaid.slice(0, shownMax).map((entry, at) => (
        <span key={String(entry.id)}>
          {at > 0 && ' · '}
          <ConsignmentLink id={String(entry.id)}>{entryLabel(entry)}</ConsignmentLink>
        </span>
      ))}
      {unsaid.length > shownMax && ` ${t('merge.more', { count: unsaid.length - shownMax })}`}
    </p>
  );
}
