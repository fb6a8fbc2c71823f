import { useMemo } from 'react';
import type { Flow } from '../../../src/terms/http/api';
import { useLanguage } from '../case-query';
import { formatCount } from '../format';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { SankeyDrawing } from '../views/sankey/drawing';
import { flowKinds, layOutFlows, type Stream } from '../views/sankey/lay-out-flows';
import { FlowSplit } from './flow-split';
import classes from './flows.module.css';

const widthPx = 900;

/** From giver through terms to recipient: drawn, and the same as a table whose numbers open what they stand on. */
export default function FlowShares({ flows }: { flows: readonly Flow[] }) {
  const { t } = useWords();
  const language = useLanguage();
  const streams = useMemo(() => flows.flatMap(streamsOf), [flows]);
  if (streams.length === 0) return <Empty>{t('shares.none')}</Empty>;
  return (
    <section aria-label={t('shares.chart')}>
      <p className="small">{t('shares.lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={classes.scroll} tabIndex={0}>
        <SankeyDrawing
          drawn={layOutFlows(streams, widthPx, t('shares.others'))}
          label={t('shares.chart')}
          kindText={(kind) => t(`flows.${kind}`)}
          countText={(pieces) => formatCount(pieces, language)}
        />
      </div>
      <FlowTable flows={flows} />
    </section>
  );
}

const streamsOf = ({ from, to, ...flow }: Flow): Stream[] =>
  flowKinds
    .map((kind) => ({ from: from.name, to: to.name, kind, pieces: flow[kind].low }))
    .filter(({ pieces }) => pieces > 0);

function FlowTable({ flows }: { flows: readonly Flow[] }) {
  const { t } = useWords();
  return (
    <table className={classes.table}>
      <caption>{t('shares.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('shares.from')}</th>
          <th scope="col">{t('shares.to')}</th>
          <th scope="col">{t('filter.terms')}</th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow) => (
          <tr key={flow.id}>
            <th scope="row">{flow.from.name}</th>
            <td>{flow.to.name}</td>
            <td>
              <FlowSplit flow={flow} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
