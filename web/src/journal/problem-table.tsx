import type { SaidProblem } from '../../../src/lib/errors/index';
import { useWords } from '../i18n/index';
import classes from './journal.module.css';

const whereOf = ({ at }: SaidProblem): string =>
  [at.line === undefined ? at.file : `${at.file}:${at.line}`, at.entry, at.field].filter(Boolean).join(' ');

/** Wrong entries as the reader of the files found them. */
export function ProblemTable({
  problems,
  inAll = problems.length,
}: {
  problems: readonly SaidProblem[];
  inAll?: number | undefined;
}) {
  const { t } = useWords();
  return (
    <>
      {problems.length < inAll && <p>{t('exchange.problem.first', { shown: problems.length, inAll })}</p>}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('exchange.problem.where')}</th>
            <th scope="col">{t('exchange.problem.what')}</th>
            <th scope="col">{t('exchange.problem.found')}</th>
            <th scope="col">{t('exchange.problem.expected')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${whereOf(problem)} ${problem.code} ${problem.found ?? ''}`}>
              <td>
                <code>{whereOf(problem)}</code>
              </td>
              <td>{problem.message}</td>
              <td>{problem.found}</td>
              <td>{problem.expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
