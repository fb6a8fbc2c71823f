import { askedQuestions } from '../../../src/findings/index';
import { useCaseQuery, useCaseSummary } from '../case-query';
import { RecallsOfCase } from '../movement/recall/recalls-of-case';
import { useRecallsOfCase } from '../movement/recall/use-recalls-of-case';
import { Answered, PageSkeleton } from '../shell/states';
import { EmptyCase } from './empty-case';
import { FlowBars } from './flow-bars';
import { Headline } from './headline';
import { MattersMost, mattersMost } from './matters-most';
import { Missing } from './missing';
import { Months } from './months';
import classes from './overview.module.css';
import { QuestionSection } from './question-section';

export function OverviewPage() {
  const findings = useCaseQuery('/api/cases/{case}/findings', {});
  const flows = useCaseQuery('/api/cases/{case}/flows', {});
  const list = useCaseQuery('/api/cases/{case}/consignments', {});
  const recalls = useRecallsOfCase();
  const counts = useCaseSummary().data?.counts;
  if (counts && Object.values(counts).every((count) => count === 0)) return <EmptyCase />;
  // All of it at once: a part that came later would push what somebody is about to press from under the finger.
  if (flows.isPending || list.isPending || recalls.isPending) return <PageSkeleton />;
  return (
    <Answered query={findings}>
      {(data) => (
        <>
          <Headline findings={data.findings} asOf={data.asOf} />
          <RecallsOfCase />
          <MattersMost findings={mattersMost(data.findings)} />
          <div className={classes.pair}>
            <FlowBars />
            <Months />
          </div>
          <div className={classes.questions}>
            {askedQuestions.map((question) => (
              <QuestionSection
                key={question.id}
                question={question}
                findings={data.findings}
                toldAbove={mattersMost(data.findings)}
              />
            ))}
          </div>
          <Missing />
        </>
      )}
    </Answered>
  );
}
