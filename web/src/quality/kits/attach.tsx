import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import type { Kind } from '../../../../src/case/index';
import type { Evaluation, KitEvaluation } from '../../../../src/quality/kits/api';
import type { NewLotEvaluation } from '../../../../src/quality/lots/api';
import { getJson, postJson } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Choice } from '../../ui/choice';
import { DraftNote } from '../../ui/draft/draft-note';
import { useDraft } from '../../ui/draft/use-draft';
import classes from '../disposition/disposition.module.css';
import { WhoAndWhen } from '../disposition/who-and-when';
import { Section } from './section';

type KitLot = { id: string; consignment: string | undefined; batch: string | undefined };
type Props = {
  caseId: string | undefined;
  lot: string | undefined;
  evaluation: Evaluation;
  kit: KitEvaluation | undefined;
  file: string | undefined;
};

/** Attaches what was evaluated to a lot of kits, as the intended use counts it. */
export function Attach({ caseId, lot, evaluation, kit, file }: Props) {
  const { t } = useWords();
  const lots = useKitLots(caseId);
  const draft = useDraft(`evaluation/${caseId ?? ''}`, { lot: lot ?? '', by: '', on: '', note: '' });
  const { value, change } = draft;
  const chosen = lots.find(({ id }) => id === value.lot) ?? lots.find(({ id }) => id === lot) ?? lots[0];
  const attach = useAttach(caseId, draft.clear);
  if (caseId === undefined || chosen === undefined)
    return (
      <Section title={t('lot.attach')}>
        <p className="small no-print">{t('lot.attach.none')}</p>
      </Section>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const note = value.note.trim();
    attach.mutate({
      lot: chosen.id,
      body: {
        ...countsOf(evaluation, kit),
        by: value.by.trim(),
        on: value.on,
        ...(note === '' ? {} : { note }),
        ...(file === undefined ? {} : { file: file.replaceAll(/[|;,]/g, ' ').slice(0, 80) }),
      },
    });
  };
  return (
    <Section title={t('lot.attach')}>
      <form onSubmit={submit} className="no-print">
        <DraftNote draft={draft} />
        <div className={classes.fields}>
          <Choice
            label={t('lot.attach.lot')}
            value={chosen.id}
            choices={lots.map(({ id, batch }) => ({ value: id, label: batch ? `${batch} (${id})` : id }))}
            onChange={(id) => change({ lot: id })}
          />
          <WhoAndWhen value={value} change={change} />
        </div>
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
    </Section>
  );
}

function useKitLots(caseId: string | undefined): KitLot[] {
  const entriesOf = (kind: Kind) => ({
    queryKey: ['case', caseId, 'entries', kind],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      getJson('/api/cases/{case}/entries/{kind}', { case: caseId ?? '', kind }, signal),
    enabled: caseId !== undefined,
  });
  const lots = useQuery(entriesOf('lot')).data?.entries ?? [];
  const products = useQuery(entriesOf('product')).data?.entries ?? [];
  const kits = new Set(products.filter((one) => one.class === 'test-kit').map(({ id }) => id));
  return lots
    .filter(({ product }) => kits.has(product))
    .map(({ id, consignment, batch }) => ({
      id: String(id),
      consignment: textOf(consignment),
      batch: textOf(batch),
    }));
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function useAttach(caseId: string | undefined, done: () => void) {
  const client = useQueryClient();
  const lang = useLanguage();
  return useMutation({
    mutationFn: ({ lot, body }: { lot: string; body: NewLotEvaluation }) =>
      postJson('/api/cases/{case}/lots/{lot}/evaluations', { case: caseId ?? '', lot, lang }, body),
    onSuccess: async () => {
      done();
      await client.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
}

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
