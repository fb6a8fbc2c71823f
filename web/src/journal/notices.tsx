import type { SaidProblem } from '../../../src/lib/errors/index';
import { useWords } from '../i18n/index';
import { ProblemTable } from './problem-table';

/** What is to be known of a reading that refused nothing. */
export function Notices({ of: problems }: { of: readonly SaidProblem[] }) {
  const { t } = useWords();
  const notices = problems.filter(({ severity }) => severity === 'warning');
  if (notices.length === 0) return null;
  return (
    <details>
      <summary>{t('exchange.notices', { count: notices.length })}</summary>
      <ProblemTable problems={notices} />
    </details>
  );
}
