import type { Flow } from '../../../src/terms/http/api';
import { useWords } from '../i18n/index';
import { isProductClass } from '../i18n/words';
import { FlowSplit } from './flow-split';
import classes from './flows.module.css';

const size = ({ given, sold, unknown }: Flow): number => given.low + sold.low + unknown.low;

/** The map's content for those who do not see it, and for paper. */
export function FlowList({ flows }: { flows: readonly Flow[] }) {
  const { t } = useWords();
  const sorted = [...flows].sort((a, b) => size(b) - size(a));
  return (
    <details className={classes.list}>
      <summary>{t('flows.list')}</summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('flows.column.route')}</th>
            <th scope="col">{t('flows.column.goods')}</th>
            <th scope="col">{t('filter.terms')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((flow) => (
            <tr key={flow.id}>
              <th scope="row">{t('flows.route', { from: flow.from.name, to: flow.to.name })}</th>
              <td>
                {isProductClass(flow.productClass)
                  ? t.label(`class.${flow.productClass}`)
                  : flow.productClass}
              </td>
              <td>
                <FlowSplit flow={flow} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
