import type { ColumnNames } from '../../../src/amplification/api';
import { useWords } from '../i18n/index';
import { Choice } from '../ui/choice';
import classes from './prepare.module.css';

export type Columns = {
  readonly account: string;
  readonly time: string;
  readonly object: string;
  readonly content: string;
};

export const roles = ['account', 'time', 'object', 'content'] as const satisfies readonly (keyof Columns)[];
export const noColumns: Columns = { account: '', time: '', object: '', content: '' };

type Props = {
  names: readonly string[];
  columns: Columns;
  onChange: (columns: Columns) => void;
};

/** Which column holds what, chosen by whoever knows the file. */
export function ColumnChoice({ names, columns, onChange }: Props) {
  const { t } = useWords();
  return (
    <div className={classes.fields}>
      {roles.map((role) => (
        <Choice
          key={role}
          label={t(`hashtags.role.${role}`)}
          hint={t(`hashtags.role.${role}.hint`)}
          value={columns[role]}
          required={role !== 'content'}
          choices={[
            {
              value: '',
              label: role === 'content' ? t('hashtags.role.noColumn') : t('hashtags.role.chooseColumn'),
            },
            ...names.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(name) => onChange({ ...columns, [role]: name })}
        />
      ))}
    </div>
  );
}

/** The columns as they are asked for: one that was not chosen is left out. */
export const named = ({ content, object, ...needed }: Columns): ColumnNames => ({
  ...needed,
  ...(object === '' ? {} : { object }),
  ...(content === '' ? {} : { content }),
});
