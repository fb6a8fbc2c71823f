import { Link } from '@tanstack/react-router';
import type { Flow } from '../../../src/terms/http/api';
import { useCaseId, useCaseQuery } from '../case-query';
import { useWords } from '../i18n/index';
import { FlowSplit } from './flow-split';
import classes from './flows.module.css';
import { useGoodsText } from './goods-text';

/** The chosen flow: its three parts, and the consignments it is made of. */
export function FlowDetail({ flow }: { flow: Flow }) {
  const { t } = useWords();
  const goodsText = useGoodsText();
  const caseId = useCaseId();
  const list = useCaseQuery('/api/cases/{case}/consignments', {});
  const names = new Map(list.data?.consignments.map(({ id, name }) => [id, name]));
  return (
    <div className={classes.detail} aria-live="polite">
      <h3>
        {t('flows.route', { from: flow.from.name, to: flow.to.name })}, {goodsText(flow)}
      </h3>
      <FlowSplit flow={flow} />
      <ul>
        {flow.consignments.map((id) => (
          <li key={id}>
            <Link to="/$caseId/shipments/$id" params={{ caseId, id }}>
              {names.get(id) ?? id}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
