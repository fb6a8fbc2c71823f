import type { Flow } from '../../../src/terms/http/api';
import { useWords } from '../i18n/index';
import { FlowTable } from './flow-table';
import classes from './flows.module.css';

const size = ({ given, sold, unknown }: Flow): number => given.low + sold.low + unknown.low;

/** The map's content, the largest first. */
export function FlowList({ flows }: { flows: readonly Flow[] }) {
  const { t } = useWords();
  return (
    <details className={classes.list}>
      <summary>{t('flows.list')}</summary>
      <FlowTable flows={flows.toSorted((a, b) => size(b) - size(a))} />
    </details>
  );
}
