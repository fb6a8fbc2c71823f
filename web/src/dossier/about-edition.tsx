import type { ReactNode } from 'react';
import { asIs } from '../../../src/lib/wording/index';
import { useLanguage } from '../case-query';
import { formatDay, formatSecond } from '../format';
import classes from './dossier.module.css';
import { useEdition, useSiteWords } from './edition-context';
import { KnownDay, Paraphrased } from './what-words-mean';

type Props = { toRoot: string; findingAt: (id: string) => string | undefined };

/** At the foot of every page: of what it is a part, and how anybody can check that. */
export function AboutEdition({ toRoot, findingAt }: Props) {
  const say = useSiteWords();
  const language = useLanguage();
  const edition = useEdition();
  const { id, title, caseId, at, by, asOf, recordHash, head, ruleVersions, program } = edition;
  const rules = Object.entries(ruleVersions).map((pair) => pair.join(' '));
  const facts: (readonly [string, ReactNode])[] = [
    [say('site.case'), title === caseId ? title : `${title} (${caseId})`],
    [say('site.edition'), id],
    [
      say('site.published'),
      say('site.published.by', { at: `${formatSecond(at, language)} UTC`, by: asIs(by) }),
    ],
    [say('site.day'), formatDay(asOf, language, 'long')],
    [say('site.record'), <code key="record">{recordHash}</code>],
    [say('site.journal', { seq: head.seq }), <code key="head">{head.hash}</code>],
    [say('site.rules'), rules.join(', ') || '–'],
    [say('site.program'), `${program.name} ${program.version}`],
  ];
  return (
    <footer className={classes.foot}>
      <div>
        <h2>{say('site.about')}</h2>
        <dl className={classes.about}>
          {facts.map(([name, value]) => (
            <div key={name} className={classes.row}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <KnownDay />
        <Paraphrased />
        <h2>{say('site.corrections')}</h2>
        <CorrectionLines findingAt={findingAt} />
        <p>{say('site.newer')}</p>
        <h2>{say('site.verify')}</h2>
        <p>{say('site.verify.how')}</p>
        <ul className={classes.links}>
          <li>
            <a href={`${toRoot}README.txt`}>README.txt</a>
          </li>
          <li>
            <a href={`${toRoot}edition.json`}>edition.json</a>
          </li>
          <li>
            <a href={`${toRoot}manifest.json`}>manifest.json</a>
          </li>
          <li>
            <a href={`${toRoot}manifest.note`}>manifest.note</a>
          </li>
          <li>
            <a href={`${toRoot}dossier.${language}.pdf`}>{say('site.pdf')}</a>
          </li>
          <li>
            <a href={`${toRoot}one-file.${language}.html`}>{say('site.oneFile')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

// More would be a page on every page; the first one has them all.
const shownMax = 5;

function CorrectionLines({ findingAt }: Pick<Props, 'findingAt'>) {
  const say = useSiteWords();
  const language = useLanguage();
  const { corrections } = useEdition();
  if (corrections.length === 0) return <p>{say('site.corrections.none')}</p>;
  return (
    <ul>
      {corrections.slice(0, shownMax).map(({ finding, date, reason }) => (
        <li key={`${finding} ${date}`}>
          {formatDay(date, language)} · <Told id={finding} href={findingAt(finding)} />: {reason}
        </li>
      ))}
      {corrections.length > shownMax && (
        <li>{say('site.corrections.more', { count: corrections.length - shownMax })}</li>
      )}
    </ul>
  );
}

const Told = ({ id, href }: { id: string; href: string | undefined }) =>
  href === undefined ? id : <a href={href}>{id}</a>;
