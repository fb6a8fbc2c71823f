import { useTranslation } from 'react-i18next';
import { Choice } from '../../amplification/choice';
import type { Asked } from './asked';
import classes from './sampling.module.css';
import { TextField } from './text-field';

const levels = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'];
const severities = ['normal', 'tightened', 'reduced'] as const;

type Props = {
  asked: Asked;
  change: (part: Partial<Asked>) => void;
  problemOf: (field: keyof Asked) => string | undefined;
};

/** The few numbers a plan is made from. */
export function PlanForm({ asked, change, problemOf }: Props) {
  const { t } = useTranslation();
  const field = (name: 'lot' | 'limitingQuality' | 'consumerRisk' | 'accept' | 'aql' | 'found') => (
    <TextField
      label={t(`sampling.${name}`)}
      hint={t(`sampling.${name}.hint`)}
      value={asked[name]}
      problem={problemOf(name)}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <form
      className={classes.form}
      aria-label={t('sampling.form')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={t('sampling.kind')}
        hint={t(`sampling.kind.${asked.kind}.hint`)}
        value={asked.kind}
        onChange={(kind) => change({ kind: kind === 'series' ? 'series' : 'once' })}
        choices={(['once', 'series'] as const).map((kind) => ({
          value: kind,
          label: t(`sampling.kind.${kind}`),
        }))}
      />
      {field('lot')}
      {asked.kind === 'once' ? (
        <>
          {field('limitingQuality')}
          {field('consumerRisk')}
          {field('accept')}
        </>
      ) : (
        <>
          {field('aql')}
          <Choice
            label={t('sampling.level')}
            value={asked.level}
            onChange={(level) => change({ level })}
            choices={levels.map((level) => ({ value: level, label: level }))}
          />
          <Choice
            label={t('sampling.severity')}
            value={asked.severity}
            onChange={(severity) => change({ severity })}
            choices={severities.map((one) => ({ value: one, label: t(`sampling.severity.${one}`) }))}
          />
        </>
      )}
      {field('found')}
    </form>
  );
}
