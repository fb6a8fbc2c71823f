import { useCaseQuery } from '../case-query';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { ConsignmentTable } from './consignment-table';
import { Flows } from './flows';

export function ConsignmentsPage() {
  const { t } = useWords();
  const consignments = useCaseQuery('/api/cases/{case}/consignments', {});
  const flows = useCaseQuery('/api/cases/{case}/flows', {});
  return (
    <>
      <h1>{t('consignments.title')}</h1>
      <p className="lead">{t('consignments.lead')}</p>
      <Answered query={flows}>{(data) => <Flows flows={data.flows} />}</Answered>
      <Answered query={consignments}>{(data) => <ConsignmentTable rows={data.consignments} />}</Answered>
    </>
  );
}
