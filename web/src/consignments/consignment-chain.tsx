import type { ReactNode } from 'react';
import type { Kind } from '../../../src/case/index';
import type { ConsignmentDetail } from '../../../src/server/api';
import { EntryFacts } from '../evidence/entry-facts';
import { FindingLine } from '../findings/finding-line';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { Timeline } from '../views/timeline/timeline';
import classes from './detail.module.css';

type Props = {
  detail: ConsignmentDetail;
  lots: ReactNode;
  /** Not all there is: of what is not in it nobody can say that it is not there. */
  isPart?: boolean;
};

/** What was said of a consignment in time, what was found about it, and what it carried. */
export function ConsignmentChain({ detail, lots, isPart = false }: Props) {
  const { t } = useWords();
  const { timeline, findings, certificates, testReports, names } = detail;
  const shows = (list: readonly unknown[]): boolean => list.length > 0 || !isPart;
  return (
    <div className={classes.columns}>
      {shows(timeline) && (
        <Section id="timeline" title={t('consignment.timeline')}>
          {timeline.length === 0 ? (
            <Empty>{t('consignment.timeline.none')}</Empty>
          ) : (
            <Timeline steps={timeline} />
          )}
        </Section>
      )}
      <div>
        <Section id="findings" title={t('consignment.findings')}>
          <ul className={classes.findings}>
            {findings.map((finding) => (
              <FindingLine key={finding.id} finding={finding} />
            ))}
          </ul>
        </Section>
        {shows(detail.lots) && (
          <Section id="lots" title={t('consignment.lots')}>
            {detail.lots.length === 0 ? <Empty>{t('consignment.lots.none')}</Empty> : lots}
          </Section>
        )}
        {shows(certificates) && (
          <Section id="certificates" title={t('consignment.certificates')}>
            {certificates.length === 0 && <Empty>{t('consignment.certificates.none')}</Empty>}
            <Entries kind="certificate" entries={certificates} names={names} />
          </Section>
        )}
        {shows(testReports) && (
          <Section id="tests" title={t('consignment.tests')}>
            {testReports.length === 0 && <Empty>{t('consignment.tests.none')}</Empty>}
            <Entries kind="test-report" entries={testReports} names={names} />
          </Section>
        )}
      </div>
    </div>
  );
}

const Section = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

const nameOf = (entry: Record<string, unknown>): string => {
  const name = entry.title ?? entry.batch ?? entry.id;
  return typeof name === 'string' ? name : '';
};

/** Entries of the case, each by its name and with its fields. */
type EntriesProps = {
  kind: Kind;
  entries: readonly Record<string, unknown>[];
  names: Readonly<Record<string, string>>;
};

export const Entries = ({ kind, entries, names }: EntriesProps) =>
  entries.map((entry) => (
    <div key={String(entry.id)} id={`entry-${String(entry.id)}`} className={classes.entry}>
      <p>{nameOf(entry)}</p>
      <EntryFacts kind={kind} entry={entry} names={names} />
    </div>
  ));
