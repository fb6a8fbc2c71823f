import { Fragment } from 'react';
import { useCaseQuery } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import table from '../../ui/table/table.module.css';
import { ProofCard } from '../delivery/proof-card';
import { EventsCard } from '../evidence/events-card';
import { ForwardingsCard } from '../forwarding/forwardings-card';
import { GapRow } from './gap-row';
import { GateCard } from './gate-card';
import type { Ledger } from './ledger';
import classes from './ledger.module.css';
import { StageRow } from './stage-row';

/** How many of the goods reached each stage, who says so, and what is missing between them. */
export default function LedgerCard({ id }: { id: string }) {
  const { t } = useWords();
  const query = useCaseQuery('/api/cases/{case}/consignments/{id}/ledger', { id });
  return (
    <section aria-labelledby="ledger" className={classes.card}>
      <h2 id="ledger">{t('ledger.title')}</h2>
      <p className="small">{t('ledger.lead')}</p>
      <Answered query={query} place="part">
        {(ledger) => <Rows ledger={ledger} />}
      </Answered>
      <EventsCard id={id} />
      <ProofCard id={id} />
      <ForwardingsCard id={id} />
      <GateCard id={id} />
    </section>
  );
}

const ends: readonly string[] = ['rejected', 'lost', 'recalled'];

function Rows({ ledger: { rows, gaps, consignment } }: { ledger: Ledger }) {
  const { t } = useWords();
  // Of goods that left the way it is said that they did; that none did nobody need say.
  const shown = rows.filter(({ stage, standing }) => !ends.includes(stage) || standing !== 'nobody-said');
  const on = shown.filter(({ stage }) => !ends.includes(stage));
  const off = shown.filter(({ stage }) => ends.includes(stage));
  const last = gaps.find(({ to }) => to === undefined);
  return (
    <table className={`${table.table} ${classes.ledger}`}>
      <thead>
        <tr>
          <th scope="col">{t('ledger.stage')}</th>
          <th scope="col">{t('ledger.many')}</th>
          <th scope="col">{t('ledger.who')}</th>
        </tr>
      </thead>
      <tbody>
        {on.map((row) => (
          <Fragment key={row.stage}>
            {gaps
              .filter(({ to }) => to === row.stage)
              .map((gap) => (
                <GapRow key={gap.from} gap={gap} consignment={consignment.id} />
              ))}
            <StageRow row={row} />
          </Fragment>
        ))}
        {last && <GapRow gap={last} consignment={consignment.id} />}
        {off.map((row) => (
          <StageRow key={row.stage} row={row} />
        ))}
      </tbody>
    </table>
  );
}
