import type { PresentedFinding } from '../../../src/findings/index';
import type { EditionList } from '../../../src/publish/api';
import { FindingLink } from '../findings/finding-link';
import { useWords } from '../i18n/index';
import { SourceLink } from '../sources/source-link';
import classes from './publish.module.css';

type Doubt = EditionList['doubts'][number];

const reasons = ['withdrawn', 'changed', 'unarchived'] as const satisfies readonly Doubt['why'][];

type Props = { doubts: readonly Doubt[]; findings: readonly PresentedFinding[] };

/** Sources that nobody may be able to look up later, and what of the ticked findings rests on each. */
export function Doubts({ doubts, findings }: Props) {
  const { t } = useWords();
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return reasons.map((why) => {
    const resting = doubts.flatMap((doubt) => {
      const on = doubt.findings.flatMap((id) => byId.get(id) ?? []);
      return doubt.why === why && on.length > 0 ? [{ doubt, on }] : [];
    });
    if (resting.length === 0) return null;
    const count = new Set(resting.flatMap(({ on }) => on)).size;
    return (
      <details key={why} className={classes.doubt} data-tone="caution">
        <summary>{t(`publish.doubt.${why}`, { count, sources: resting.length })}</summary>
        <ul>
          {resting.map(({ doubt, on }) => (
            <li key={doubt.source}>
              <SourceLink id={doubt.source}>{doubt.title}</SourceLink>
              <ul>
                {on.map((finding) => (
                  <li key={finding.id}>
                    <FindingLink id={finding.id}>{finding.summary}</FindingLink>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
