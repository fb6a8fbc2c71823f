import { useTranslation } from 'react-i18next';
import { useLanguage } from '../case-query';
import { languageOf, languages, switchLanguage } from '../i18n/index';
import classes from './header.module.css';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <select
      aria-label={t('language.label')}
      className={classes.select}
      value={language}
      onChange={(event) => void switchLanguage(languageOf(event.target.value))}
    >
      {Object.entries(languages).map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
