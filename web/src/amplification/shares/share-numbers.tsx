import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Numbers, type NumbersColumn } from '../../views/chart/numbers';
import { intervalText } from './interval-text';
import type { AutomatedRow, ShareUnit } from './rows';
import { ruleLabel } from './rule-label';
import { setKey, setName, setPer } from './sets';

type Props = { rows: readonly AutomatedRow[]; sets: readonly string[]; unit: ShareUnit };

export function ShareNumbers({ rows, sets, unit }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const correctedBy = (set: string): NumbersColumn<AutomatedRow> => ({
    header: t(`hashtags.shares.corrected.${setPer(set)}`, { set: setName(set) }),
    text: ({ corrected }) => {
      const one = corrected.find((correction) => setKey(correction) === set);
      if (!one) return '–';
      const interval = intervalText(one.corrected, language);
      return one.verdict === 'estimated' ? interval : `${interval}, ${t('hashtags.cannotTell')}`;
    },
  });
  return (
    <Numbers
      caption={t('hashtags.shares.caption', { unit: t(`hashtags.unit.${unit}`) })}
      file={`shares-${unit}.csv`}
      rows={rows}
      columns={[
        { header: t('hashtags.shares.rule'), text: (row) => ruleLabel(row, t), value: ({ rule }) => rule },
        {
          header: t('hashtags.shares.raw'),
          text: ({ share }) => (share ? intervalText(share, language) : '–'),
        },
        ...sets.map(correctedBy),
        { header: t('filter.verdict'), text: ({ verdict }) => t.label(`verdict.${verdict}`) },
        {
          header: t('hashtags.shares.why'),
          text: ({ obstacles }) => obstacles.map((one) => t(`hashtags.obstacle.${one}`)).join(' '),
        },
      ]}
    />
  );
}
