import { useTranslation } from 'react-i18next';
import type { Kind } from '../../../src/case/index';
import { isChoice, isMeasure, isProductClass, isSourceKind, isStage, isStatus, isTerms } from '../i18n/words';
import type { Field } from './fields';

/** The words a field may hold, each in the language of the page. */
export function useChoices(field: Field, kind: Kind): { value: string; label: string }[] {
  const { t } = useTranslation();
  const label = (word: string): string => {
    if (field.name === 'kind' && kind === 'source' && isSourceKind(word)) return t(`source-kind.${word}`);
    if (field.name === 'class' && isProductClass(word)) return t(`class.${word}`);
    if (field.name === 'terms' && isTerms(word)) return t(`terms.${word}`);
    if (field.name === 'stage' && isStage(word)) return t(`stage.${word}`);
    if (field.name === 'status' && isStatus(word)) return t(`status.${word}`);
    if (field.name === 'measure' && isMeasure(word)) return t(`measure.${word}`);
    return isChoice(word) ? t(`choice.${word}`) : word;
  };
  return field.choices.map((word) => ({ value: word, label: label(word) }));
}
