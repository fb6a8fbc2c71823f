import { askedQuestions } from '../../../src/findings/index';
import { useCaseQuery } from '../case-query';
import { Answered } from '../shell/states';
import { Headline } from './headline';
import classes from './overview.module.css';
import { QuestionSection } from './question-section';

export function OverviewPage() {
  const findings = useCaseQuery('/api/cases/{case}/findings', {});
  return (
    <Answered query={findings}>
      {(data) => (
        <>
          <Headline findings={data.findings} asOf={data.asOf} />
          <div className={classes.questions}>
            {askedQuestions.map((question) => (
              <QuestionSection key={question.id} question={question} findings={data.findings} />
            ))}
          </div>
        </>
      )}
    </Answered>
  );
}
