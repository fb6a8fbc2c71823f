import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentType, RuleClass } from '../../../src/case/index';
import { useLanguage } from '../case-query';
import { countryCodes, countryName, regionCodes } from '../i18n/country-name';

type Choices = { value: string; label: string }[];

const byLabel = (choices: Choices, language: string): Choices =>
  choices.toSorted((a, b) => a.label.localeCompare(b.label, language));

/** What a form about papers may choose from, the empty choice first. */
export function usePaperChoices(): Record<'goods' | 'countries' | 'papers', Choices> {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const none = { value: '', label: t('checklist.choose') };
    const words = (options: readonly (RuleClass | DocumentType)[]): Choices =>
      options.map((word) => ({ value: word, label: t(`choice.${word}`) }));
    const countries = [...countryCodes, ...regionCodes].map((code) => ({
      value: code,
      label: countryName(code, language),
    }));
    return {
      goods: [none, ...byLabel(words(RuleClass.options), language)],
      countries: [none, ...byLabel(countries, language)],
      papers: [none, ...words(DocumentType.options)],
    };
  }, [t, language]);
}
