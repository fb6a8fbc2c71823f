import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import type { GivenPlanView, NewSampleResult } from '../../../../src/quality/lots/api';
import { useWords } from '../../i18n/index';
import { DraftNote } from '../../ui/draft/draft-note';
import { useDraft } from '../../ui/draft/use-draft';
import { TextField } from '../../ui/text-field';
import { typedNumber } from '../../ui/typed/typed-number';
import classes from './disposition.module.css';
import { Refused } from './refused';
import { keepSigned, useSigned } from './signed';
import { Tick } from './tick';
import { useEnter } from './use-enter';
import { WhoAndWhen } from './who-and-when';

type Typed = {
  by: string;
  on: string;
  inspected: string[];
  found: string[];
  mean: string;
  deviation: string;
  note: string;
  steady: boolean;
  reducedWanted: boolean;
};

type Props = { view: LotDisposition; plan: GivenPlanView; isNext: boolean };

/** Enters what the sample of a plan came to; of a double plan, sample by sample. */
export function ResultToEnter({ view, plan, isNext }: Props) {
  const { t } = useWords();
  const draft = useDraft<Typed>(`lot/${view.lot.id}/result/${plan.ref}`, {
    ...emptyFor(plan),
    ...useSigned(),
  });
  const enter = useEnter(view, 'samples', draft.clear);
  const [wrong, setWrong] = useState(false);
  const { value, change } = draft;
  const isMeasured = plan.kind === 'variables';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = readResult(value, plan);
    setWrong(body === undefined);
    if (body) {
      keepSigned(body.by);
      enter.mutate(body);
    }
  };
  const put = (of: 'inspected' | 'found', at: number, typed: string) =>
    change({ [of]: value[of].map((one, index) => (index === at ? typed : one)) });
  const several = value.inspected.length > 1;
  const label = (of: 'inspected' | 'found', at: number): string =>
    several ? t(`lot.result.${of}.nth`, { at: at + 1 }) : t(`lot.result.${of}`);
  return (
    <details className={`${classes.add} no-print`} open={isNext || draft.restored || undefined}>
      <summary>{t('lot.result.enter', { plan: plan.ref })}</summary>
      <form onSubmit={submit}>
        <DraftNote draft={draft} />
        <div className={classes.fields}>
          {value.inspected.flatMap((_, at) =>
            (['inspected', 'found'] as const)
              .filter((of) => of === 'inspected' || !isMeasured)
              .map((of) => (
                <TextField
                  // biome-ignore lint/suspicious/noArrayIndexKey: samples are counted, and none is taken out
                  key={`${of} ${at}`}
                  label={label(of, at)}
                  numeric
                  required={at === 0}
                  value={value[of][at] ?? ''}
                  onChange={(typed) => put(of, at, typed)}
                />
              )),
          )}
          {isMeasured &&
            (['mean', 'deviation'] as const).map((name) => (
              <TextField
                key={name}
                label={t(`lot.result.${name}`)}
                numeric
                required={name === 'mean'}
                value={value[name]}
                onChange={(typed) => change({ [name]: typed })}
              />
            ))}
          <WhoAndWhen value={value} change={change} />
        </div>
        <Tick
          label={t('lot.result.steady')}
          checked={value.steady}
          onChange={(steady) => change({ steady })}
        />
        <Tick
          label={t('lot.result.reducedWanted')}
          checked={value.reducedWanted}
          onChange={(reducedWanted) => change({ reducedWanted })}
        />
        <Button type="submit" variant="default" loading={enter.isPending}>
          {t('lot.result.take')}
        </Button>
        {wrong && <p role="alert">{t('lot.result.numbers')}</p>}
        {!wrong && <Refused enter={enter} />}
      </form>
    </details>
  );
}

function emptyFor({ take }: GivenPlanView): Omit<Typed, 'by'> {
  const inspected =
    take.length > 1 ? take.map((n, at) => (at === 0 ? String(n) : '')) : [String(take[0] ?? '')];
  return {
    on: '',
    inspected,
    found: inspected.map(() => ''),
    mean: '',
    deviation: '',
    note: '',
    steady: false,
    reducedWanted: false,
  };
}

const countOf = (text: string): number => typedNumber(text, { isWhole: true });

function readResult(typed: Typed, { ref, kind }: GivenPlanView): NewSampleResult | undefined {
  const isMeasured = kind === 'variables';
  // Later samples are taken only where the earlier ones did not decide.
  const taken = typed.inspected.filter(
    (one, at) => one.trim() !== '' && (isMeasured || at === 0 || typed.found[at]?.trim() !== ''),
  );
  const inspected = taken.map(countOf);
  const found = isMeasured ? [] : typed.found.slice(0, inspected.length).map(countOf);
  const measured = isMeasured ? [typedNumber(typed.mean)] : [];
  const numbers = [...inspected, ...found, ...measured];
  if (inspected.length === 0 || numbers.some(Number.isNaN)) return undefined;
  return {
    plan: ref,
    by: typed.by.trim(),
    on: typed.on,
    inspected,
    found,
    ...(typed.note.trim() === '' ? {} : { note: typed.note.trim() }),
    ...(isMeasured ? { mean: typedNumber(typed.mean) } : {}),
    ...(isMeasured && typed.deviation.trim() !== '' ? { deviation: typedNumber(typed.deviation) } : {}),
    ...(typed.steady ? { steady: true } : {}),
    ...(typed.reducedWanted ? { reducedWanted: true } : {}),
  };
}
