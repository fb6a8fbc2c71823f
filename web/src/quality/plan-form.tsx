import { useTranslation } from 'react-i18next';
import { Choice } from '../amplification/choice';
import { NumberField } from '../amplification/number-field';
import { levels, type PlanSearch, severities } from './plan-search';
import classes from './sampling.module.css';

type Props = { search: PlanSearch; change: (changed: Partial<PlanSearch>) => void };

/** What is to be inspected, and by which kind of plan. */
export function PlanForm({ search, change }: Props) {
  const { t } = useTranslation();
  return (
    <form className={`${classes.form} no-print`} onSubmit={(event) => event.preventDefault()}>
      <NumberField
        label={t('sampling.lot')}
        hint={t('sampling.lot.hint')}
        min={1}
        value={search.lot}
        onChange={(lot) => change({ lot, found: undefined })}
      />
      <Choice
        label={t('sampling.kind')}
        hint={t(`sampling.kind.${search.kind}.hint`)}
        value={search.kind}
        choices={(['limiting-quality', 'aql'] as const).map((value) => ({
          value,
          label: t(`sampling.kind.${value}`),
        }))}
        onChange={(kind) => change({ kind: kind === 'aql' ? 'aql' : 'limiting-quality', found: undefined })}
      />
      {search.kind === 'aql' ? <Series {...{ search, change }} /> : <Isolated {...{ search, change }} />}
    </form>
  );
}

function Isolated({ search, change }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <NumberField
        label={t('sampling.limit')}
        hint={t('sampling.limit.hint')}
        unit="%"
        min={0}
        max={100}
        step="any"
        value={search.limit}
        onChange={(limit) => change({ limit })}
      />
      <NumberField
        label={t('sampling.risk')}
        hint={t('sampling.risk.hint')}
        unit="%"
        min={0}
        max={100}
        step="any"
        value={search.risk}
        onChange={(risk) => change({ risk })}
      />
      <NumberField
        label={t('sampling.accept')}
        hint={t('sampling.accept.hint')}
        min={0}
        value={search.accept}
        onChange={(accept) => change({ accept })}
      />
    </>
  );
}

function Series({ search, change }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <NumberField
        label={t('sampling.aql')}
        hint={t('sampling.aql.hint')}
        min={0}
        step="any"
        value={search.aql}
        onChange={(aql) => change({ aql })}
      />
      <Choice
        label={t('sampling.level')}
        hint={t('sampling.level.hint')}
        value={search.level}
        choices={levels.map((value) => ({ value, label: value }))}
        onChange={(level) => change({ level })}
      />
      <Choice
        label={t('sampling.severity')}
        hint={t('sampling.severity.hint')}
        value={search.severity}
        choices={severities.map((value) => ({ value, label: t(`sampling.severity.${value}`) }))}
        onChange={(severity) => change({ severity })}
      />
    </>
  );
}
