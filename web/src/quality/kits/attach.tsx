import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import type { Evaluation, KitEvaluation } from '../../../../src/quality/kits/api';
import type { NewLotEvaluation } from '../../../../src/quality/lots/api';
import { postJson } from '../../api';
import { useLanguage } from '../../case-query';
import { useEntriesOf } from '../../edit/entries';
import { useAfterChange } from '../../edit/save';
import { useWords } from '../../i18n/index';
import { GiveToCase } from '../../toolbox/give/give-to-case';
import { Choice } from '../../ui/choice';
import { DraftNote } from '../../ui/draft/draft-note';
import { useDraft } from '../../ui/draft/use-draft';
import { TextField } from '../../ui/text-field';
import classes from '../disposition/disposition.module.css';
import { keepSigned, useSigned } from '../disposition/signed';
import { WhoAndWhen } from '../disposition/who-and-when';

type Props = {
  lot: string | undefined;
  evaluation: Evaluation;
  kit: KitEvaluation | undefined;
  file: string | undefined;
};

/** Gives what was evaluated to a lot of kits of a case, as the intended use counts it. */
export function Attach(props: Props) {
  const { t } = useWords();
  return (
    <GiveToCase lead={t('give.evaluation.lead')}>
      {(caseId) => <ToLot key={caseId} caseId={caseId} {...props} />}
    </GiveToCase>
  );
}

function ToLot({ caseId, lot, evaluation, kit, file }: Props & { caseId: string }) {
  const { t } = useWords();
  const lots = useKitLots(caseId);
  const draft = useDraft(`evaluation/${caseId}`, {
    lot: lot ?? '',
    on: '',
    note: '',
    laboratory: '',
    reference: '',
    ...useSigned(),
  });
  const { value, change } = draft;
  const chosen = lots.find(({ id }) => id === value.lot) ?? lots.find(({ id }) => id === lot) ?? lots[0];
  const attach = useAttach(caseId, draft.clear);
  if (chosen === undefined) return <p className="small">{t('lot.attach.none')}</p>;
  const counts = countsOf(evaluation, kit);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const note = value.note.trim();
    keepSigned(value.by.trim());
    attach.mutate({
      lot: chosen.id,
      body: {
        ...counts,
        by: value.by.trim(),
        on: value.on,
        ...(note === '' ? {} : { note }),
        ...partOf('laboratory', value.laboratory),
        ...partOf('reference', value.reference),
        ...(file === undefined ? {} : { file: file.replaceAll(/[|;,]/g, ' ').slice(0, 80) }),
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <DraftNote draft={draft} />
      <div className={classes.fields}>
        <Choice
          label={t('lot.attach.lot')}
          value={chosen.id}
          choices={lots.map(({ id, batch }) => ({ value: id, label: batch ? `${batch} (${id})` : id }))}
          onChange={(id) => change({ lot: id })}
        />
        <WhoAndWhen value={value} change={change} />
        {(['laboratory', 'reference'] as const).map((name) => (
          <TextField
            key={name}
            label={t(`lot.attach.${name}`)}
            maxLength={120}
            value={value[name]}
            onChange={(typed) => change({ [name]: typed })}
          />
        ))}
      </div>
      <p className="small">{t('give.evaluation.counts', { ...cellsOf(counts), use: counts.use ?? '–' })}</p>
      <Button type="submit" variant="default" loading={attach.isPending}>
        {t('lot.attach.take')}
      </Button>
      {attach.error && <p role="alert">{attach.error.message}</p>}
      {attach.isSuccess && (
        <p role="status">
          {t('lot.attach.done', { lot: chosen.id })}{' '}
          <Link to="/$caseId/lots/$id" params={{ caseId, id: chosen.id }}>
            {t('lot.title', { lot: chosen.batch ?? chosen.id })}
          </Link>
        </p>
      )}
    </form>
  );
}

// The line of an evaluation is parted by these signs: "Ospedale Maggiore, Bologna" is kept as two parts with a dash.
const partOf = (name: 'laboratory' | 'reference', typed: string) => {
  const text = typed.trim().replaceAll(/\s*[|;,]\s*/g, ' – ');
  return text === '' ? {} : { [name]: text };
};

type KitLot = { id: string; batch: string | undefined };

function useKitLots(caseId: string): KitLot[] {
  const lots = useEntriesOf(caseId, 'lot');
  const products = useEntriesOf(caseId, 'product');
  const kits = new Set(products.filter((one) => one.class === 'test-kit').map(({ id }) => id));
  return lots
    .filter(({ product }) => kits.has(product))
    .map(({ id, batch }) => ({ id: String(id), batch: typeof batch === 'string' ? batch : undefined }));
}

function useAttach(caseId: string, done: () => void) {
  const { t } = useWords();
  const after = useAfterChange(caseId);
  const lang = useLanguage();
  return useMutation({
    mutationFn: ({ lot, body }: { lot: string; body: NewLotEvaluation }) =>
      postJson('/api/cases/{case}/lots/{lot}/evaluations', { case: caseId, lot, lang }, body),
    onSuccess: (change, { lot }) => {
      done();
      return after(t('change.saved', { what: lot }), change);
    },
  });
}

const cellsOf = ({ tp, fn, fp, tn }: Pick<NewLotEvaluation, 'tp' | 'fn' | 'fp' | 'tn'>) => ({
  found: tp,
  infected: tp + fn,
  alarmed: fp,
  others: fp + tn,
});

function countsOf({ counts, decision, confidence }: Evaluation, kit: KitEvaluation | undefined) {
  const { opened } = kit?.tally ?? {};
  const all = counts.tp + counts.fn + counts.fp + counts.tn;
  return {
    ...(kit?.asTarget ?? counts),
    confidence,
    ...(decision ? { use: decision.target.id } : {}),
    ...(opened === undefined ? {} : { opened, noResult: opened - all }),
  };
}
