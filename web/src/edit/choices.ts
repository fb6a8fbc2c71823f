import type { Kind } from '../../../src/case/index';
import { useWords } from '../i18n/index';
import {
  isChoice,
  isDocumentType,
  isGoods,
  isMeasure,
  isProductClass,
  isSourceKind,
  isStage,
  isStatus,
  isVerdict,
} from '../i18n/words';
import type { Field } from './fields';

/** The words a field may hold, each in the language of the page. */
export function useChoices(field: Field, kind: Kind): { value: string; label: string }[] {
  const { t } = useWords();
  const label = (word: string): string => {
    if (field.name === 'kind' && kind === 'source' && isSourceKind(word)) return t(`source-kind.${word}`);
    if (field.name === 'class' && isProductClass(word)) return t.label(`class.${word}`);
    if (field.name === 'terms' && isVerdict(word)) return t.label(`verdict.${word}`);
    if (field.name === 'stage' && isStage(word)) return t.label(`stage.${word}`);
    if (field.name === 'status' && isStatus(word)) return t(`status.${word}`);
    if (field.name === 'measure' && isMeasure(word)) return t(`measure.short.${word}`);
    if (isGoods(word)) return t.label(`goods.${word}`);
    if (isDocumentType(word)) return t.label(`documentType.${word}`);
    return isChoice(word) ? t(`choice.${word}`) : word;
  };
  return field.choices.map((word) => ({ value: word, label: label(word) }));
}
