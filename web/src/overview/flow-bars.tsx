import { Link } from '@tanstack/react-router';
import type { Flow } from '../../../src/terms/http/api';
import { useCaseId, useCaseQuery, useLanguage } from '../case-query';
import { useGoodsText } from '../consignments/goods-text';
import { goodsOf, groupByGoods } from '../consignments/group-by-goods';
import { countedText } from '../findings/figure-text';
import { useWords } from '../i18n/index';
import { PageError } from '../shell/states';
import { addFlows, flowParts } from './add-flows';
import classes from './overview.module.css';

const shownMax = 5;

/** Of goods that can be added up, how much was given, sold or went on terms nobody told: one bar for each kind. */
export function FlowBars() {
  const { t } = useWords();
  const caseId = useCaseId();
  const flows = useCaseQuery('/api/cases/{case}/flows', {});
  if (flows.isError) return <PageError error={flows.error} retry={() => void flows.refetch()} place="part" />;
  const groups = groupByGoods(flows.data?.flows ?? []).filter((group) => addFlows(group).total > 0);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="flow" className={classes.part}>
      <h2 id="flow">{t('overview.flow')}</h2>
      <p className={classes.asks}>{t('overview.flow.lead')}</p>
      <ul className={classes.flows}>
        {groups.slice(0, shownMax).map((group) => (
          <FlowBar key={goodsOf(group[0])} flows={group} />
        ))}
      </ul>
      <p className="no-print">
        <Link to="/$caseId/shipments" params={{ caseId }} search={{ view: 'shares' }}>
          {t('overview.flow.all', { count: groups.length })}
        </Link>
      </p>
    </section>
  );
}

function FlowBar({ flows }: { flows: readonly [Flow, ...Flow[]] }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  const goodsText = useGoodsText();
  const [first] = flows;
  const sums = addFlows(flows);
  const some = flowParts.filter((part) => sums[part] > 0);
  return (
    <li>
      <h3>{goodsText(first)}</h3>
      <div className={classes.bar} aria-hidden>
        {some.map((part) => (
          <div key={part} data-flow={part} style={{ flex: sums[part] }} />
        ))}
      </div>
      <p className={classes.parts}>
        {some.map((part) => (
          <span key={part} data-flow={part}>
            {t(`flows.${part}`)}{' '}
            <Link
              to="/$caseId/shipments"
              params={{ caseId }}
              search={{ view: 'shares', goods: goodsOf(first) }}
            >
              {countedText(sums[part], first.unit, t, language)}
            </Link>
          </span>
        ))}
      </p>
    </li>
  );
}
