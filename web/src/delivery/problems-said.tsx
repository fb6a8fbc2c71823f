import type { DayAnswer } from '../../../src/delivery/api';
import { useWords } from '../i18n/index';

/** What of a file could not be used: where it stands, what is there and what was expected. */
export function ProblemsSaid({ problems }: { problems: DayAnswer['problems'] }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <ul role="alert">
      {problems.map(({ at: { file, line, field }, message, found, expected }) => (
        <li key={`${file} ${line} ${field} ${message}`} dir="auto">
          {message} {[file, line, field].filter((part) => part !== undefined).join(' · ')}
          {found !== undefined && ` · ${t('plan.found', { found })}`}
          {expected !== undefined && ` · ${t('plan.expected', { expected })}`}
        </li>
      ))}
    </ul>
  );
}
