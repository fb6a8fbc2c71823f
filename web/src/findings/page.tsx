import { useSearch } from '@tanstack/react-router';
import { answersTo, askedQuestions, byWeight, countedAs } from '../../../src/findings/index';
import { useCaseQuery } from '../case-query';
import { useWords } from '../i18n/index';
import { isVerdict } from '../i18n/words';
import { Answered, Empty } from '../shell/states';
import { Paged } from '../ui/paged';
import { FindingLine } from './finding-line';
import classes from './findings.module.css';

/** The findings a number counts: those about one question, those that end in one verdict, or both. */
export function FindingsPage() {
  const { t } = useWords();
  const { about, of, verdict } = useSearch({ strict: false });
  const question = askedQuestions.find(({ id }) => id === about);
  const findings = useCaseQuery('/api/cases/{case}/findings', {});
  return (
    <>
      <h1>{question ? t(`question.${question.id}`) : t('search.findings')}</h1>
      {verdict !== undefined && isVerdict(verdict) && (
        <p className="lead">
          {t.label(`verdict.${verdict}`)}: {t(`meaning.${verdict}`)}
        </p>
      )}
      <Answered query={findings}>
        {(data) => {
          const asked = question ? answersTo(question, data.findings).answers : [...data.findings];
          const counted = asked.filter(
            (one) =>
              (verdict === undefined || one.verdict === verdict) &&
              (of === undefined || countedAs(one) === of),
          );
          if (counted.length === 0) return <Empty>{t('overview.none')}</Empty>;
          return (
            <Paged rows={counted.sort(byWeight)}>
              {(shown) => (
                <ul className={classes.list}>
                  {shown.map((finding) => (
                    <FindingLine key={finding.id} finding={finding} />
                  ))}
                </ul>
              )}
            </Paged>
          );
        }}
      </Answered>
    </>
  );
}
