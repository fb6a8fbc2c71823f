import type { Flow } from '../../../src/terms/http/api';
import { useWords } from '../i18n/index';
import { isProductClass } from '../i18n/words';

/** What the goods of a flow are called: our word for their class, or the case's own. */
export function useGoodsText(): (flow: Pick<Flow, 'productClass'>) => string {
  const { t } = useWords();
  return ({ productClass }) =>
    isProductClass(productClass) ? t.label(`class.${productClass}`) : productClass;
}
