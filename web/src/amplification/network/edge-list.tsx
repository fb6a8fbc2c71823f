import { useMemo, useState } from 'react';
import type { AccountNetwork } from '../../../../src/amplification/api';
import { useLanguage } from '../../case-query';
import { formatChance, formatNumber, formatSeconds } from '../../format';
import { useWords } from '../../i18n/index';
import table from '../../ui/table/table.module.css';
import { accountText } from '../account-text';
import { Pager } from '../table/pager';
import { GroupMark } from './group-mark';
import { type Focus, litBy } from './lit';

const pageLength = 10;

type Props = { network: AccountNetwork; focus: Focus; onOpen: (edge: number) => void };

/** The edges in the order the server has ranked them, those of the chosen account or group only. */
export function EdgeList({ network, focus, onOpen }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const edges = useMemo(() => edgesOf(network, focus), [network, focus]);
  const [at, setAt] = useState({ edges, offset: 0 });
  // Another choice begins at its first page.
  const offset = at.edges === edges ? at.offset : 0;
  const { accounts, from, to, weight, avgTimeDelta, q } = network;
  const say = (value: number): string => formatNumber(value, language);
  const shown = edges.slice(offset, offset + pageLength);
  return (
    <>
      <table className={table.table}>
        <caption>
          {t('hashtags.edges.caption', {
            from: say(offset + 1),
            to: say(offset + shown.length),
            all: say(edges.length),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('hashtags.edges.pair')}</th>
            <th scope="col">{t('hashtags.group')}</th>
            <th scope="col" data-numeric>
              {t('hashtags.edges.weight')}
            </th>
            <th scope="col" data-numeric>
              {t('hashtags.edges.apart')}
            </th>
            {q && (
              <th scope="col" data-numeric>
                {t('hashtags.edges.q')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((edge) => {
            const [one, other] = [accounts[from[edge] ?? -1], accounts[to[edge] ?? -1]];
            return (
              <tr key={edge}>
                <th scope="row">
                  <button type="button" className="plain-button" onClick={() => onOpen(edge)}>
                    {t('hashtags.edges.both', {
                      one: accountText(one?.id ?? ''),
                      other: accountText(other?.id ?? ''),
                    })}
                  </button>
                </th>
                <td data-label={t('hashtags.group')}>
                  <GroupMark group={one?.group === other?.group ? (one?.group ?? 0) : 0} />
                </td>
                <td data-label={t('hashtags.edges.weight')} data-numeric>
                  {say(weight[edge] ?? 0)}
                </td>
                <td data-label={t('hashtags.edges.apart')} data-numeric>
                  {formatSeconds(avgTimeDelta[edge] ?? 0, language)}
                </td>
                {q && (
                  <td data-label={t('hashtags.edges.q')} data-numeric>
                    {formatChance(q[edge] ?? 1, language)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <Pager
        offset={offset}
        length={pageLength}
        total={edges.length}
        onChange={(next) => setAt({ edges, offset: next })}
      />
    </>
  );
}

function edgesOf(network: AccountNetwork, focus: Focus): number[] {
  const lit = litBy(network, focus);
  const all = network.from.map((_, edge) => edge);
  return lit ? all.filter(lit.hasEdge) : all;
}
