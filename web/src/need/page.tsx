import { Link } from '@tanstack/react-router';
import { type PresentedFinding, verdictCounts } from '../../../src/findings/index';
import { useCaseId, useCaseQuery } from '../case-query';
import { FindingLine } from '../findings/finding-line';
import classes from '../findings/findings.module.css';
import { useWords } from '../i18n/index';
import { Answered, Empty } from '../shell/states';
import { ChoiceFilter } from '../ui/filters/choice-filter';
import { TextFilter } from '../ui/filters/text-filter';
import { useAddressFilters } from '../ui/filters/use-address-filters';
import { Paged } from '../ui/paged';
import { byCover } from './by-cover';

/** Every place of which anybody says what it has or needs, whoever has least first. */
export function NeedsPage() {
  const { t } = useWords();
  const caseId = useCaseId();
  const query = useCaseQuery('/api/cases/{case}/findings', {});
  return (
    <>
      <h1>{t('nav.needs')}</h1>
      <p className="lead">
        {t('needs.lead')}{' '}
        <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'statement' }} className="no-print">
          {t('needs.add')}
        </Link>
      </p>
      <Answered query={query}>
        {({ findings }) => <Needs findings={findings.filter(({ question }) => question === 'need')} />}
      </Answered>
    </>
  );
}

const none = { q: '', verdict: '' };

function Needs({ findings }: { findings: readonly PresentedFinding[] }) {
  const { t } = useWords();
  const [filters, put] = useAddressFilters(none);
  if (findings.length === 0) return <Empty>{t('needs.none')}</Empty>;
  const words = filters.q.trim().toLowerCase();
  const shown = findings.filter(
    ({ summary, verdict }) =>
      summary.toLowerCase().includes(words) && (filters.verdict === '' || verdict === filters.verdict),
  );
  return (
    <>
      <search className="filters no-print">
        <TextFilter label={t('needs.filter')} value={filters.q} onChange={(q) => put({ ...filters, q })} />
        <ChoiceFilter
          label={t('needs.cover')}
          value={filters.verdict}
          choices={verdictCounts(findings).map(([verdict, count]) => ({
            value: verdict,
            label: t.label(`verdict.${verdict}`),
            count,
          }))}
          onChange={(verdict) => put({ ...filters, verdict })}
        />
      </search>
      {shown.length === 0 ? (
        <Empty>
          {t('state.nothingMatches')}{' '}
          <button type="button" className="plain-button" onClick={() => put(none)}>
            {t('state.clearFilters')}
          </button>
        </Empty>
      ) : (
        <Paged rows={shown.toSorted(byCover)}>
          {(rows) => (
            <ul className={classes.list}>
              {rows.map((finding) => (
                <FindingLine key={finding.id} finding={finding} />
              ))}
            </ul>
          )}
        </Paged>
      )}
    </>
  );
}
