import { Button } from '@mantine/core';
import { IconCheck, IconLoader2, IconMinus, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/index';
import { ProposalForm } from './proposal-form';
import { ProposalFacts, ProposalHead } from './proposal-summary';
import type { Proposal } from './proposals';
import classes from './reading.module.css';
import type { Decision } from './review-draft';
import type { Review } from './use-review';

type Props = {
  proposal: Proposal;
  number: number;
  isFocused: boolean;
  /** Fields that were asked for, while they are: the form is open then. */
  errors: Readonly<Record<string, string>> | undefined;
  review: Review;
  onFocus: () => void;
  onAccept: () => void;
  onEdit: () => void;
  onRefuse: () => void;
  onLeave: () => void;
};

/** One proposal: in focus with all it says and what can be done, otherwise a line. */
export function ProposalCard({ proposal, number, isFocused, errors, review, ...act }: Props) {
  const { t } = useWords();
  const decision = review.decisionOf(proposal);
  const fields = review.told.fieldsFor(proposal);
  const whole = review.told.from.proposals.find(({ key }) => key === proposal.whole);
  const card = useRef<HTMLDivElement>(null);
  const isForm = errors !== undefined;
  useEffect(() => {
    if (!isFocused) return;
    if (!isForm) card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocused, isForm]);
  const head = (
    <>
      <StateIcon decision={decision} /> <span className={classes.number}>{number}.</span>{' '}
      <ProposalHead fields={fields} />
      {proposal.isModels && <span className={classes.tag}>{t('read.models')}</span>}
      {proposal.negated && <span className={classes.tag}>{t('read.denied')}</span>}
      {proposal.total && <span className={classes.tag}>{totalSaid(proposal.total, t)}</span>}
      {whole && (
        <span className={classes.tag}>{t('reading.part', { whole: whole.amount?.words ?? '' })}</span>
      )}
      {proposal.hedged && <span className={classes.tag}>{t('read.hedged')}</span>}
    </>
  );
  if (!isFocused)
    return (
      <button type="button" className={classes.line} data-decided={decision?.is} onClick={act.onFocus}>
        {head}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be in focus, and the keys work on what is
    <div
      ref={card}
      role="group"
      tabIndex={-1}
      aria-label={t('read.proposal', { number })}
      className={classes.card}
      data-decided={decision?.is}
    >
      <p className={classes.head}>{head}</p>
      {decision?.is === 'failed' && (
        <p role="alert" className={classes.wrong}>
          {decision.message}
        </p>
      )}
      {isForm ? (
        <ProposalForm
          proposal={proposal}
          fields={fields}
          errors={errors}
          asked={Object.keys(errors)[0]}
          review={review}
          onAccept={act.onAccept}
          onLeave={act.onLeave}
        />
      ) : (
        <>
          <ProposalFacts proposal={proposal} fields={fields} review={review} />
          {decision?.is !== 'accepted' && decision?.is !== 'saving' && (
            <Buttons {...act} isRefused={decision?.is === 'refused'} />
          )}
        </>
      )}
    </div>
  );
}

const totalSaid = (
  { parts, addsUp }: NonNullable<Proposal['total']>,
  t: ReturnType<typeof useWords>['t'],
): string => t(addsUp ? 'reading.total' : 'reading.total.maybe', { parts: parts.join(' + ') });

type ButtonsProps = Pick<Props, 'onAccept' | 'onEdit' | 'onRefuse'> & { isRefused: boolean };

function Buttons({ onAccept, onEdit, onRefuse, isRefused }: ButtonsProps) {
  const { t } = useWords();
  return (
    <div className={classes.buttons}>
      <Button size="xs" onClick={onAccept}>
        {t('read.accept')} <kbd>a</kbd>
      </Button>
      <Button size="xs" variant="default" onClick={onEdit}>
        {t('read.edit')} <kbd>e</kbd>
      </Button>
      {!isRefused && (
        <Button size="xs" variant="default" onClick={onRefuse}>
          {t('read.refuse')} <kbd>x</kbd>
        </Button>
      )}
    </div>
  );
}

const icons = {
  accepted: { icon: IconCheck, tone: 'for', key: 'read.state.accepted' },
  saving: { icon: IconLoader2, tone: 'open', key: 'read.state.saving' },
  refused: { icon: IconMinus, tone: 'open', key: 'read.state.refused' },
  failed: { icon: IconX, tone: 'against', key: 'read.state.failed' },
} as const;

function StateIcon({ decision }: { decision: Decision | undefined }) {
  const { t } = useWords();
  if (decision === undefined) return null;
  const { icon: Icon, tone, key } = icons[decision.is];
  return (
    <span className={classes.state} data-tone={tone} role="img" aria-label={t(key)}>
      <Icon size={15} aria-hidden />
    </span>
  );
}
