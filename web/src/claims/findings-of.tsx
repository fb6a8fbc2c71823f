import { byWeight } from '../../../src/findings/index';
import { useCaseQuery } from '../case-query';
import { FindingLine } from '../findings/finding-line';
import { VerdictBar } from '../findings/verdict-bar';
import { useWords } from '../i18n/index';
import { Answered, Empty } from '../shell/states';
import { Paged } from '../ui/paged';
import classes from './claims.module.css';

/** The answers to one question, the most telling first. */
export function FindingsOf({ question }: { question: 'media' | 'amplification' }) {
  const { t } = useWords();
  const findings = useCaseQuery('/api/cases/{case}/findings', { question });
  return (
    <Answered query={findings}>
      {(data) =>
        data.findings.length === 0 ? (
          <Empty>{t('overview.none')}</Empty>
        ) : (
          <>
            <VerdictBar findings={data.findings} />
            <Paged rows={[...data.findings].sort(byWeight)}>
              {(shown) => (
                <ul className={classes.claims}>
                  {shown.map((finding) => (
                    <FindingLine key={finding.id} finding={finding} />
                  ))}
                </ul>
              )}
            </Paged>
          </>
        )
      }
    </Answered>
  );
}
