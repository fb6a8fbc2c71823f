import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { ArticleReading } from '../../../src/reading/api';
import { charactersIn } from '../../../src/words/index';
import { post, postFile, putJson } from '../api';
import { useCaseId, useCaseSummary } from '../case-query';
import { useEntries } from '../edit/entries';
import { entryPath } from '../edit/save';
import { useWords } from '../i18n/index';
import type { Draft } from '../ui/draft/use-draft';
import { ArticleWriter, type ReviewUpdate } from './article-writer';
import { AsItStands } from './as-it-stands';
import { failureOf } from './field-failure';
import { type NamedKind, nameKey, useKnown } from './known-names';
import type { Proposal } from './proposals';
import type { Decision, ProposalFields, ReviewDraft, SourceFields } from './review-draft';
import { type ChosenKind, named } from './same-name';
import { useQueue } from './use-queue';

type Given = {
  readonly draft: Draft<ReviewDraft>;
  readonly reading: ArticleReading;
  readonly proposals: readonly Proposal[];
  /** As it was given; undefined after a reload, where its text is kept instead. */
  readonly file: File | undefined;
};

export type Review = ReturnType<typeof useReview>;

/** What is decided about the proposals of one article, and the writing of it. */
export function useReview({ draft, reading, proposals, file }: Given) {
  const caseId = useCaseId();
  const client = useQueryClient();
  const add = useQueue();
  const { told, now, update, sources } = useTold({ draft, reading, proposals });
  const writer = useWriter(now, update, file);

  const decide = (key: string, decision: Decision | undefined): void =>
    update(({ decisions: { [key]: _, ...others }, order }) => {
      const rest = order.filter((each) => each !== key);
      return decision === undefined
        ? { decisions: others, order: rest }
        : { decisions: { ...others, [key]: decision }, order: [...rest, key] };
    });
  const work = (key: string, doing: () => Promise<Decision | undefined>): void => {
    decide(key, { is: 'saving' });
    add(async () => {
      decide(key, await doing().catch(failed));
      void client.invalidateQueries({ queryKey: ['case', caseId] });
    });
  };

  /** Puts back the decision that was made last, and names its proposal. */
  function undo(): string | undefined {
    const { order, decisions } = now().from.draft;
    const key = order.findLast((each) => decisions[each]?.is !== 'saving');
    const last = key === undefined ? undefined : decisions[key];
    if (key === undefined || last === undefined) return undefined;
    if (last.is === 'accepted')
      work(key, async () => {
        await writer.takeBack(last.steps);
        return undefined;
      });
    else decide(key, undefined);
    return key;
  }

  return {
    told,
    sources,
    undo,
    accept: (proposal: Proposal) =>
      work(proposal.key, async () => ({ is: 'accepted', ...(await writer.write(proposal)) })),
    refuse: ({ key }: Proposal) => decide(key, { is: 'refused' }),
    edit: ({ key }: Proposal, part: Partial<ProposalFields>) =>
      update(({ edits }) => ({ edits: { ...edits, [key]: { ...edits[key], ...part } } })),
    shipAll: (shipment: number, choice: string) =>
      update(({ edits }) => ({ edits: shipped(edits, proposals, shipment, choice) })),
    /** A name is that of an entry of the case, wherever it stands in the article. */
    takeAs: (kind: ChosenKind, name: string, label: string) =>
      update(() => ({ edits: named(now(), kind, name, label) })),
    setNature: (kind: NamedKind, name: string, nature: string) =>
      update(({ natures }) => ({ natures: { ...natures, [nameKey(kind, name)]: nature } })),
    setSource: (part: Partial<SourceFields>) => update(({ source }) => ({ source: { ...source, ...part } })),
    takeSource: (id: string, isKept: boolean) => update(() => ({ sourceId: id, isKept })),
    decisionOf: useDecisions(told),
  };
}

