import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { AccountNetwork, JobSummary } from '../../../../src/amplification/api';
import { useLanguage } from '../../case-query';
import { formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import { Answered, Empty } from '../../shell/states';
import { useResult } from '../jobs';
import { Drawable } from './drawable';
import { type Edge, EdgeDrawer } from './edge-drawer';
import { EdgeList } from './edge-list';
import { FindAccount } from './find-account';
import { Legend } from './legend';
import type { Focus } from './lit';
import classes from './network.module.css';

const NetworkCanvas = lazy(() => import('./network-canvas'));

const edgesShown = 50_000;

/** Who acted in step with whom: drawn, searched, and as a list. An edge opens the posts it stands on. */
export function Network({ job, summary }: { job: string; summary: JobSummary }) {
  const network = useResult('network', job, { edges: edgesShown });
  return (
    <Answered query={network} place="part">
      {(data) => <Shown job={job} network={data} summary={summary} />}
    </Answered>
  );
}

type ShownProps = { job: string; network: AccountNetwork; summary: JobSummary };

function Shown({ job, network, summary }: ShownProps) {
  const { t } = useWords();
  const language = useLanguage();
  const [focus, setFocus] = useState<Focus>({});
  const [edge, setEdge] = useState<Edge>();
  const open = useCallback((at: number) => setEdge(edgeAt(network, at)), [network]);
  const choose = useCallback((account: number | undefined) => setFocus({ account }), []);
  const counts = useMemo(() => groupSizes(network), [network]);
  if (network.from.length === 0) return <Empty>{t('hashtags.network.none')}</Empty>;
  const say = (value: number): string => formatNumber(value, language);
  return (
    <>
      <div className="filters no-print">
        <FindAccount accounts={network.accounts} chosen={focus.account} onChoose={choose} />
      </div>
      <p className="small">
        {network.edgesInAll > network.from.length
          ? t('hashtags.network.strongest', {
              shown: say(network.from.length),
              all: say(network.edgesInAll),
              drawn: say(network.accounts.length),
              accounts: say(summary.network?.accounts ?? network.accounts.length),
            })
          : t('hashtags.network.whole', {
              accounts: say(network.accounts.length),
              edges: say(network.from.length),
            })}
      </p>
      <Drawable fallback={<Empty>{t('hashtags.network.failed')}</Empty>}>
        <Suspense fallback={<div className={classes.stage} />}>
          <NetworkCanvas network={network} focus={focus} onEdge={open} onAccount={choose} />
        </Suspense>
      </Drawable>
      <Legend groups={counts} chosen={focus.group} onChoose={(group) => setFocus({ group })} />
      <EdgeList network={network} focus={focus} onOpen={open} />
      <EdgeDrawer job={job} edge={edge} by={summary.parameters.by} onClose={() => setEdge(undefined)} />
    </>
  );
}

function edgeAt(
  { accounts, from, to, weight, q, avgTimeDelta }: AccountNetwork,
  at: number,
): Edge | undefined {
  const [one, other] = [accounts[from[at] ?? -1], accounts[to[at] ?? -1]];
  if (!one || !other) return undefined;
  return {
    from: one.id,
    to: other.id,
    weight: weight[at] ?? 0,
    averageSeconds: avgTimeDelta[at] ?? 0,
    q: q?.[at],
  };
}

/** Groups with their accounts in the picture, largest first. */
function groupSizes({ accounts }: AccountNetwork): [group: number, accounts: number][] {
  const sizes = new Map<number, number>();
  // 0 stands for none.
  for (const { group } of accounts) if (group > 0) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes].sort(([a, one], [b, other]) => other - one || a - b);
}
