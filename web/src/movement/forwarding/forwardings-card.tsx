import { useState } from 'react';
import { useAsOf, useCaseId, useCaseQuery } from '../../case-query';
import { useWords } from '../../i18n/index';
import { useMay } from '../../people/use-me';
import { Answered } from '../../shell/states';
import classes from '../ledger/ledger.module.css';
import { ForwardForm } from './forward-form';
import { ForwardingLine } from './forwarding-line';
import type { Forwardings } from './forwardings';

/** On the page of a shipment: what of it was sent on from where it came, and what became of that. */
export function ForwardingsCard({ id }: { id: string }) {
  const { t } = useWords();
  const query = useCaseQuery('/api/cases/{case}/forwardings', { consignment: id });
  return (
    <section aria-labelledby="forwardings" className={classes.events}>
      <h3 id="forwardings">{t('forward.title')}</h3>
      <Answered query={query} place="part">
        {(answer) => <Content answer={answer} id={id} />}
      </Answered>
    </section>
  );
}

function Content({ answer: { forwardings, there }, id }: { answer: Forwardings; id: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const mayRecord = useMay('record', useCaseId());
  const isNow = useAsOf() === undefined;
  return (
    <>
      {forwardings.length === 0 && <p className="small">{t('forward.none')}</p>}
      {forwardings.map((each) => (
        <ForwardingLine key={each.id} forwarding={each} />
      ))}
      {isNow && mayRecord && there.length === 0 && (
        <p className="small no-print">{t('forward.nothing-there')}</p>
      )}
      {isNow && mayRecord && there.length > 0 && !isOpen && (
        <button type="button" className="plain-button no-print" onClick={() => setOpen(true)}>
          {t('forward.open')}
        </button>
      )}
      {isOpen && <ForwardForm there={there} consignment={id} onClose={() => setOpen(false)} />}
    </>
  );
}
