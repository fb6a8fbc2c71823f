import { useWords } from '../../i18n/index';
import { Choice } from '../../ui/choice';
import { type Asked, numbersOf, planKinds, takesFound } from './asked';
import { PlanField } from './plan-field';
import classes from './sampling.module.css';

const levels = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'];
const severities = ['normal', 'tightened', 'reduced'] as const;
const sigmas = ['unknown', 'known'] as const;

type Props = {
  asked: Asked;
  change: (part: Partial<Asked>) => void;
  problemOf: (field: keyof Asked) => string | undefined;
};

/** The few numbers a plan is made from. */
export function PlanForm(props: Props) {
  const { t } = useWords();
  const { asked, change, problemOf } = props;
  return (
    <form
      className={classes.form}
      aria-label={t('sampling.form')}
      onSubmit={(event) => event.preventDefault()}
    >
      <PlanFields {...props} />
      {takesFound(asked.kind) && (
        <PlanField
          name="found"
          label={t('sampling.found')}
          hint={t('sampling.found.hint')}
          value={asked.found}
          problem={problemOf('found')}
          onChange={(found) => change({ found })}
        />
      )}
    </form>
  );
}

/** The same inside another form: what a plan is asked for by. */
export function PlanFields({ asked, change, problemOf }: Props) {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t('sampling.kind')}
        hint={t(`sampling.kind.${asked.kind}.hint`)}
        value={asked.kind}
        onChange={(kind) => change({ kind: planKinds.find((one) => one === kind) ?? 'once' })}
        choices={planKinds.map((kind) => ({ value: kind, label: t(`sampling.kind.${kind}`) }))}
      />
      {numbersOf[asked.kind].map((name) => (
        <PlanField
          key={name}
          name={name}
          label={t(`sampling.${name}`)}
          hint={t(`sampling.${name}.hint`)}
          value={asked[name]}
          problem={problemOf(name)}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      {asked.kind === 'stages' && (
        <PlanField
          name="stages"
          label={t('sampling.stages')}
          hint={t('sampling.stages.hint')}
          value={asked.stages}
          problem={problemOf('stages')}
          onChange={(stages) => change({ stages })}
        />
      )}
      {asked.kind === 'series' && (
        <>
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
      {asked.kind === 'measured' && (
        <Choice
          label={t('sampling.sigma')}
          value={asked.sigma}
          onChange={(sigma) => change({ sigma })}
          choices={sigmas.map((one) => ({ value: one, label: t(`sampling.sigma.${one}`) }))}
        />
      )}
    </>
  );
}
