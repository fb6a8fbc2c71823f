import type { ConsignmentRow } from '../../../src/server/api';
import { useLanguage } from '../case-query';
import { countryName } from '../i18n/country-name';
import { useWords } from '../i18n/index';
import { isProductClass, isVerdict } from '../i18n/words';
import { ChoiceFilter, countChoices } from '../ui/filters/choice-filter';
import { TextFilter } from '../ui/filters/text-filter';

export type Filters = Readonly<Record<'q' | 'terms' | 'arrival' | 'product' | 'country', string>>;

export const noFilters: Filters = { q: '', terms: '', arrival: '', product: '', country: '' };

const countriesOf = (row: ConsignmentRow): (string | undefined)[] => [row.from.country, row.to.country];

export function matches(row: ConsignmentRow, filters: Filters): boolean {
  const words = `${row.name} ${row.from.name} ${row.to.name} ${row.product.name}`.toLowerCase();
  return (
    words.includes(filters.q.trim().toLowerCase()) &&
    (filters.terms === '' || row.terms === filters.terms) &&
    (filters.arrival === '' || row.arrival === filters.arrival) &&
    (filters.product === '' || row.product.class === filters.product) &&
    (filters.country === '' || countriesOf(row).includes(filters.country))
  );
}

type Props = { rows: readonly ConsignmentRow[]; filters: Filters; onChange: (filters: Filters) => void };

export function ConsignmentFilters({ rows, filters, onChange }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const verdictLabel = (word: string): string => (isVerdict(word) ? t.label(`verdict.${word}`) : word);
  const classLabel = (word: string): string => (isProductClass(word) ? t.label(`class.${word}`) : word);
  return (
    <search className="filters no-print">
      <TextFilter
        label={t('consignments.filter')}
        value={filters.q}
        onChange={(q) => onChange({ ...filters, q })}
      />
      <ChoiceFilter
        label={t('filter.terms')}
        value={filters.terms}
        choices={countChoices(rows, (row) => [row.terms], verdictLabel)}
        onChange={(terms) => onChange({ ...filters, terms })}
      />
      <ChoiceFilter
        label={t('filter.arrival')}
        value={filters.arrival}
        choices={countChoices(rows, (row) => [row.arrival], verdictLabel)}
        onChange={(arrival) => onChange({ ...filters, arrival })}
      />
      <ChoiceFilter
        label={t('filter.product')}
        value={filters.product}
        choices={countChoices(rows, (row) => [row.product.class], classLabel)}
        onChange={(product) => onChange({ ...filters, product })}
      />
      <ChoiceFilter
        label={t('filter.country')}
        value={filters.country}
        choices={countChoices(rows, countriesOf, (code) => countryName(code, language))}
        onChange={(country) => onChange({ ...filters, country })}
      />
    </search>
  );
}
