import { Drawer } from '@mantine/core';
import { useState } from 'react';
import type { EdgeEvidence } from '../../../../src/amplification/api';
import { useLanguage } from '../../case-query';
import evidence from '../../evidence/evidence.module.css';
import { formatChance, formatNumber, formatSecond, formatSeconds } from '../../format';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import { accountText } from '../account-text';
import { byPhrase } from '../by-label';
import { useResult } from '../jobs';
import { useZone } from '../zone';
import classes from './network.module.css';

export type Edge = {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly averageSeconds: number;
  readonly q: number | undefined;
};

const pairsFirst = 25;
const pairsMore = 500;

type Props = { job: string; edge: Edge | undefined; by: string; onClose: () => void };

/** The posts of two accounts that make one edge, side by side, with how far apart they are. */
export function EdgeDrawer({ job, edge, by, onClose }: Props) {
  const { t } = useWords();
  // The one shown last stays while the drawer slides out.
  const [shown, setShown] = useState(edge);
  if (edge && edge !== shown) setShown(edge);
  return (
    <Drawer.Root opened={edge !== undefined} onClose={onClose} position="right" size="min(48rem, 100%)">
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        <Drawer.Header className={evidence.head}>
          <Drawer.Title className={evidence.title}>{t('hashtags.edge')}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('evidence.close')} size="lg" />
        </Drawer.Header>
        <Drawer.Body className={evidence.body}>
          {shown && <Posts key={`${shown.from} ${shown.to}`} job={job} edge={shown} by={by} />}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Posts({ job, edge, by }: { job: string; edge: Edge; by: string }) {
  const { t } = useWords();
  const zone = useZone();
  const language = useLanguage();
  const [limit, setLimit] = useState(pairsFirst);
  const query = useResult('edges/evidence', job, { from: edge.from, to: edge.to, limit });
  return (
    <>
      <p className={classes.sum}>
        {t('hashtags.edge.sum', {
          count: edge.weight,
          one: accountText(edge.from),
          other: accountText(edge.to),
          times: formatNumber(edge.weight, language),
          apart: formatSeconds(edge.averageSeconds, language, 'sentence'),
        })}{' '}
        {edge.q !== undefined && t('hashtags.edge.chance', { q: formatChance(edge.q, language) })}
      </p>
      <Answered query={query} place="part">
        {({ pairs, total }) => (
          <>
            <p className="small">
              {t('hashtags.edge.shown', {
                shown: formatNumber(pairs.length, language),
                all: formatNumber(total, language),
                by: byPhrase(by, t),
                zone,
              })}
            </p>
            <ol className={classes.pairs}>
              {pairs.map((pair) => (
                <li key={`${pair.object} ${pair.from.content} ${pair.to.content}`}>
                  <p className={classes.object}>
                    <span>{pair.object}</span>
                    <b>
                      {t('hashtags.edge.apart', {
                        apart: formatSeconds(pair.secondsApart, language, 'sentence'),
                      })}
                    </b>
                  </p>
                  <div className={classes.sides}>
                    <Post account={edge.from} post={pair.from} />
                    <Post account={edge.to} post={pair.to} />
                  </div>
                </li>
              ))}
            </ol>
            {pairs.length < total && limit === pairsFirst && (
              <button type="button" className="plain-button" onClick={() => setLimit(pairsMore)}>
                {t('hashtags.edge.more')}
              </button>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

type PostProps = { account: string; post: EdgeEvidence['pairs'][number]['from'] };

function Post({ account, post: { content, at, text } }: PostProps) {
  const { t } = useWords();
  const zone = useZone();
  const language = useLanguage();
  return (
    <article className={classes.post}>
      <p className={classes.account}>
        <bdi>{accountText(account)}</bdi>
      </p>
      <p>
        <time dateTime={at}>{formatSecond(at, language, zone)}</time>
      </p>
      {text !== undefined && text !== '' && <blockquote>{text}</blockquote>}
      {content !== '' && <p className="small">{t('hashtags.edge.post', { id: content })}</p>}
    </article>
  );
}
