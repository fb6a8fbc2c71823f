import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleReading, ModelReading } from '../../../src/reading/api';
import type { FieldErrors } from '../edit/check-form';
import { useWords } from '../i18n/index';
import type { Draft } from '../ui/draft/use-draft';
import { ArticleText, type TextPlace } from './article-text';
import { checkProposal } from './check-proposal';
import { Legend } from './legend';
import { marksOf } from './marks';
import { Notices } from './notices';
import { Progress } from './progress';
import { ProposalCard } from './proposal-card';
import { type Proposal, proposalsOf } from './proposals';
import classes from './reading.module.css';
import type { ReviewDraft } from './review-draft';
import { SourceForm, useSourceErrors } from './source-form';
import { useReview } from './use-review';

type Props = {
  draft: Draft<ReviewDraft>;
  reading: ArticleReading;
  model: ModelReading | undefined;
  file: File | undefined;
  onLeave: () => void;
};

/** The text on one side, what is proposed of it on the other, and the keys that decide. */
export function ReviewPage({ draft, reading, model, file, onLeave }: Props) {
  const { t } = useWords();
  const proposals = useMemo(() => proposalsOf(reading, model), [reading, model]);
  const review = useReview({ draft, reading, proposals, file });
  const steps = useSteps(review, proposals);
  const isNarrow = useMediaQuery('(max-width: 60em)', undefined, { getInitialValueInEffect: false });
  const marks = useMemo(() => marksOf(reading), [reading]);
  const places = proposals.map((each): TextPlace => ({ ...each, tone: toneOf(review.decisionOf(each)?.is) }));
  const cardOf = (key: string) => {
    const at = proposals.findIndex((each) => each.key === key);
    const proposal = proposals[at];
    return (
      proposal && (
        <ProposalCard
          key={key}
          proposal={proposal}
          number={at + 1}
          {...steps.actsFor(proposal)}
          review={review}
        />
      )
    );
  };
  return (
    <section
      ref={steps.section}
      tabIndex={-1}
      aria-label={t('read.review')}
      className={classes.review}
      onKeyDown={steps.onKeyDown}
    >
      <details open={draft.value.sourceId === ''} className={classes.sourceBox}>
        <summary>{t('read.source')}</summary>
        <SourceForm review={review} errors={steps.sourceErrors} onDone={steps.beginProposals} />
      </details>
      <Notices reading={reading} model={model} review={review} onLeave={onLeave} />
      <div className={classes.sides}>
        <div className={classes.side}>
          <h2>{t('read.text')}</h2>
          <Legend />
          <ArticleText
            text={reading.text}
            marks={marks}
            places={places}
            focused={steps.focused}
            onPlace={steps.focus}
            under={isNarrow ? cardOf : undefined}
          />
        </div>
        <div className={classes.proposals}>
          <h2>{t('read.proposals')}</h2>
          <Progress review={review} proposals={proposals} />
          {!isNarrow && (
            <ol className={classes.list}>
              {proposals.map(({ key }) => (
                <li key={key}>{cardOf(key)}</li>
              ))}
            </ol>
          )}
        </div>
      </div>
    </section>
  );
}

const toneOf = (is: string | undefined): TextPlace['tone'] =>
  is === 'accepted' || is === 'refused' || is === 'failed' ? is : 'open';

