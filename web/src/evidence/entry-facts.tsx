import type { Kind } from '../../../src/case/index';
import { byLabel } from '../amplification/by-label';
import { useLanguage } from '../case-query';
import { formatDay, formatNumber } from '../format';
import { fieldLabel } from '../i18n/field-label';
import { type Language, type Say, useWords } from '../i18n/index';
import { LotLink } from '../quality/lots/lot-link';
import { FactList } from '../ui/fact-list';
import classes from './evidence.module.css';

// Shown already, or meaningful only to the machine.
const left = new Set(['id', 'title', 'name', 'source', 'consignment', 'sha256']);

function asText(field: string, value: unknown, t: Say, language: Language): string {
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

/** The fields of an entry as it stands in its file, in its words, but for its days. */
export function EntryFacts({ kind, entry }: { kind: Kind | undefined; entry: Record<string, unknown> }) {
  const { t } = useWords();
  const language = useLanguage();
  const facts = Object.entries(entry).filter(([field, value]) => !left.has(field) && value !== undefined);
  if (facts.length === 0) return null;
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
          asText(field, value, t, language)
        ),
      ])}
    />
  );
}
