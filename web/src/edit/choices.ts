import type { Kind } from '../../../src/case/index';
import { type Say, useWords } from '../i18n/index';
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
  return field.choices.map((word) => ({ value: word, label: choiceWord(kind, field.name, word, t) }));
}

/** What a word that a field may hold is in the language of the page. */
export function choiceWord(kind: Kind, field: string, word: string, t: Say): string {
  if (field === 'kind' && kind === 'source' && isSourceKind(word)) return t(`source-kind.${word}`);
  if (field === 'class' && isProductClass(word)) return t.label(`class.${word}`);
  if (field === 'terms' && isVerdict(word)) return t.label(`verdict.${word}`);
  if ((field === 'stage' || field === 'gapBefore') && isStage(word)) return t.label(`stage.${word}`);
  if (field === 'status' && isStatus(word)) return t(`status.${word}`);
  if (field === 'measure' && isMeasure(word)) return t(`measure.short.${word}`);
  if (isGoods(word)) return t.label(`goods.${word}`);
  if (isDocumentType(word)) return t.label(`documentType.${word}`);
  return isChoice(word) ? t(`choice.${word}`) : word;
}
