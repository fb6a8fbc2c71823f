import { useWords } from '../../i18n/index';
import table from '../../ui/table/table.module.css';
import { Pieces } from './pieces';
import classes from './recall.module.css';
import type { Recalled, RecallSite } from './recalled';
import { SiteName, siteText } from './site-name';

type Props = { recall: Recalled; onAnswer: ((site: string) => void) | undefined };

const kinds = ['held', 'returned', 'destroyed', 'used', 'missing', 'passed'] as const;

/** Each site with what it had and what became of it; what holds the recall up stands first. */
export function SiteTable({ recall, onAnswer }: Props) {
  const { t } = useWords();
  // A column in which every site has nothing only takes room.
  const shown = kinds.filter((kind) => recall.sites.some((site) => site[kind] > 0));
  return (
    <div className={classes.wide}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('recalls.site')}</th>
            <th scope="col">{t('recalls.standing')}</th>
            <th scope="col" data-numeric>
              {t('recalls.sent')}
            </th>
            {shown.map((kind) => (
              <th key={kind} scope="col" data-numeric>
                {t(`recalls.${kind}`)}
              </th>
            ))}
            <th scope="col" data-numeric>
              {t('recalls.open')}
            </th>
            {onAnswer && (
              <th scope="col" className="no-print">
                {t('recalls.answer')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {recall.sites.map((site) => (
            <tr key={site.site} data-settled={site.isSettled || undefined}>
              <th scope="row">
                <SiteName site={site} />
              </th>
              <td data-label={t('recalls.standing')}>
                <Standing site={site} />
              </td>
              <td data-label={t('recalls.sent')} data-numeric>
                <Pieces pieces={site.sent} />
              </td>
              {shown.map((kind) => (
                <td key={kind} data-label={t(`recalls.${kind}`)} data-numeric>
                  <Pieces pieces={{ low: site[kind], high: site[kind] }} />
                </td>
              ))}
              <td data-label={t('recalls.open')} data-numeric>
                <Pieces pieces={site.unaccounted} />
              </td>
              {onAnswer && (
                <td data-label={t('recalls.answer')} className="no-print">
                  <button
                    type="button"
                    className="plain-button"
                    aria-label={t('recalls.answer.of', { site: siteText(site) })}
                    onClick={() => onAnswer(site.site)}
                  >
                    {t('recalls.answer.do')}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Standing({ site }: { site: RecallSite }) {
  const { t } = useWords();
  const standing = site.isSettled
    ? 'settled'
    : site.unreachable
      ? 'unreachable'
      : site.acknowledged
        ? 'answered'
        : site.notified
          ? 'notified'
          : 'silent';
  return (
    <>
      {t(`recalls.standing.${standing}`)}
      {site.sure !== 'certain' && <span className="small"> {t(`recalls.sure.${site.sure}`)}</span>}
      {site.isNew && <span className="small"> {t('recalls.new')}</span>}
    </>
  );
}
