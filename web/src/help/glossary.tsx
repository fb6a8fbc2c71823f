import { useWords } from '../i18n/index';
import classes from './help.module.css';
import { glossary } from './words';

/** docs/concepts/glossary.md, but for the words of the program itself. */
export function Glossary() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('help.words')}</h1>
      <p className="lead">{t('help.words.lead')}</p>
      {glossary.map(({ section, words }) => (
        <section key={section} aria-labelledby={section}>
          <h2 id={section}>{t(`help.section.${section}`)}</h2>
          <dl className={classes.words}>
            {words.map((word) => (
              <div key={word}>
                <dt>{t.label(`glossary.${word}`)}</dt>
                <dd>{t.label(`glossary.${word}.is`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
