import { fieldTypes, type Kind, references } from '../../../src/case/index';
import { byLabel } from '../amplification/by-label';
import { useLanguage } from '../case-query';
import { choiceWord } from '../edit/choices';
import { formatDay, formatNumber } from '../format';
import { fieldLabel } from '../i18n/field-label';
import { type Language, type Say, useWords } from '../i18n/index';
import { LotLink } from '../quality/lots/lot-link';
import { FactList } from '../ui/fact-list';
import classes from './evidence.module.css';
import { unitWord } from './unit-word';

// Shown already, or meaningful only to the machine.
const left = new Set(['id', 'title', 'name', 'source', 'consignment', 'sha256']);

type Names = Readonly<Record<string, string>>;

/** What a value names: another entry, by what it is called, or one of the words that a field may hold. */
function nameOf(
  kind: Kind | undefined,
  field: string,
  value: string,
  names: Names,
  t: Say,
): string | undefined {
  if (kind === undefined) return undefined;
  const to = references[kind][field];
  if (to !== undefined) return names[`${to} ${value}`];
  return fieldTypes(kind).get(field) === 'choice' ? choiceWord(kind, field, value, t) : undefined;
}

function asText(field: string, value: unknown, t: Say, language: Language): string {
  if (field === 'unit' && typeof value === 'string') return unitWord(value, '', t);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field === 'measuredBy') return byLabel(value, t);
  if (field === 'measuredMode') return t(`hashtags.mode.${value === 'cooRTweet' ? 'cooRTweet' : 'default'}`);
  const [, low, high] = measuredShare.exec(value) ?? [];
  if (low !== undefined && high !== undefined)
    return `${formatNumber(Number(low), language)}%–${formatNumber(Number(high), language)}%`;
  return formatDay(value, language);
}

// As a study keeps a share that was measured.
const measuredShare = /^([\d.]+)% to ([\d.]+)%$/;

type Props = {
  kind: Kind | undefined;
  entry: Record<string, unknown>;
  /** What the entries are called that it names, by kind and id. */
  names?: Names | undefined;
};

/** The fields of an entry as it stands in its file, in its words, but for its days. */
export function EntryFacts({ kind, entry, names = {} }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const facts = Object.entries(entry).filter(([field, value]) => !left.has(field) && value !== undefined);
  if (facts.length === 0) return null;
  const wordsOf = (field: string, value: unknown): string => {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    const named = all.map((one) =>
      typeof one === 'string' ? nameOf(kind, field, one, names, t) : undefined,
    );
    return named.every((name) => name !== undefined) ? named.join(', ') : asText(field, value, t, language);
  };
  return (
    <FactList
      className={classes.facts}
      facts={facts.map(([field, value]) => [
        fieldLabel(kind, field, t),
        field === 'lot' && typeof value === 'string' ? (
          <LotLink key={field} id={value}>
            {value}
          </LotLink>
        ) : (
          wordsOf(field, value)
        ),
      ])}
    />
  );
}
