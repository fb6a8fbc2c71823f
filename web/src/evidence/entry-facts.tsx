import { useLanguage } from '../case-query';
import { formatDay } from '../format';
import { type Language, useWords } from '../i18n/index';
import { isField } from '../i18n/words';
import { LotLink } from '../quality/lots/lot-link';
import classes from './evidence.module.css';

// Shown already, or meaningful only to the machine.
const left = new Set(['id', 'title', 'name', 'source', 'consignment', 'sha256']);

const asText = (value: unknown, language: Language): string =>
  typeof value === 'string' ? formatDay(value, language) : JSON.stringify(value);

/** The fields of an entry as it stands in its file, in its words, but for its days. */
export function EntryFacts({ entry }: { entry: Record<string, unknown> }) {
  const { t } = useWords();
  const language = useLanguage();
  const facts = Object.entries(entry).filter(([field, value]) => !left.has(field) && value !== undefined);
  if (facts.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {facts.map(([field, value]) => (
        <div key={field}>
          <dt>{isField(field) ? t(`field.${field}`) : field}</dt>
          <dd>
            {field === 'lot' && typeof value === 'string' ? (
              <LotLink id={value}>{value}</LotLink>
            ) : (
              asText(value, language)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
