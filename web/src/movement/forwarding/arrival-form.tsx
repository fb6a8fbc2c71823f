import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { postJson } from '../../api';
import { useCaseId, useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import type { BodyOf } from '../../operations';
import { SignedBy } from '../../people/signed-by';
import { TextField } from '../../ui/text-field';
import { offsetOf } from '../delivery/confirm';
import { newId } from '../delivery/draft';
import { todayHere } from '../delivery/goods-name';
import proofs from '../delivery/proof.module.css';
import { type Forwarding, goodsCalled } from './forwardings';
import { type Amounts, GoodsFields, type GoodsOffered, linesTyped } from './goods-fields';

type Props = { forwarding: Forwarding; onClose: () => void };

/** How many came where they were sent to; what is still out is suggested. */
export function ArrivalForm({ forwarding, onClose }: Props) {
  const { t } = useWords();
  const goods: GoodsOffered[] = forwarding.goods
    .filter(({ sent, received }) => received < sent)
    .map((each) => ({
      id: each.id,
      label: goodsCalled(each),
      isThing: each.isThing,
    }));
  const [amounts, setAmounts] = useState<Amounts>(() =>
    Object.fromEntries(
      forwarding.goods.map(({ id, onTheWay }) => [id, onTheWay > 0 ? String(onTheWay) : '']),
    ),
  );
  const [day, setDay] = useState(todayHere);
  const [by, setBy] = useState('');
  const [isLacking, setLacking] = useState(false);
  const receiving = useReceiving(forwarding.id, onClose);
  const receive = (event: FormEvent): void => {
    event.preventDefault();
    const lines = linesTyped(goods, amounts);
    setLacking(lines === undefined);
    if (lines === undefined) return;
    receiving.mutate({
      goods: lines,
      receiver: by.trim(),
      at: day,
      offset: offsetOf(new Date(`${day}T12:00`)),
    });
  };
  return (
    <form onSubmit={receive} className={`${proofs.takeBack} no-print`}>
      <p>{t('forward.arrived.lead')}</p>
      <GoodsFields goods={goods} amounts={amounts} onChange={setAmounts} />
      <TextField type="date" label={t('forward.day')} value={day} required onChange={setDay} />
      <SignedBy label={t('forward.arrived.by')} value={by} maxLength={200} onChange={setBy} />
      {isLacking && <p role="alert">{t('forward.lacks')}</p>}
      {receiving.error && <p role="alert">{receiving.error.message}</p>}
      <div className={proofs.actions}>
        <Button type="submit" loading={receiving.isPending}>
          {t('forward.arrived.do')}
        </Button>
        <button type="button" className="plain-button" onClick={onClose}>
          {t('forward.close')}
        </button>
      </div>
    </form>
  );
}

const path = '/api/cases/{case}/forwardings/{forwarding}/receipts';

function useReceiving(forwarding: string, onDone: () => void) {
  const caseId = useCaseId();
  const lang = useLanguage();
  const client = useQueryClient();
  const id = useRef(newId());
  return useMutation({
    mutationFn: (arrival: BodyOf<'post', typeof path>) =>
      postJson(path, { case: caseId, forwarding, lang }, { id: id.current, ...arrival }),
    onSuccess: async () => {
      await client.invalidateQueries();
      onDone();
    },
  });
}
