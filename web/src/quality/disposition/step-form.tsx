import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import type { LotDisposition, NewLotStep } from '../../../../src/quality/disposition/api';
import { useWords } from '../../i18n/index';
import { SignedBy } from '../../people/signed-by';
import { Choice } from '../../ui/choice';
import { DraftNote } from '../../ui/draft/draft-note';
import { useDraft } from '../../ui/draft/use-draft';
import { TextField } from '../../ui/text-field';
import classes from './disposition.module.css';
import { Refused } from './refused';
import { keepSigned, useSigned } from './signed';
import { useEnter } from './use-enter';

const kinds = ['document', 'sample', 'test', 'notice'] as const;
const empty = { action: '', by: '', on: '', sample: '', notice: '', note: '' };

/** What is named by itself, and where somebody typed something else, that. */
type Named = { readonly document?: string; readonly test?: string };
type Typed = typeof empty & Named;

type Props = {
  view: LotDisposition;
  /** The step that comes next, where one does. */
  next: NewLotStep['action'] | undefined;
  /** It is what comes next of all. */
  isNext: boolean;
};

/** Adds a step: only what may follow can be chosen, and the server says what evidence is missing. */
export function StepForm({ view, next, isNext }: Props) {
  const { t } = useWords();
  const draft = useDraft<Typed>(`lot/${view.lot.id}/step`, {
    ...empty,
    action: next ?? '',
    ...useSigned(),
  });
  const take = useEnter(view, 'steps', draft.clear);
  const { value, change } = draft;
  const action = view.allowed.find((one) => one === value.action) ?? view.allowed[0];
  if (action === undefined) return <p className="small">{t('lot.gone')}</p>;
  const named = namedFor(view, action);
  const filled = { ...named, ...value };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const step = readStep(filled, action);
    keepSigned(step.by);
    take.mutate(step);
  };
  const field = (name: Exclude<keyof Typed, 'action'>) => ({
    value: filled[name] ?? '',
    onChange: (typed: string) => change({ [name]: typed }),
  });
  return (
    <details className={`${classes.add} no-print`} open={isNext || draft.restored || undefined}>
      <summary>{t('lot.add')}</summary>
      <form onSubmit={submit}>
        <DraftNote draft={draft} />
        <div className={classes.fields}>
          <Choice
            label={t('lot.action')}
            value={action}
            choices={view.allowed.map((one) => ({ value: one, label: t(`lot.action.${one}`) }))}
            onChange={(chosen) => change({ action: chosen })}
          />
          <SignedBy label={t('lot.by')} maxLength={120} {...field('by')} />
          <TextField label={t('lot.on')} type="date" required {...field('on')} />
          {kinds.map((kind) => (
            <TextField key={kind} label={t(`lot.evidence.${kind}`)} maxLength={80} {...field(kind)} />
          ))}
          <TextField label={t('field.note')} maxLength={200} {...field('note')} />
        </div>
        <p className="small">{t('lot.evidence.hint')}</p>
        <Button type="submit" variant="default" loading={take.isPending}>
          {t('lot.take')}
        </Button>
        <Refused enter={take} />
      </form>
    </details>
  );
}

/**
 * What a decision can name until something else is typed: the one document and the one report there is. Which of several
 * is meant, the inspector says; what comes, is handed out or called back stands on neither.
 */
function namedFor({ certificates, tests }: LotDisposition, action: NewLotStep['action']): Named {
  if (action === 'reject')
    return nameOnly(
      'test',
      tests.filter(({ outcome }) => outcome === 'fail'),
    );
  if (action !== 'accept' && action !== 'downgrade') return {};
  return { ...nameOnly('document', certificates), ...nameOnly('test', tests) };
}

function nameOnly(kind: keyof Named, entries: readonly { readonly ref: string }[]): Named {
  const [only, ...others] = entries;
  return only && others.length === 0 ? { [kind]: only.ref } : {};
}

function readStep(value: Typed, action: NewLotStep['action']): NewLotStep {
  const text = (name: keyof Typed): string => (value[name] ?? '').trim();
  const evidence = kinds.flatMap((kind) => (text(kind) === '' ? [] : [{ kind, ref: text(kind) }]));
  return {
    action,
    by: text('by'),
    on: text('on') as NewLotStep['on'],
    evidence,
    ...(text('note') === '' ? {} : { note: text('note') }),
  };
}
