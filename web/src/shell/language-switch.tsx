import { useLanguage } from '../case-query';
import { isLanguage, languages, switchLanguage, useWords } from '../i18n/index';
import classes from './header.module.css';

export function LanguageSwitch() {
  const { t } = useWords();
  const language = useLanguage();
  return (
    <select
      aria-label={t('language.label')}
      className={classes.select}
      value={language}
      onChange={({ target: { value } }) => {
        if (isLanguage(value)) void switchLanguage(value);
      }}
    >
      {Object.entries(languages).map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
