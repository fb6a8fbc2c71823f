import type { JobSummary } from '../../../src/amplification/api';
import { useLanguage } from '../case-query';
import { formatNumber, formatSeconds, formatShare } from '../format';
import { useWords } from '../i18n/index';
import { Folded } from '../ui/folded';
import { byPhrase } from './by-label';
import { NoticeList } from './notice-list';
import classes from './result.module.css';

const undecidedFirst = 5;

/** What was found, in one sentence, and what it rests on in another. */
export function Headline({ summary }: { summary: JobSummary }) {
  const { t } = useWords();
  const language = useLanguage();
  const { accounts, groups, kept, posts, edges, parameters, notices, said, undecided } = summary;
  const say = (value: number): string => formatNumber(value, language);
  const grouped = groups.reduce((sum, group) => sum + group.accounts, 0);
  // The accounts that are drawn, listed and written for Gephi, whether in a group or only in twos.
  const network = summary.network ?? { accounts: grouped, edges };
  const together = network.accounts;
  const mode = parameters.mode === 'cooRTweet' ? 'cooRTweet' : 'default';
  const rate = rateOf(parameters);
  const others = summary.dropped['object-empty'] ?? 0;
  return (
    <div className={classes.headline}>
      <p className={classes.answer}>
        {together === 0 && undecided
          ? t('hashtags.answer.undecided', { undecided: say(undecided.accounts), accounts: say(accounts) })
          : together === 0
            ? t(edges > 0 ? 'hashtags.answer.noneAbove' : `hashtags.answer.${mode}.none`, {
                accounts: say(accounts),
                edges: say(edges),
              })
            : t(`hashtags.answer.${mode}`, {
                together: say(together),
                accounts: say(accounts),
                groups:
                  groups.length === 0
                    ? t('hashtags.groups.onlyTwos')
                    : t('hashtags.groups', { count: groups.length, groups: say(groups.length) }),
              })}
      </p>
      {together > 0 && (
        <p className="lead">
          {t('hashtags.size', { accounts: say(together), edges: say(network.edges) })}{' '}
          {groups.length > 0 &&
            grouped < together &&
            t('hashtags.size.rest', { rest: say(together - grouped) })}{' '}
          {edges > network.edges && t('hashtags.size.flagged', { edges: say(edges) })}
        </p>
      )}
      <p className="lead">
        {t('hashtags.answer.basis', {
          posts: say(kept),
          by: byPhrase(parameters.by, t),
          window: formatSeconds(parameters.windowSeconds, language, 'sentence'),
        })}{' '}
        {others > 0 && t('hashtags.answer.others', { others: say(others) })}{' '}
        {posts > kept && t('hashtags.answer.shares', { shares: say(posts) })}{' '}
        {edges > 0 &&
          rate !== undefined &&
          t('hashtags.answer.rate', { edges: say(edges), rate: formatShare(rate, language) })}
        {mode === 'cooRTweet' && t('hashtags.answer.noTest')}
      </p>
      {undecided && undecided.strongest.length > 0 && (
        <section aria-label={t('hashtags.undecided')}>
          <p className="small">{t('hashtags.undecided')}</p>
          <Folded items={undecided.strongest} first={undecidedFirst}>
            {(pairs) => (
              <ul>
                {pairs.map(({ from, to, times }) => (
                  <li key={`${from} ${to}`}>
                    {t('hashtags.undecided.pair', { one: from, other: to, times: say(times) })}
                  </li>
                ))}
              </ul>
            )}
          </Folded>
        </section>
      )}
      <NoticeList
        notices={said ?? notices.map((text) => ({ code: text, values: {}, text }))}
        className={classes.notices}
      />
    </div>
  );
}

function rateOf(parameters: JobSummary['parameters']): number | undefined {
  const { falseDiscovery } = parameters;
  if (typeof falseDiscovery !== 'object' || falseDiscovery === null) return undefined;
  return 'rate' in falseDiscovery && typeof falseDiscovery.rate === 'number'
    ? falseDiscovery.rate
    : undefined;
}
