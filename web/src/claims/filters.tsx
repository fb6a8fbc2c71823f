import type { ClaimList } from '../../../src/claims/http/api';
import { useWords } from '../i18n/index';
import { isVerdict } from '../i18n/words';
import { ChoiceFilter, countChoices } from '../ui/filters/choice-filter';
import { TextFilter } from '../ui/filters/text-filter';

type Row = ClaimList['claims'][number];
export type Filters = Readonly<Record<'q' | 'verdict' | 'speaker', string>>;

export const noFilters: Filters = { q: '', verdict: '', speaker: '' };

const speakerOf = ({ statement }: Row): string => statement.speaker?.name ?? statement.source.publisher;

export function matches(row: Row, filters: Filters): boolean {
  const { statement, finding } = row;
  const words =
    `${statement.text} ${speakerOf(row)} ${statement.source.title} ${finding.summary}`.toLowerCase();
  return (
    words.includes(filters.q.trim().toLowerCase()) &&
    (filters.verdict === '' || finding.verdict === filters.verdict) &&
    (filters.speaker === '' || speakerOf(row) === filters.speaker)
  );
}

type Props = { rows: readonly Row[]; filters: Filters; onChange: (filters: Filters) => void };

export function ClaimFilters({ rows, filters, onChange }: Props) {
  const { t } = useWords();
  return (
    <search className="filters no-print">
      <TextFilter
        label={t('claims.filter')}
        value={filters.q}
        onChange={(q) => onChange({ ...filters, q })}
      />
      <ChoiceFilter
        label={t('filter.verdict')}
        value={filters.verdict}
        choices={countChoices(
          rows,
          (row) => [row.finding.verdict],
          (word) => (isVerdict(word) ? t.label(`verdict.${word}`) : word),
        )}
        onChange={(verdict) => onChange({ ...filters, verdict })}
      />
      <ChoiceFilter
        label={t('filter.speaker')}
        value={filters.speaker}
        choices={countChoices(
          rows,
          (row) => [speakerOf(row)],
          (name) => name,
        )}
        onChange={(speaker) => onChange({ ...filters, speaker })}
      />
    </search>
  );
}
