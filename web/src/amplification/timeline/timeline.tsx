import { lazy, Suspense, useMemo } from 'react';
import type { Timeline as Posts } from '../../../../src/amplification/api';
import { largest } from '../../../../src/lib/lists/index';
import { useLanguage } from '../../case-query';
import { formatNumber, formatSecond, formatSeconds } from '../../format';
import { useWords } from '../../i18n/index';
import { Answered, Empty } from '../../shell/states';
import { Numbers } from '../../views/chart/numbers';
import { useResult } from '../jobs';
import { useZone } from '../zone';
import { type PostClass, postClasses } from './post-classes';
import classes from './timeline.module.css';

const TimelinePlot = lazy(() => import('./timeline-plot'));

/** Posts over time, stacked by what their accounts are. */
export function PostsTimeline({ job }: { job: string }) {
  const posts = useResult('timeline', job, {});
  return (
    <Answered query={posts} place="part">
      {(data) => <Drawn posts={data} />}
    </Answered>
  );
}

type Bin = { readonly startSeconds: number; readonly counts: Readonly<Record<PostClass, number>> };

function binsOf({ startSeconds, stepSeconds, classes: counted }: Posts): Bin[] {
  const of = new Map(counted.map((one) => [one.class, one.posts]));
  const length = Math.max(0, largest(counted.map(({ posts }) => posts.length)));
  return Array.from({ length }, (_, i) => ({
    startSeconds: startSeconds + i * stepSeconds,
    counts: Object.fromEntries(postClasses.map((name) => [name, of.get(name)?.[i] ?? 0])) as Bin['counts'],
  }));
}

function Drawn({ posts }: { posts: Posts }) {
  const { t } = useWords();
  const zone = useZone();
  const language = useLanguage();
  const bins = useMemo(() => binsOf(posts), [posts]);
  if (bins.length === 0) return <Empty>{t('hashtags.timeline.none')}</Empty>;
  const step = formatSeconds(posts.stepSeconds, language, 'sentence');
  const totals = postClasses.map((name) => ({
    name,
    posts: bins.reduce((sum, { counts }) => sum + counts[name], 0),
  }));
  return (
    <>
      <figure className={classes.figure} role="img" aria-label={t('hashtags.timeline.label', { step })}>
        <Suspense fallback={<div style={{ minHeight: 260 }} />}>
          <TimelinePlot posts={posts} language={language} zone={zone} />
        </Suspense>
      </figure>
      <ul className={classes.legend}>
        {totals.map(({ name, posts: count }) => (
          <li key={name}>
            <i data-class={name} aria-hidden />
            {t(`hashtags.class.${name}`)} <span className="small">{formatNumber(count, language)}</span>
          </li>
        ))}
      </ul>
      <p className="small">{t('hashtags.timeline.step', { step, zone })}</p>
      <Numbers
        caption={t('hashtags.timeline.label', { step })}
        file="timeline.csv"
        rows={bins}
        columns={[
          {
            header: t('hashtags.timeline.from', { zone }),
            text: ({ startSeconds }) => formatSecond(startSeconds, language, zone),
            value: ({ startSeconds }) => new Date(startSeconds * 1000).toISOString(),
          },
          ...postClasses.map((name) => ({
            header: t(`hashtags.class.${name}`),
            numeric: true,
            text: ({ counts }: Bin) => formatNumber(counts[name], language),
            value: ({ counts }: Bin) => counts[name],
          })),
        ]}
      />
    </>
  );
}
