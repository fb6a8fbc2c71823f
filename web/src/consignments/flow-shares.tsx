import { useMemo } from 'react';
import type { Flow } from '../../../src/terms/http/api';
import { useLanguage } from '../case-query';
import { countedText, unitText } from '../findings/figure-text';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { Choice } from '../ui/choice';
import { useAddressFilters } from '../ui/filters/use-address-filters';
import { SankeyDrawing } from '../views/sankey/drawing';
import { flowKinds, layOutFlows, type Stream } from '../views/sankey/lay-out-flows';
import { FlowTable } from './flow-table';
import classes from './flows.module.css';
import { useGoodsText } from './goods-text';
import { goodsOf, groupByGoods } from './group-by-goods';

const widthPx = 900;

/** From giver through terms to recipient, of goods that can be added up: drawn, and as a table whose numbers open what they stand on. */
export default function FlowShares({ flows }: { flows: readonly Flow[] }) {
  const { t } = useWords();
  const goodsText = useGoodsText();
  const [{ goods }, put] = useAddressFilters({ goods: '' });
  const groups = useMemo(() => groupByGoods(flows.filter((flow) => streamsOf(flow).length > 0)), [flows]);
  const shown = groups.find(([first]) => goodsOf(first) === goods) ?? groups[0];
  if (!shown) return <Empty>{t('shares.none')}</Empty>;
  const choices = groups.map(([first]) => {
    const unit = unitText(first.unit, 2, t);
    return { value: goodsOf(first), label: unit === '' ? goodsText(first) : `${goodsText(first)} (${unit})` };
  });
  return (
    <section aria-label={t('shares.chart')}>
      <p className="small">{t('shares.lead')}</p>
      <search className="filters no-print">
        <Choice
          label={t('flows.column.goods')}
          value={goodsOf(shown[0])}
          choices={choices}
          onChange={(chosen) => put({ goods: chosen })}
        />
      </search>
      <Shares flows={shown} />
      <FlowTable flows={shown} />
    </section>
  );
}

function Shares({ flows }: { flows: readonly [Flow, ...Flow[]] }) {
  const { t } = useWords();
  const language = useLanguage();
  const [{ unit }] = flows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={classes.scroll} tabIndex={0}>
      <SankeyDrawing
        drawn={layOutFlows(flows.flatMap(streamsOf), widthPx, t('shares.others'))}
        label={t('shares.chart')}
        kindText={(kind) => t(`flows.${kind}`)}
        countText={(count) => countedText(count, unit, t, language)}
      />
    </div>
  );
}

const streamsOf = ({ from, to, ...flow }: Flow): Stream[] =>
  flowKinds
    .map((kind) => ({ from: from.name, to: to.name, kind, pieces: flow[kind].low }))
    .filter(({ pieces }) => pieces > 0);
