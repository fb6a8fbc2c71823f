import { Link } from '@tanstack/react-router';
import type { Explanation } from '../../../src/server/api';
import { useCaseId, useLanguage } from '../case-query';
import { Aspects } from '../findings/aspects';
import { FigureBlock } from '../findings/figure-block';
import { VerdictBadge } from '../findings/verdict-badge';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { EditionNote } from '../publish/edition-mark';
import { CopyLink } from './copy-link';
import classes from './evidence.module.css';
import { EvidenceItem } from './evidence-item';

type Props = {
  explanation: Explanation;
  /** Where it is a page of its own: its headings are then the first. */
  isPage?: boolean;
};

export function EvidenceChain({ explanation: { finding, reasons }, isPage = false }: Props) {
  const { t } = useWords();
  // Whether goods may take off is said by its sentence.
  const verdict = finding.verdict === 'yes' || finding.verdict === 'no' ? undefined : finding.verdict;
  const Subject = isPage ? 'h1' : 'h2';
  const Section = isPage ? 'h2' : 'h3';
  const caseId = useCaseId();
  const language = useLanguage();
  const rules = Object.entries(finding.ruleVersions)
    .map(([rule, version]) => `${rule} ${version}`)
    .join(', ');
  return (
    <article>
      {verdict !== undefined && <VerdictBadge verdict={verdict} />}
      <Subject className={classes.subject}>{finding.subject.name}</Subject>
      <p className={classes.summary}>{finding.summary}</p>
      <EditionNote finding={finding.id} />
      {finding.figure && <FigureBlock figure={finding.figure} />}
      {finding.openBecause && <p className="small">{t(`open.${finding.openBecause}`)}</p>}
      <Aspects aspects={finding.aspects ?? []} />
      {finding.subject.kind === 'consignment' && (
        <p>
          <Link to="/$caseId/shipments/$id" params={{ caseId, id: finding.subject.id }}>
            {t('evidence.subject.consignment')}
          </Link>
        </p>
      )}

      <Section className={classes.section}>{t('evidence.because')}</Section>
      {reasons.length === 0 && <p>{t('evidence.nothing')}</p>}
      <ol className={classes.reasons}>
        {reasons.map((reason, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no id and never change places
          <li key={index}>
            <p className={classes.reason}>{reason.text}</p>
            {reason.evidence.map((item) => (
              <EvidenceItem key={`${item.kind} ${item.id}`} item={item} />
            ))}
          </li>
        ))}
      </ol>

      {finding.wouldChange.length > 0 && (
        <>
          <Section className={classes.section}>{t('evidence.wouldChange')}</Section>
          <ul className={classes.change}>
            {finding.wouldChange.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p className={`${classes.foot} small`}>
        {t('evidence.rules', {
          rules,
          hash: finding.recordHash.slice(0, 12),
          day: formatDay(finding.asOf, language),
        })}{' '}
        <CopyLink asOf={finding.asOf} record={finding.recordHash} label={t('evidence.copy')} />{' '}
        <button type="button" className="plain-button no-print" onClick={() => window.print()}>
          {t('evidence.print')}
        </button>
      </p>
    </article>
  );
}
