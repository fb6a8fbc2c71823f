import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { getShown } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Allowed } from '../../people/allowed';
import { Answered, Empty } from '../../shell/states';
import table from '../../ui/table/table.module.css';
import { Pieces } from './pieces';
import type { RecallHead } from './recalled';
import { lotText, sinceText } from './site-name';
import { StartForm } from './start-form';

/** Every recall, and the form that starts one. */
export function RecallsPage() {
  const { t } = useWords();
  const lang = useLanguage();
  const recalls = useQuery({
    queryKey: ['recalls', lang],
    queryFn: ({ signal }) => getShown('/api/recalls', { lang }, signal),
  });
  return (
    <>
      <h1>{t('recalls.title')}</h1>
      <p className="lead">{t('recalls.lead')}</p>
      <Allowed act="coordinate">
        <StartForm />
      </Allowed>
      <Answered query={recalls} place="part">
        {({ recalls: all }) =>
          all.length === 0 ? <Empty>{t('recalls.none')}</Empty> : <Recalls recalls={all} />
        }
      </Answered>
    </>
  );
}

function Recalls({ recalls }: { recalls: readonly RecallHead[] }) {
  const { t } = useWords();
  const language = useLanguage();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('recalls.lot')}</th>
          <th scope="col">{t('recalls.since')}</th>
          <th scope="col">{t('recalls.state')}</th>
          <th scope="col">{t('recalls.answered')}</th>
          <th scope="col">{t('recalls.sent')}</th>
          <th scope="col">{t('recalls.open')}</th>
        </tr>
      </thead>
      <tbody>
        {recalls.map(({ id, lot, called, since, on, state, total, answered, siteCount }) => (
          <tr key={id}>
            <th scope="row">
              <Link to="/toolbox/recall/$recall" params={{ recall: id }}>
                {lotText({ lot, called })}
              </Link>
            </th>
            <td data-label={t('recalls.since')}>{sinceText({ since, on }, language)}</td>
            <td data-label={t('recalls.state')}>{t(`recalls.state.${state}`)}</td>
            <td data-label={t('recalls.answered')}>{t('recalls.of', { answered, count: siteCount })}</td>
            <td data-label={t('recalls.sent')}>
              <Pieces pieces={total.sent} />
            </td>
            <td data-label={t('recalls.open')}>
              <Pieces pieces={total.unaccounted} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
