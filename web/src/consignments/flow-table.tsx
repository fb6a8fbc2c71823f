import type { Flow } from '../../../src/terms/http/api';
import { useWords } from '../i18n/index';
import { FlowSplit } from './flow-split';
import classes from './flows.module.css';
import { useGoodsText } from './goods-text';

/** What a drawing of flows shows, for those who do not see it and for paper. */
export function FlowTable({ flows }: { flows: readonly Flow[] }) {
  const { t } = useWords();
  const goodsText = useGoodsText();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('flows.column.route')}</th>
          <th scope="col">{t('flows.column.goods')}</th>
          <th scope="col">{t('filter.terms')}</th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow) => (
          <tr key={flow.id}>
            <th scope="row">{t('flows.route', { from: flow.from.name, to: flow.to.name })}</th>
            <td>{goodsText(flow)}</td>
            <td>
              <FlowSplit flow={flow} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
