import { useState } from 'react';
import { postJson } from '../../api';
import { useLanguage } from '../../case-query';
import { formatDay, formatMoment, formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import classes from './recall.module.css';
import type { Recalled } from './recalled';
import { siteText } from './site-name';
import { useRecallChange } from './use-recall';

type Line = Recalled['lines'][number];

/** All that was said, the last first, each to be withdrawn; what was withdrawn stays to be read. */
export function Lines({ recall }: { recall: Recalled }) {
  const { t } = useWords();
  const lang = useLanguage();
  const [asked, setAsked] = useState<string>();
  const withdraw = useRecallChange(
    ({ line, by }: Line) =>
      postJson('/api/recalls/{recall}/answers/{line}/withdrawal', { recall: recall.id, line, lang }, { by }),
    () => setAsked(undefined),
  );
  return (
    <>
      <ol className={classes.lines}>
        {recall.lines.toReversed().map((line) => (
          <li key={`${line.line} ${line.at}`}>
            <Said line={line} recall={recall} />
            {line.site !== undefined && line.withdrawn === undefined && recall.state !== 'closed' && (
              <span className="no-print">
                {' '}
                {asked === line.line ? (
                  <>
                    <button type="button" className="plain-button" onClick={() => withdraw.mutate(line)}>
                      {t('recalls.withdraw.sure')}
                    </button>{' '}
                    <button type="button" className="plain-button" onClick={() => setAsked(undefined)}>
                      {t('recalls.withdraw.not')}
                    </button>
                  </>
                ) : (
                  <button type="button" className="plain-button" onClick={() => setAsked(line.line)}>
                    {t('recalls.withdraw')}
                  </button>
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
      {withdraw.error && <p role="alert">{withdraw.error.message}</p>}
    </>
  );
}

function Said({ line, recall }: { line: Line; recall: Recalled }) {
  const { t } = useWords();
  const language = useLanguage();
  const { what, site, pieces, on, to, note, ref, at, by, withdrawn } = line;
  const known = recall.sites.find((each) => each.site === site);
  const parts = [
    site === undefined ? undefined : siteText(known ?? { site }),
    `${t(`recalls.what.${what}`)}${pieces === undefined ? '' : ` ${formatNumber(pieces, language)}`}`,
    to === undefined
      ? undefined
      : t('recalls.line.to', { to: siteText(recall.sites.find((each) => each.site === to) ?? { site: to }) }),
    ref === undefined ? undefined : t('recalls.line.ref', { ref }),
    note,
  ].filter((part) => part !== undefined);
  const text = parts.join(' · ');
  return (
    <>
      {withdrawn === undefined ? text : <del>{text}</del>}{' '}
      <span className="small">
        {on !== undefined && `${formatDay(on, language)}; `}
        {t('recalls.line.by', { by, at: formatMoment(at, language) })}
        {withdrawn !== undefined &&
          ` ${t('recalls.line.withdrawn', { by: withdrawn.by, at: formatMoment(withdrawn.at, language) })}`}
      </span>
    </>
  );
}
