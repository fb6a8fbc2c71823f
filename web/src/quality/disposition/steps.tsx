import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { Empty } from '../../shell/states';
import classes from './disposition.module.css';

/** Who did what with the lot, when, and on what evidence. */
export function Steps({ steps }: { steps: LotDisposition['steps'] }) {
  const { t } = useWords();
  const language = useLanguage();
  if (steps.length === 0) return <Empty>{t('lot.steps.none')}</Empty>;
  return (
    <ol className={classes.steps}>
      {steps.map(({ action, who, when, evidence, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the log is only added to
        <li key={index}>
          <span className="small nowrap">{formatDay(when, language)}</span>
          <div>
            <strong>{t(`lot.action.${action}`)}</strong> · {who}
            {evidence.length > 0 && (
              <div>{evidence.map(({ kind, ref }) => `${t(`lot.evidence.${kind}`)} ${ref}`).join(' · ')}</div>
            )}
            {note !== undefined && <div>{note}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
