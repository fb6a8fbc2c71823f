import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Kind } from '../../../src/case/index';
import type { CaseNumbers as Numbers } from '../../../src/server/api';
import { getShown } from '../api';
import { useCaseId, useLanguage } from '../case-query';
import { VerdictBadge } from '../findings/verdict-badge';
import { formatDay, formatNumber } from '../format';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { authorText } from './author-text';
import classes from './numbers.module.css';

const weeksShown = 8;

/** What this case comes to: each number opens what it counts. */
export function CaseNumbers() {
  const { t } = useWords();
  const caseId = useCaseId();
  const numbers = useQuery({
    queryKey: ['case', caseId, 'numbers'],
    queryFn: ({ signal }) => getShown('/api/cases/{case}/numbers', { case: caseId }, signal),
  });
  return (
    <section aria-labelledby="numbers" className={classes.numbers}>
      <h2 id="numbers">{t('numbers.title')}</h2>
      <Answered query={numbers}>{(data) => <Groups numbers={data} />}</Answered>
    </section>
  );
}

function Groups({ numbers: { entries, changes, sources, statements, verdicts } }: { numbers: Numbers }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  return (
    <div className={classes.groups}>
      <Group title={t('numbers.entries')}>
        {Kind.options
          .filter((kind) => entries[kind])
          .map((kind) => (
            <Line key={kind} label={t.label(`kind.${kind}`)}>
              <Counted kind={kind} search={{}} count={entries[kind]} />
            </Line>
          ))}
      </Group>
      <Group title={t('numbers.changes')}>
        {changes.slice(0, weeksShown).map(({ by, week, entries: count }) => (
          <Line
            key={`${by} ${week}`}
            label={`${t('numbers.week', { day: formatDay(week, language) })} · ${authorText(by, t)}`}
          >
            <Link to="/$caseId/history" params={{ caseId }} search={{ by, week }}>
              {formatNumber(count, language)}
            </Link>
          </Line>
        ))}
        {changes.length > weeksShown && (
          <p className="small">{t('numbers.weeksBefore', { count: changes.length - weeksShown })}</p>
        )}
      </Group>
      <Group title={t('numbers.evidence')}>
        <Line label={t('numbers.withCopy')}>
          <Counted kind="source" search={{ with: 'sha256' }} count={sources.withCopy} />
        </Line>
        <Line label={t('numbers.withoutCopy')}>
          <Counted kind="source" search={{ without: 'sha256' }} count={sources.withoutCopy} />
        </Line>
        <Line label={t('numbers.withPlace')}>
          <Counted kind="statement" search={{ with: 'locator' }} count={statements.withPlace} />
        </Line>
        <Line label={t('numbers.withoutPlace')}>
          <Counted kind="statement" search={{ without: 'locator' }} count={statements.withoutPlace} />
        </Line>
      </Group>
      <Group title={t('numbers.findings')}>
        {verdicts.map(({ verdict, findings }) => (
          <Line key={verdict} label={<VerdictBadge verdict={verdict} />}>
            <Link to="/$caseId/findings" params={{ caseId }} search={{ verdict }}>
              {formatNumber(findings, language)}
            </Link>
          </Line>
        ))}
      </Group>
    </div>
  );
}

type CountedProps = {
  kind: Kind;
  search: { readonly with?: string; readonly without?: string };
  count: number;
};

function Counted({ kind, search, count }: CountedProps) {
  const caseId = useCaseId();
  return (
    <Link to="/$caseId/entries/$kind" params={{ caseId, kind }} search={search}>
      {formatNumber(count, useLanguage())}
    </Link>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

function Line({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <li>
      <span>{label}</span> {children}
    </li>
  );
}
