import { Stage, Terms } from '../../../../src/case/index';
import type { TableChoices, TableReading } from '../../../../src/reading/tables/api';
import { useWords } from '../../i18n/index';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';
import type { ColumnRole } from './roles';
import { type Decide, type Whole, withoutEmpty } from './table-draft';
import classes from './tables.module.css';

const names = ['goods', 'from', 'to', 'unit', 'place'] as const;

type Props = { reading: TableReading; choices: TableChoices; decide: Decide };

/** What no column says and holds for every row. Left empty it stays unsaid. */
export function WholeTable({ reading, choices, decide }: Props) {
  const { t } = useWords();
  const whole = choices.whole ?? {};
  const has = (...roles: ColumnRole[]) => reading.columns.some(({ as }) => roles.some((role) => as === role));
  const put = (part: Partial<Whole>) => decide({ whole: withoutEmpty({ ...whole, ...part }) });
  const open = names.filter((name) => !has(name));
  const isOpen =
    reading.questions.some(({ code }) => code === 'goods' || code === 'currency') ||
    !has('from') ||
    !has('to');
  return (
    <details className={classes.box} open={isOpen || undefined}>
      <summary>{t('table.whole')}</summary>
      <p className="small">{t('table.whole.hint')}</p>
      <div className={classes.fields}>
        {open.map((name) => (
          <TextField
            key={name}
            label={t.label(`column.${name}`)}
            value={whole[name] ?? ''}
            maxLength={name === 'unit' ? 40 : 300}
            onChange={(value) => put({ [name]: value })}
          />
        ))}
        {!has('stage') && (
          <Choice
            label={t.label('column.stage')}
            value={whole.stage ?? ''}
            choices={[
              { value: '', label: t('table.unsaid') },
              ...Stage.options.map((stage) => ({ value: stage, label: t.label(`stage.${stage}`) })),
            ]}
            onChange={(value) => put({ stage: Stage.options.find((stage) => stage === value) })}
          />
        )}
        {!has('terms') && (
          <Choice
            label={t.label('column.terms')}
            value={whole.terms ?? ''}
            choices={[
              { value: '', label: t('table.unsaid') },
              ...Terms.options.map((terms) => ({ value: terms, label: t.label(`verdict.${terms}`) })),
            ]}
            onChange={(value) => put({ terms: Terms.options.find((terms) => terms === value) })}
          />
        )}
        {has('value') && (
          <TextField
            label={t.label('column.currency')}
            value={whole.currency ?? ''}
            maxLength={3}
            onChange={(value) => put({ currency: /^[a-z]{3}$/i.test(value) ? value.toUpperCase() : value })}
          />
        )}
      </div>
    </details>
  );
}
