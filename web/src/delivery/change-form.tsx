import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DayAnswer, DayPlanned } from '../../../src/delivery/api';
import { useWords } from '../i18n/index';
import { ProblemTable } from '../journal/problem-table';
import { Choice } from '../ui/choice';
import { NumberField } from '../ui/number-field';
import { TextField } from '../ui/text-field';
import { type ChangeFields, noChange, vehiclesIn, wardsIn, whatChanges } from './changes';
import classes from './plan.module.css';

type Props = {
  plan: DayPlanned;
  isAsking: boolean;
  happen: (fields: ChangeFields) => void;
  /** Why what was said last could not be. */
  refused: DayAnswer | undefined;
};

export function ChangeForm({ plan, isAsking, happen, refused }: Props) {
  const { t } = useWords();
  const [fields, setFields] = useState(noChange);
  const { what, at, until, count } = fields;
  const change = (part: Partial<ChangeFields>) => setFields({ ...fields, ...part });
  const names = what === 'ward' ? wardsIn(plan) : vehiclesIn(plan);
  const of = names.includes(fields.of) ? fields.of : (names[0] ?? '');
  const isOf = what === 'ward' || what === 'lost' || what === 'stands';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        happen({ ...fields, of });
      }}
    >
      <div className={classes.fields}>
        <TextField
          label={t('plan.change.at')}
          value={at}
          required
          onChange={(value) => change({ at: value })}
        />
        <Choice
          label={t('plan.change.what')}
          value={what}
          choices={whatChanges.map((value) => ({ value, label: t(`plan.what.${value}`) }))}
          onChange={(value) => change({ what: whatChanges.find((one) => one === value) ?? what })}
        />
        {isOf && (
          <Choice
            label={what === 'ward' ? t('plan.change.ward') : t('plan.change.vehicle')}
            value={of}
            choices={names.map((value) => ({ value, label: value }))}
            onChange={(value) => change({ of: value })}
          />
        )}
        {what === 'stands' && (
          <TextField
            label={t('plan.change.until')}
            value={until}
            required
            onChange={(value) => change({ until: value })}
          />
        )}
        {(what === 'ward' || what === 'held' || what === 'come') && (
          <NumberField
            key={what}
            label={what === 'ward' ? t('plan.change.stock') : t('plan.change.packs')}
            hint={what === 'ward' ? t('plan.change.stock.hint') : t('plan.change.packs.hint')}
            value={count}
            min={0}
            onChange={(value) => change({ count: value })}
          />
        )}
      </div>
      <p>
        <Button type="submit" loading={isAsking}>
          {t('plan.change.ask')}
        </Button>
      </p>
      {refused && (
        <div role="alert" className={classes.problems}>
          <ProblemTable problems={refused.problems} />
        </div>
      )}
    </form>
  );
}
