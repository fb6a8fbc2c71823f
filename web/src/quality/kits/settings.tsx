import type { Target } from '../../../../src/quality/kits/api';
import { customaryFigures } from '../../../../src/quality/kits/defaults';
import { useLanguage } from '../../case-query';
import { formatShare } from '../../format';
import { useWords } from '../../i18n/index';
import { intervalMethods } from '../../i18n/words';
import { Choice } from '../../ui/choice';
import type { KitSearch } from './kit-search';
import classes from './kits.module.css';
import { useTargetName } from './target-name';

type Props = {
  search: KitSearch;
  targets: readonly Target[];
  onChange: (change: KitSearch) => void;
};

export function Settings({ search, targets, onChange }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const { nameOf } = useTargetName();
  const { confidence = customaryFigures.confidence } = search;
  return (
    <div className={`${classes.settings} no-print`}>
      <Choice
        label={t('kits.use')}
        value={search.use ?? ''}
        choices={[
          { value: '', label: t('kits.use.none') },
          ...targets.map((target) => ({ value: target.id, label: nameOf(target) })),
        ]}
        onChange={(use) => onChange({ use: use === '' ? undefined : use })}
      />
      <Choice
        label={t('kits.confidence')}
        value={String(confidence)}
        choices={[...new Set([0.9, 0.95, 0.975, 0.99, confidence])].map((share) => ({
          value: String(share),
          label: formatShare(share, language),
        }))}
        onChange={(level) => onChange({ confidence: Number(level) })}
      />
      <Choice
        label={t('kits.methods')}
        value={search.method ?? customaryFigures.method}
        choices={intervalMethods.map((method) => ({ value: method, label: t(`kits.method.${method}`) }))}
        onChange={(word) => onChange({ method: intervalMethods.find((method) => method === word) })}
      />
    </div>
  );
}
