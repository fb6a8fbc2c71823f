import { useParams } from '@tanstack/react-router';
import { ClaimList } from '../claims/claim-list';
import { ConsignmentChain, Entries } from '../consignments/consignment-chain';
import { ConsignmentFacts } from '../consignments/consignment-facts';
import { ConsignmentTable } from '../consignments/consignment-table';
import consignmentClasses from '../consignments/detail.module.css';
import { FlowsShown } from '../consignments/flows-shown';
import { useNamedFlows } from '../consignments/named-flows';
import { EvidenceChain } from '../evidence/chain';
import { useWords } from '../i18n/index';
import { Sources } from '../sources/page';
import { SourceChain } from '../sources/source-chain';
import { SourceFacts } from '../sources/source-facts';
import sourceClasses from '../sources/sources.module.css';
import { Corrections } from './corrections';
import { useEdition, useSiteWords } from './edition-context';
import { SourceKept } from './source-kept';
import { useAnswer } from './use-answer';

// The page's own views, each with what a dossier adds to it.

const useId = (): string => useParams({ strict: false, select: ({ id }) => id ?? '' });

export function FindingView() {
  const id = useId();
  const corrections = useEdition().corrections.filter(({ finding }) => finding === id);
  const explanation = useAnswer('/api/cases/{case}/findings/{id}', { id });
  return (
    <>
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      <EvidenceChain explanation={explanation} isPage />
    </>
  );
}

function OnlyCited() {
  const say = useSiteWords();
  return <p className="lead">{say('site.onlyCited')}</p>;
}

export function ConsignmentsView() {
  const { t } = useWords();
  const { consignments } = useAnswer('/api/cases/{case}/consignments', {});
  const flows = useNamedFlows(useAnswer('/api/cases/{case}/flows', {}).flows);
  return (
    <>
      <h1>{t('consignments.title')}</h1>
      <OnlyCited />
      {flows.length > 0 && <FlowsShown flows={flows} />}
      <ConsignmentTable rows={consignments} />
    </>
  );
}

export function ConsignmentView() {
  const detail = useAnswer('/api/cases/{case}/consignments/{id}', { id: useId() });
  return (
    <article>
      <h1>{detail.row.name}</h1>
      <ConsignmentFacts row={detail.row} team={detail.team} />
      {detail.note !== undefined && <p className={consignmentClasses.note}>{detail.note}</p>}
      <OnlyCited />
      <ConsignmentChain
        detail={detail}
        lots={<Entries kind="lot" entries={detail.lots} names={detail.names} />}
        isPart
      />
    </article>
  );
}

export function ClaimsView() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('claims.title')}</h1>
      <OnlyCited />
      <ClaimList rows={useAnswer('/api/cases/{case}/claims', {}).claims} />
    </>
  );
}

export function SourcesView() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('sources.title')}</h1>
      <OnlyCited />
      <Sources rows={useAnswer('/api/cases/{case}/sources', {}).sources} />
    </>
  );
}

export function SourceView() {
  const id = useId();
  const { source, statements, findings } = useAnswer('/api/cases/{case}/sources/{id}', { id });
  return (
    <article>
      <h1>{source.title}</h1>
      <SourceFacts source={source} />
      <SourceKept id={id} />
      {source.note !== undefined && <p className={sourceClasses.note}>{source.note}</p>}
      <OnlyCited />
      <div className={sourceClasses.columns}>
        <SourceChain statements={statements} findings={findings} isPart />
      </div>
    </article>
  );
}
