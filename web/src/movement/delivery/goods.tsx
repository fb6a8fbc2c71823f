import { useEffect, useRef, useState } from 'react';
import { addCode, type DeliveryLabel, type LabelKnown } from '../../../../src/movement/delivery/index';
import { useWords } from '../../i18n/index';
import { Camera } from '../scan/camera';
import { Photo } from '../scan/photo';
import { ScanInput } from '../scan/scan-input';
import { visible } from '../scan/visible';
import classes from './delivery.module.css';
import { type DeliveryDraft, newId, noCount } from './draft';
import { GoodsLine } from './goods-line';
import { labelShown, todayHere, typedAs } from './goods-name';
import type { ChangeDraft } from './use-draft';
import { type ExpectedLot, type Shipment, type ShipmentAddress, shipmentInCode } from './use-shipment';

type Props = {
  draft: DeliveryDraft;
  change: ChangeDraft;
  shipment: Shipment | undefined;
  onShipment: (address: ShipmentAddress) => void;
};

// A camera sees a code for as long as it is held before it.
const sameMs = 3_000;

/** What came: scanned, chosen from what was expected, or typed; each line counted, and accepted or refused. */
export function GoodsCounted({ draft, change, shipment, onShipment }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const seen = useRef(new Map<string, number>());
  useEffect(() => {
    if (shipment !== undefined && draft.labels.some(({ isOfShipment }) => isOfShipment))
      change(({ labels }) => ({ labels: labels.map((label) => ofShipment(label, shipment)) }));
  }, [shipment, draft.labels, change]);
  const put = (label: DeliveryLabel) => change(({ labels }) => ({ labels: [label, ...labels] }));
  const scan = (text: string) => {
    const address = shipmentInCode(text);
    if (address) return onShipment(address);
    const expected = expectedBy(text, shipment);
    if (expected) return expect(expected);
    const { labels, at } = addCode(draft.labels, text, { asOf: todayHere(), newId });
    change({ labels });
    if (at.as === 'unread') {
      const isMisread = at.says.some(({ code }) => code === 'check-digit');
      return setSaid(
        t(isMisread ? 'receive.scan.check-digit' : 'receive.scan.unread', { code: visible(text) }),
      );
    }
    const label = labels.find(({ id }) => id === at.label);
    const shown = label && labelShown(label, t, shipment);
    const isHalf = shown?.goods === undefined || shown.known.lot === undefined;
    if (at.as === 'new' && isHalf && shown?.goods?.isThing !== true) setSaid(t('receive.scan.half'));
    else setSaid(t(`receive.scan.${at.as}`, { name: shown?.name }));
  };
  const look = (text: string) => {
    const last = seen.current.get(text) ?? 0;
    seen.current.set(text, Date.now());
    if (Date.now() - last > sameMs) scan(text);
  };
  const expect = ({ lot, gtin, expires }: ExpectedLot) => {
    const there = draft.labels.find((label) => labelShown(label, t).known.lot === lot);
    if (there) return setSaid(t('receive.scan.there', { name: lot }));
    put({ id: newId(), texts: [], typed: { lot, gtin, expiry: expires } });
    setSaid(t('receive.scan.new', { name: lot }));
  };
  const shown = draft.labels.map((label) => labelShown(label, t).known);
  const open = (shipment?.lots ?? []).filter(({ lot }) => !shown.some((known) => known.lot === lot));
  // What the shipment is of without a lot on record is counted as what it is.
  const unlotted = (shipment?.goods ?? [])
    .filter(({ id }) => !shipment?.lots.some(({ product }) => product === id))
    .map((goods) => ({ name: goods.name, typed: typedAs(goods.id, shipment) }))
    .filter(({ typed }) => !shown.some(({ product }) => product === typed.product));
  return (
    <section aria-labelledby="goods">
      <h2 id="goods">{t('receive.goods')}</h2>
      <ScanInput onScan={scan} />
      <div className={classes.cameras}>
        <Camera onScan={look} />
        <Photo onScan={scan} />
      </div>
      {open.length + unlotted.length > 0 && (
        <div className={classes.expected}>
          <p className="small">{t('receive.expected')}</p>
          {open.map((lot) => (
            <button key={lot.id} type="button" onClick={() => expect(lot)}>
              <bdi>{lot.lot}</bdi> {lot.quantity !== undefined && <span>{lot.quantity}</span>}
            </button>
          ))}
          {unlotted.map(({ name, typed }) => (
            <button
              key={typed.product}
              type="button"
              onClick={() => {
                put({ id: newId(), texts: [], typed });
                setSaid(t('receive.scan.new', { name }));
              }}
            >
              <bdi>{name}</bdi> <span>{t('receive.lot.none-known')}</span>
            </button>
          ))}
        </div>
      )}
      <p role="status" className={classes.said}>
        {said}
      </p>
      <ul className={classes.lines}>
        {draft.labels.map((label) => (
          <GoodsLine
            key={label.id}
            label={label}
            shipment={shipment}
            count={draft.counts[label.id] ?? noCount}
            onLabel={(part) =>
              change(({ labels }) => ({
                labels: labels.map((each) => (each.id === label.id ? { ...each, ...part } : each)),
              }))
            }
            onCount={(count) => change(({ counts }) => ({ counts: { ...counts, [label.id]: count } }))}
            onRemove={() => change(({ labels }) => ({ labels: labels.filter(({ id }) => id !== label.id) }))}
          />
        ))}
      </ul>
      <button
        type="button"
        className="plain-button"
        onClick={() =>
          put({
            id: newId(),
            texts: [],
            typed: onlyGoods(shipment),
            isOfShipment: draft.shipment !== undefined && shipment === undefined,
          })
        }
      >
        {t('receive.add-typed')}
      </button>
    </section>
  );
}

/** Goods of the shipment by what they are; of several nobody is made to take the first. */
const onlyGoods = (shipment: Shipment | undefined): LabelKnown => {
  const [only, ...others] = shipment?.goods ?? [];
  return only === undefined || others.length > 0 ? {} : typedAs(only.id, shipment);
};

/** A label that was begun before the shipment was known; what was typed meanwhile stays. */
const ofShipment = ({ isOfShipment, ...label }: DeliveryLabel, shipment: Shipment): DeliveryLabel =>
  isOfShipment ? { ...label, typed: { ...onlyGoods(shipment), ...label.typed } } : label;

/** A lot of the shipment by what its own label says where it has no GTIN. */
const expectedBy = (text: string, shipment: Shipment | undefined): ExpectedLot | undefined => {
  const bare = text.replace(/^\][A-Za-z]\d/, '').trim();
  return shipment?.lots.find(({ id, lot }) => id === bare || lot === bare);
};
