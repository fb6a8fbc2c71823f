import { useMemo } from 'react';
import { DocumentType, RuleClass } from '../../../src/case/index';
import { useLanguage } from '../case-query';
import { countryCodes, countryName, regionCodes } from '../i18n/country-name';
import { useWords } from '../i18n/index';

type Choices = { value: string; label: string }[];

const byLabel = (choices: Choices, language: string): Choices =>
  choices.toSorted((a, b) => a.label.localeCompare(b.label, language));

/** What a form about documents may choose from, the empty choice first. */
export function useDocumentChoices(): Record<'goods' | 'countries' | 'documentTypes', Choices> {
  const { t } = useWords();
  const language = useLanguage();
  return useMemo(() => {
    const none = { value: '', label: t('checklist.choose') };
    const goods = RuleClass.options.map((word) => ({ value: word, label: t.label(`goods.${word}`) }));
    const documentTypes = DocumentType.options.map((word) => ({
      value: word,
      label: t.label(`documentType.${word}`),
    }));
    const countries = [...countryCodes, ...regionCodes].map((code) => ({
      value: code,
      label: countryName(code, language),
    }));
    return {
      goods: [none, ...byLabel(goods, language)],
      countries: [none, ...byLabel(countries, language)],
      documentTypes: [none, ...documentTypes],
    };
  }, [t, language]);
}
