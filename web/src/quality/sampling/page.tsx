import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ApiError } from '../../api';
import { useWords } from '../../i18n/index';
import { Empty, PageError, PageSkeleton } from '../../shell/states';
import { type Asked, askedOf, searchOf } from './asked';
import { GivePlan } from './give-plan';
import { PlanForm } from './plan-form';
import { PlanShown } from './plan-shown';
import classes from './sampling.module.css';
import { usePlan } from './use-plan';

// Typing a number of six digits asks once, not six times.
const pauseMs = 200;

/** How many pieces to take from a lot, as the numbers are typed. */
export function SamplingPage() {
  const { t } = useWords();
  const search = useSearch({ from: '/toolbox/sampling' });
  const [asked, setAsked] = useState<Asked>(() => askedOf(search));
  const settled = useSettled(asked);
  const { plan, unreadable } = usePlan(settled);
  const problems = plan.error instanceof ApiError ? (plan.error.problem.problems ?? []) : [];
  const isWrong = unreadable.length > 0 || problems.length > 0;
  const problemOf = (field: keyof Asked): string | undefined => {
    if (unreadable.includes(field))
      return t('sampling.problem', { found: settled[field] ?? '', expected: t('sampling.expected.number') });
    const problem = problems.find(({ at }) => at.field === field);
    if (problem?.expected === undefined) return problem?.message;
    return t('sampling.problem', { found: problem.found ?? '', expected: problem.expected });
  };
  return (
    <>
      <h1>{t('sampling.title')}</h1>
      <p className="lead">{t('sampling.lead')}</p>
      <div className={classes.page}>
        <PlanForm asked={asked} change={(part) => setAsked({ ...asked, ...part })} problemOf={problemOf} />
        <div data-stale={(plan.isPlaceholderData && !isWrong) || undefined}>
          {/* The plan for what was typed before is no answer to what is typed now. */}
          {isWrong ? (
            <Empty>{t('sampling.wrong')}</Empty>
          ) : (
            <>
              {plan.data && (
                <>
                  <PlanShown answer={plan.data} />
                  <GivePlan asked={settled} />
                </>
              )}
              {plan.isLoading && <PageSkeleton />}
            </>
          )}
          {plan.isError && !isWrong && (
            <PageError error={plan.error} retry={() => void plan.refetch()} place="part" />
          )}
        </div>
      </div>
    </>
  );
}

/** What was typed, once typing has paused; then it stands in the address too. */
function useSettled(asked: Asked): Asked {
  const [settled, setSettled] = useState(asked);
  const navigate = useNavigate();
  useEffect(() => {
    if (settled === asked) return;
    const pause = setTimeout(() => {
      setSettled(asked);
      void navigate({ to: '/toolbox/sampling', search: searchOf(asked), replace: true });
    }, pauseMs);
    return () => clearTimeout(pause);
  }, [asked, settled, navigate]);
  return settled;
}
