import type { Problem } from '../../../src/lib/errors/index';
import { useWords } from '../i18n/index';
import { isProblem } from '../i18n/words';
import classes from './journal.module.css';

const whereOf = ({ at }: Problem): string =>
  [at.line === undefined ? at.file : `${at.file}:${at.line}`, at.entry, at.field].filter(Boolean).join(' ');

/** Wrong entries as the reader of the files found them. */
export function ProblemTable({
  problems,
  inAll = problems.length,
}: {
  problems: readonly Problem[];
  inAll?: number | undefined;
}) {
  const { t, language } = useWords();
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
              <td>
                {language !== 'en' && isProblem(problem.code) && (
                  <>
                    {t(`problem.of.${problem.code}`)}
                    <br />
                  </>
                )}
                <span lang="en" className={language === 'en' ? undefined : 'small'}>
                  {problem.message}
                </span>
              </td>
              <td>{problem.found}</td>
              <td lang="en">{problem.expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
