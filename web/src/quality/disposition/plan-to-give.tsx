import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import type { NewLotPlan } from '../../../../src/quality/lots/api';
import { useWords } from '../../i18n/index';
import { SignedBy } from '../../people/signed-by';
import { Choice } from '../../ui/choice';
import { DraftNote } from '../../ui/draft/draft-note';
import { useDraft } from '../../ui/draft/use-draft';
import { TextField } from '../../ui/text-field';
import { typedNumber } from '../../ui/typed/typed-number';
import { type Asked, askedOf, numberOf, requestOf } from '../sampling/asked';
import { PlanFields } from '../sampling/plan-form';
import classes from './disposition.module.css';
import { Refused } from './refused';
import { keepSigned, useSigned } from './signed';
import { Tick } from './tick';
import { useEnter } from './use-enter';

type Typed = Asked & {
  by: string;
  on: string;
  note: string;
  defects: string;
  limit: string;
  side: string;
  deviation: string;
  resumed: boolean;
  resubmitted: boolean;
};

type Props = {
  view: LotDisposition;
  /** It is what comes next. */
  isNext: boolean;
  /** A plan that was worked out elsewhere, to begin with. */
  begun?: Partial<Asked> | undefined;
};

/** Gives the lot a sampling plan, on the severity its supplier's lots are under. */
export function PlanToGive({ view, isNext, begun }: Props) {
  const { t } = useWords();
  const draft = useDraft<Typed>(
    `lot/${view.lot.id}/plan${begun === undefined ? '' : `/${JSON.stringify(begun)}`}`,
    { ...emptyFor(view), ...begun, ...useSigned() },
  );
  const give = useEnter(view, 'plans', draft.clear);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const { value, change } = draft;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const made = readPlan(value);
    setUnreadable('unreadable' in made ? made.unreadable : []);
    if ('body' in made) {
      keepSigned(made.body.by);
      give.mutate(made.body);
    }
  };
  const field = (name: 'by' | 'on' | 'note' | 'defects' | 'limit' | 'deviation') => ({
    value: value[name],
    onChange: (typed: string) => change({ [name]: typed }),
  });
  const problemOf = (name: keyof Asked): string | undefined =>
    unreadable.includes(name)
      ? t('sampling.problem', { found: value[name] ?? '', expected: t('sampling.expected.number') })
      : undefined;
  return (
    <details className={`${classes.add} no-print`} open={isNext || draft.restored || undefined}>
      <summary>{t('lot.plan.give')}</summary>
      <form onSubmit={submit}>
        <DraftNote draft={draft} />
        <div className={classes.fields}>
          <PlanFields asked={value} change={change} problemOf={problemOf} />
          {value.kind === 'measured' && (
            <>
              <TextField label={t('lot.plan.limit')} numeric required {...field('limit')} />
              <Choice
                label={t('lot.plan.side')}
                value={value.side}
                onChange={(side) => change({ side })}
                choices={(['lower', 'upper'] as const).map((side) => ({
                  value: side,
                  label: t(`lot.plan.side.${side}`),
                }))}
              />
              {value.sigma === 'known' && (
                <TextField label={t('lot.plan.deviation')} numeric required {...field('deviation')} />
              )}
            </>
          )}
          <SignedBy label={t('lot.by')} maxLength={120} {...field('by')} />
          <TextField label={t('lot.on')} type="date" required {...field('on')} />
          <TextField label={t('lot.plan.defects')} maxLength={40} {...field('defects')} />
          <TextField label={t('field.note')} maxLength={200} {...field('note')} />
        </div>
        <Tick
          label={t('lot.plan.resubmitted')}
          checked={value.resubmitted}
          onChange={(resubmitted) => change({ resubmitted })}
        />
        {value.kind === 'series' && (
          <Tick
            label={t('lot.plan.resumed')}
            checked={value.resumed}
            onChange={(resumed) => change({ resumed })}
          />
        )}
        <Button type="submit" variant="default" loading={give.isPending}>
          {t('lot.plan.give')}
        </Button>
        <Refused enter={give} />
      </form>
    </details>
  );
}

// One size and no other is filled in; where the record is not sure, the inspector says.
function emptyFor({ pieces, switching }: LotDisposition): Omit<Typed, 'by'> {
  const state = switching.find(({ defects }) => defects === undefined)?.severity;
  return {
    ...askedOf({
      lot: pieces && pieces.low === pieces.high ? String(pieces.low) : '',
      kind: 'series',
      severity: state === undefined || state === 'discontinued' ? 'normal' : state,
    }),
    on: '',
    note: '',
    defects: '',
    limit: '',
    side: 'lower',
    deviation: '',
    resumed: false,
    resubmitted: false,
  };
}

function readPlan(typed: Typed): { body: NewLotPlan } | { unreadable: readonly string[] } {
  const made = requestOf(typed);
  if ('unreadable' in made) return made;
  const lot = numberOf(typed.lot, 'lot');
  if (Number.isNaN(lot)) return { unreadable: ['lot'] };
  const { by, on, note, defects, side } = typed;
  const isMeasured = typed.kind === 'measured';
  const text = (name: 'note' | 'defects', value: string) =>
    value.trim() === '' ? {} : { [name]: value.trim() };
  return {
    body: {
      by: by.trim(),
      on: on,
      plan: made.request,
      ...('lot' in made.request ? {} : { lot }),
      ...text('note', note),
      ...text('defects', defects),
      ...(isMeasured ? { limit: typedNumber(typed.limit), side: side === 'upper' ? 'upper' : 'lower' } : {}),
      ...(isMeasured && typed.sigma === 'known' ? { deviation: typedNumber(typed.deviation) } : {}),
      ...(typed.resumed ? { resumed: true } : {}),
      ...(typed.resubmitted ? { resubmitted: true } : {}),
    },
  };
}
