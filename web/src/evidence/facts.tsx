import { useLanguage } from '../case-query';
import { whenText } from '../consignments/month-text';
import { fieldLabel } from '../i18n/field-label';
import { type Language, useWords } from '../i18n/index';
import { isChoice, isMeasure, isStage, isVerdict } from '../i18n/words';
import { LotLink } from '../quality/lots/lot-link';
import { FactList } from '../ui/fact-list';
import classes from './evidence.module.css';
import { unitWord } from './unit-word';

// The words of the source stay; only bare digits are grouped, so that 600000 and 60000 can be told apart.
const grouped = (text: string, language: Language): string =>
  text.replace(/^\d{5,}(?=\s|$)/, (digits) => Number(digits).toLocaleString(language));

/** What an answer depends on in a statement, in the source's words. */
export function Facts({ facts: { unit, ...facts } }: { facts: Readonly<Record<string, string>> }) {
  const { t } = useWords();
  const language = useLanguage();
  const entries = Object.entries(facts);
  if (entries.length === 0) return null;
  const word = (field: string, value: string): string => {
    if (field === 'terms' && isVerdict(value)) return t.label(`verdict.${value}`);
    if ((field === 'stage' || field === 'gapBefore') && isStage(value)) return t.label(`stage.${value}`);
    if (field === 'measure' && isMeasure(value)) return t(`measure.short.${value}`);
    if (field === 'on') return whenText(value, language);
    if ((field === 'called' || field === 'supply') && isChoice(value)) return t(`choice.${value}`);
    if (field === 'document' && isChoice(value)) return t(`choice.${value}`);
    if (field === 'customsRegime' && isChoice(value)) return t(`choice.${value}`);
    if (field === 'amount' && unit !== undefined)
      return `${grouped(value, language)} ${unitWord(unit, value, t)}`;
    return grouped(value, language);
  };
  return (
    <FactList
      className={classes.facts}
      facts={entries.map(([field, value]) => [
        fieldLabel('statement', field, t),
        field === 'lot' ? (
          <LotLink key={field} id={value}>
            {value}
          </LotLink>
        ) : (
          word(field, value)
        ),
      ])}
    />
  );
}
