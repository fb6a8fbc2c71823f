import { formatMessage, languageNames, message } from '../../../src/findings/index';
import type { Edition } from '../../../src/publish/site/api';
import { languages } from '../i18n/index';
import { Document } from './document';
import classes from './dossier.module.css';
import { editionName } from './edition-context';
import { tagOf } from './frame';

/** The first page: no script can ask which language a reader has, so each is offered in its own words. */
export const Entrance = ({ edition, style }: { edition: Edition; style: string }) => (
  <Document language="en" title={edition.title} style={{ href: style }}>
    <main className={classes.entrance}>
      <h1>{edition.title}</h1>
      {languageNames.map((language) => (
        <section key={language} lang={tagOf(language)}>
          <p>
            <a href={`${language}/index.html`} className={classes.go}>
              {languages[language]}
            </a>
          </p>
          <p>
            {formatMessage(
              message('site.stamp', { edition: editionName(edition.id), day: edition.asOf }),
              language,
            )}
          </p>
          <p>{formatMessage(message('site.entrance', { count: edition.findings.length }), language)}</p>
        </section>
      ))}
    </main>
  </Document>
);
