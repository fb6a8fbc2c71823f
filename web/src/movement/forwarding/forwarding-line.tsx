import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postJson } from '../../api';
import { useAsOf, useCaseId, useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { isAllowed, isSentBy, useMe } from '../../people/use-me';
import proofs from '../delivery/proof.module.css';
import { TakeBackForm } from '../delivery/take-back-form';
import ledger from '../ledger/ledger.module.css';
import { Moment } from '../trace/moment';
import { ArrivalForm } from './arrival-form';
import { type Forwarding, goodsCalled } from './forwardings';

/** Goods that were sent on: how many of each, how many came, and what can be said of it now. */
export function ForwardingLine({ forwarding }: { forwarding: Forwarding }) {
  const { t } = useWords();
  const { at, offset, from, to, sender, goods, receipts, note, takenBack } = forwarding;
  return (
    <article className={ledger.stage}>
      <p>
        <Moment time={at} offset={offset} />{' '}
        <strong dir="auto">{t('forward.line', { from: from.name, to: to.name })}</strong>
        {', '}
        {t('forward.sender', { name: sender })}
      </p>
      {takenBack !== undefined && (
        <p data-tone="against" className={proofs.refused}>
          {takenBack.says}
        </p>
      )}
      <ul className={proofs.goods}>
        {goods.map((each) => (
          <li key={each.id}>
            <bdi>{goodsCalled(each)}</bdi>: {each.says}
          </li>
        ))}
      </ul>
      {receipts.map((each) => (
        <p key={each.id} className="small">
          <Moment time={each.at} offset={each.offset} />{' '}
          {t('forward.received', {
            name: each.receiver,
            goods: each.goods.map(({ name, pieces }) => `${name} ${pieces}`).join(', '),
          })}
        </p>
      ))}
      {note !== undefined && (
        <p className="small">
          {t('proof.note')}: <bdi>{note}</bdi>
        </p>
      )}
      <Actions forwarding={forwarding} />
    </article>
  );
}

function Actions({ forwarding }: { forwarding: Forwarding }) {
  const { t } = useWords();
  const { id, takenBack, sentBy, goods } = forwarding;
  const caseId = useCaseId();
  const lang = useLanguage();
  const me = useMe();
  const client = useQueryClient();
  const isPast = useAsOf() !== undefined;
  const [isArriving, setArriving] = useState(false);
  const takeBack = useMutation({
    mutationFn: (body: { reason: string; by: string }) =>
      postJson(
        '/api/cases/{case}/forwardings/{forwarding}/withdrawal',
        { case: caseId, forwarding: id, lang },
        body,
      ),
    onSuccess: () => client.invalidateQueries(),
  });
  if (isPast || takenBack !== undefined || !isAllowed(me, 'record', caseId)) return null;
  const isOwn = isSentBy(me, sentBy);
  const isOut = goods.some(({ sent, received }) => received < sent);
  if (isArriving) return <ArrivalForm forwarding={forwarding} onClose={() => setArriving(false)} />;
  return (
    <div className={`${proofs.actions} no-print`}>
      {isOut && (
        <button type="button" className="plain-button" onClick={() => setArriving(true)}>
          {t('forward.arrived')}
        </button>
      )}
      {(isOwn || isAllowed(me, 'coordinate', caseId)) && (
        <TakeBackForm label={t('forward.take-back')} does={t('forward.take-back.does')} taking={takeBack} />
      )}
    </div>
  );
}