/** Which proposal is in focus, which is being corrected, and what each key does. */
function useSteps(review: ReturnType<typeof useReview>, proposals: readonly Proposal[]) {
  const { t } = useWords();
  const section = useRef<HTMLElement>(null);
  const [focused, setFocused] = useState<string | undefined>();
  const [form, setForm] = useState<{ key: string; errors: FieldErrors }>();
  const [isAsked, setAsked] = useState(false);
  const wrong = useSourceErrors(review);
  const isOpen = (each: Proposal): boolean => {
    const is = review.decisionOf(each)?.is;
    return is === undefined || is === 'failed';
  };
  const focus = (key: string | undefined): void => {
    setForm(undefined);
    setFocused(key);
  };
  const go = (by: number): void => {
    const at = proposals.findIndex(({ key }) => key === focused);
    const next = proposals[at < 0 ? 0 : Math.min(Math.max(at + by, 0), proposals.length - 1)];
    if (next) focus(next.key);
  };
  const goToOpen = (from: Proposal): void => {
    const at = proposals.indexOf(from);
    const next = [...proposals.slice(at + 1), ...proposals.slice(0, at)].find(isOpen);
    focus(next?.key ?? from.key);
  };
  const accept = (proposal: Proposal): void => {
    if (!isOpen(proposal) && review.decisionOf(proposal)?.is !== 'refused') return;
    if (Object.keys(wrong).length > 0) {
      setAsked(true);
      requestAnimationFrame(() =>
        section.current?.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus(),
      );
      return;
    }
    const errors = checkProposal(proposal, review.told, t);
    if (Object.keys(errors).length > 0) {
      setFocused(proposal.key);
      setForm({ key: proposal.key, errors });
      return;
    }
    review.accept(proposal);
    goToOpen(proposal);
  };
  const edit = (proposal: Proposal): void => {
    const decision = review.decisionOf(proposal);
    if (decision?.is === 'accepted' || decision?.is === 'saving') return;
    setFocused(proposal.key);
    setForm({ key: proposal.key, errors: decision?.is === 'failed' ? decision.errors : {} });
  };
  const refuse = (proposal: Proposal): void => {
    if (!isOpen(proposal)) return;
    review.refuse(proposal);
    goToOpen(proposal);
  };
  const undo = (): void => {
    const key = review.undo();
    if (key !== undefined) focus(key);
  };
  const failed = proposals.find((each) => review.decisionOf(each)?.is === 'failed');
  useFocusedInSight(section, focused);
  return {
    section,
    focused,
    focus,
    sourceErrors: { ...(isAsked ? wrong : {}), ...sourceFailure(failed && review.decisionOf(failed)) },
    beginProposals: () =>
      Object.keys(wrong).length > 0 ? setAsked(true) : focus(proposals.find(isOpen)?.key),
    actsFor: (proposal: Proposal) => ({
      isFocused: proposal.key === focused,
      errors: form?.key === proposal.key ? form.errors : undefined,
      onFocus: () => focus(proposal.key),
      onAccept: () => accept(proposal),
      onEdit: () => edit(proposal),
      onRefuse: () => refuse(proposal),
      onLeave: () => setForm(undefined),
    }),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && form && !isListOpen(event)) setForm(undefined);
      if (isTyping(event)) return;
      const proposal = proposals.find(({ key }) => key === focused);
      const act = actOf(event, { accept, edit, refuse, undo, go }, proposal);
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
}

type Acts = {
  readonly accept: (proposal: Proposal) => void;
  readonly edit: (proposal: Proposal) => void;
  readonly refuse: (proposal: Proposal) => void;
  readonly undo: () => void;
  readonly go: (by: number) => void;
};

function actOf({ key }: KeyboardEvent, acts: Acts, proposal: Proposal | undefined): (() => void) | undefined {
  if (key === 'j' || key === 'ArrowDown') return () => acts.go(1);
  if (key === 'k' || key === 'ArrowUp') return () => acts.go(-1);
  if (key === 'u') return acts.undo;
  if (!proposal) return undefined;
  if (key === 'a' || key === 'Enter') return () => acts.accept(proposal);
  if (key === 'e') return () => acts.edit(proposal);
  return key === 'x' ? () => acts.refuse(proposal) : undefined;
}

/** An open list of suggestions is closed by Escape, and the form stays. */
const isListOpen = ({ target }: KeyboardEvent): boolean => {
  const list = target instanceof Element ? target.getAttribute('aria-controls') : null;
  return list !== null && document.getElementById(list)?.querySelector('[role="option"]') != null;
};

/** Keys that somebody types with, or that a control in focus takes for itself. */
const isTyping = ({ target, key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  nativeEvent.isComposing ||
  !(target instanceof Element) ||
  target.closest('input, textarea, select, [role="listbox"]') !== null ||
  (key === 'Enter' && target.closest('a, button, summary') !== null);

function useFocusedInSight(
  section: { readonly current: HTMLElement | null },
  focused: string | undefined,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came into focus is what is looked for
  useEffect(() => {
    section.current?.querySelector('mark[data-focused]')?.scrollIntoView({ block: 'center' });
  }, [focused, section]);
}

const sourceFailure = (decision: ReturnType<ReturnType<typeof useReview>['decisionOf']>): FieldErrors =>
  decision?.is === 'failed' ? decision.errors : {};
