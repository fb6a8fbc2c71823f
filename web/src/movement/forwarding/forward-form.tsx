import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { postJson } from '../../api';
import { useCaseId, useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import type { BodyOf } from '../../operations';
import { SignedBy } from '../../people/signed-by';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';
import { offsetOf } from '../delivery/confirm';
import { newId } from '../delivery/draft';
import { todayHere } from '../delivery/goods-name';
import proofs from '../delivery/proof.module.css';
import { type GoodsThere, goodsCalled } from './forwardings';
import { type Amounts, GoodsFields, linesTyped } from './goods-fields';
import { PlaceField } from './place-field';

type Props = { there: readonly GoodsThere[]; consignment: string; onClose: () => void };

/** What of a place is to go where: the goods that are there are shown, so that nothing has to be known of events. */
export function ForwardForm({ there, consignment, onClose }: Props) {
  const { t } = useWords();
  const title = useId();
  const places = [...new Map(there.map(({ place }) => [place.id, place.name]))];
  const [from, setFrom] = useState(places[0]?.[0] ?? '');
  const [to, setTo] = useState('');
  const [day, setDay] = useState(todayHere);
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const [amounts, setAmounts] = useState<Amounts>({});
  const [isLacking, setLacking] = useState(false);
  const forwarding = useForwarding(onClose);
  const goods = useGoodsAt(there, from);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const lines = linesTyped(goods, amounts);
    setLacking(lines === undefined || to.trim() === '');
    if (lines === undefined || to.trim() === '') return;
    forwarding.mutate({
      from,
      to: to.trim(),
      goods: lines,
      sender: by.trim(),
      at: day,
      offset: offsetOf(new Date(`${day}T12:00`)),
      consignment,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    });
  };
  return (
    <form onSubmit={send} className={`${proofs.takeBack} no-print`} aria-labelledby={title}>
      <h4 id={title}>{t('forward.open')}</h4>
      <Choice
        label={t('forward.from')}
        value={from}
        choices={places.map(([value, label]) => ({ value, label }))}
        onChange={(place) => {
          setFrom(place);
          setAmounts({});
        }}
      />
      <PlaceField label={t('forward.to')} hint={t('forward.to.hint')} value={to} onChange={setTo} />
      <fieldset className={proofs.amounts}>
        <legend>{t('forward.goods')}</legend>
        <GoodsFields goods={goods} amounts={amounts} onChange={setAmounts} />
      </fieldset>
      <TextField type="date" label={t('forward.day')} value={day} required onChange={setDay} />
      <SignedBy label={t('forward.by')} value={by} maxLength={200} onChange={setBy} />
      <TextField label={t('forward.note')} value={note} maxLength={500} onChange={setNote} />
      {isLacking && <p role="alert">{t('forward.lacks')}</p>}
      {forwarding.error && <p role="alert">{forwarding.error.message}</p>}
      <div className={proofs.actions}>
        <Button type="submit" loading={forwarding.isPending}>
          {t('forward.do')}
        </Button>
        <button type="button" className="plain-button" onClick={onClose}>
          {t('forward.close')}
        </button>
      </div>
    </form>
  );
}

function useGoodsAt(there: readonly GoodsThere[], from: string) {
  const { t } = useWords();
  return there
    .filter(({ place }) => place.id === from)
    .map((each) => {
      const { id, isThing, least, most, unit = '' } = each;
      const hint =
        most === undefined
          ? t('forward.there.open', { least, unit })
          : t(least === most ? 'forward.there.so-many' : 'forward.there.between', { least, most, unit });
      return { id, isThing, label: goodsCalled(each), hint };
    });
}

function useForwarding(onDone: () => void) {
  const caseId = useCaseId();
  const lang = useLanguage();
  const client = useQueryClient();
  // Pressed again after an answer that got lost, it is the same.
  const id = useRef(newId());
  return useMutation({
    mutationFn: (asked: BodyOf<'post', '/api/cases/{case}/forwardings'>) =>
      postJson('/api/cases/{case}/forwardings', { case: caseId, lang }, { id: id.current, ...asked }),
    onSuccess: async () => {
      await client.invalidateQueries();
      onDone();
    },
  });
}