const failed = (error: unknown): Decision => {
  const { errors, message } = failureOf(error, 'statement');
  const { consignment, ...others } = errors;
  return {
    is: 'failed',
    message,
    errors: consignment === undefined ? others : { shipment: consignment, ...others },
  };
};

const shipped = (
  edits: ReviewDraft['edits'],
  proposals: readonly Proposal[],
  shipment: number,
  choice: string,
): ReviewDraft['edits'] => ({
  ...edits,
  ...Object.fromEntries(
    proposals
      .filter((each) => each.shipment === shipment)
      .map(({ key }) => [key, { ...edits[key], shipment: choice }]),
  ),
});

/** What is told as it is shown, and as it is by the time that what waits is written. */
function useTold({ draft, reading, proposals }: Omit<Given, 'file'>) {
  const known = useKnown();
  const caseLanguage = useCaseSummary().data?.header.language;
  const sources = useEntries('source');
  const statements = useEntries('statement');
  const source = sources.find(({ id }) => id === draft.value.sourceId);
  const written = draft.value.source.language || undefined;
  const language = source ? (typeof source.language === 'string' ? source.language : undefined) : written;
  const idsTaken = useMemo(() => {
    const ids = (entries: readonly { readonly [field: string]: unknown }[]) =>
      entries.map(({ id }) => String(id));
    return {
      party: ids(known.party.entries),
      place: ids(known.place.entries),
      product: ids(known.product.entries),
      consignment: ids(known.consignment.entries),
      source: ids(sources),
      statement: ids(statements),
    };
  }, [known, sources, statements]);
  const told = useMemo(
    () => new AsItStands({ draft: draft.value, known, reading, proposals, language, caseLanguage, idsTaken }),
    [draft.value, known, reading, proposals, language, caseLanguage, idsTaken],
  );
  const latest = useRef(told);
  latest.current = told;
  const update: ReviewUpdate = (change) => {
    const { from } = latest.current;
    const part = change(from.draft);
    latest.current = new AsItStands({ ...from, draft: { ...from.draft, ...part } });
    draft.change(part);
  };
  return { told, now: () => latest.current, update, sources };
}

function useWriter(now: () => AsItStands, update: ReviewUpdate, file: File | undefined): ArticleWriter {
  const { t } = useWords();
  const caseId = useCaseId();
  const keep = (id: string) => {
    const { text, name } = now().from.draft;
    const copy = file ?? new File([text], name, { type: 'text/plain' });
    return postFile('/api/cases/{case}/sources/{id}/archive', { case: caseId, id }, copy);
  };
  return new ArticleWriter(
    now,
    update,
    {
      put: async (kind, id, entry) =>
        (await putJson(entryPath, { case: caseId, kind, id }, entry, 'nothing')).seq,
      undo: (seq) => post('/api/cases/{case}/undo/{seq}', { case: caseId, seq }),
      keep,
    },
    {
      denied: t('read.caveat.denied'),
      hedged: t('read.caveat.hedged'),
      total: t('read.caveat.total'),
    },
  );
}

// By the characters and not by the words for them, which another version or language has otherwise.
const placeKey = (place: { start: number; end: number } | undefined, amount: string): string =>
  `${place?.start}–${place?.end} ${amount}`;

/** What was decided in this tab, and before: a statement of the source of the same place and amount was accepted. */
function useDecisions(told: AsItStands) {
  const { decisions, sourceId } = told.from.draft;
  const statements = useEntries('statement');
  const written = useMemo(
    () =>
      new Map(
        statements.flatMap(({ id, source, locator, amount = '' }) =>
          source === sourceId
            ? [[placeKey(charactersIn(String(locator)), String(amount)), String(id)] as const]
            : [],
        ),
      ),
    [statements, sourceId],
  );
  return (proposal: Proposal): Decision | undefined => {
    const decision = decisions[proposal.key];
    if (decision !== undefined) return decision;
    const id = written.get(placeKey(proposal, told.fieldsFor(proposal).amount));
    return id === undefined ? undefined : { is: 'accepted', id, steps: [] };
  };
}
