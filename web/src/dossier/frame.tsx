import type { Frame } from '../../../src/publish/site/api';
import { languages } from '../i18n/index';
import { AboutEdition } from './about-edition';
import { Document } from './document';
import classes from './dossier.module.css';
import { editionName, useEdition, useSiteWords } from './edition-context';
import { NavWord } from './nav-word';
import { Paraphrased } from './what-words-mean';

/** What stands around every page of a dossier: the case, the edition, the ways on, and how to check it. */
export function DossierFrame({ frame }: { frame: Frame }) {
  const say = useSiteWords();
  const { title, asOf, id } = useEdition();
  const { language, toRoot, nav, beside, body } = frame;
  return (
    <Document
      language={language}
      title={frame.title === title ? title : `${frame.title} – ${title}`}
      style={frame.style}
    >
      <a href="#content" className={classes.skip}>
        {say('site.skip')}
      </a>
      <header className={classes.bar}>
        <div className={classes.inner}>
          <p className={classes.case}>
            <a href={nav[0]?.href}>{title}</a>
          </p>
          <nav aria-label={say('site.pages')}>
            <ul className={classes.links}>
              {nav.map(({ view, href, isHere }) => (
                <li key={view}>
                  <a href={href} aria-current={isHere ? 'page' : undefined}>
                    <NavWord view={view} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label={say('site.languages')}>
            <ul className={classes.links}>
              {frame.languages.map((each) => (
                <li key={each.language}>
                  <a
                    href={each.href}
                    lang={tagOf(each.language)}
                    hrefLang={tagOf(each.language)}
                    aria-current={each.language === language ? 'true' : undefined}
                  >
                    {languages[each.language]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className={classes.stamp}>{say('site.stamp', { edition: editionName(id), day: asOf })}</p>
          <Paraphrased className={classes.stamp} />
        </div>
      </header>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: what React has drawn, in which every text is escaped */}
      <main id="content" className={classes.main} dangerouslySetInnerHTML={{ __html: body }} />
      {beside && (
        <nav className={`${classes.inner} ${classes.beside}`} aria-label={say('site.beside')}>
          {beside.before && (
            <a href={beside.before.href} rel="prev">
              ← {beside.before.title}
            </a>
          )}
          {beside.after && (
            <a href={beside.after.href} rel="next">
              {beside.after.title} →
            </a>
          )}
        </nav>
      )}
      <AboutEdition toRoot={toRoot} findingAt={frame.findingAt} />
    </Document>
  );
}

export const tagOf = (language: Frame['language']): string => (language === 'zh' ? 'zh-Hans' : language);
