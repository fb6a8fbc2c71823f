import { useId } from 'react';
import {
  type DeliveryLabel,
  type LabelKnown,
  plainLot,
  productOfCase,
  refusalReasons,
} from '../../../../src/movement/delivery/index';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';
import { RecallsOfLabel } from '../recall/recalls-of-label';
import { wholeNumber } from './confirm';
import classes from './delivery.module.css';
import { doubtsOfLabel } from './doubts';
import type { TypedCount, TypedRefusal } from './draft';
import { labelShown, todayHere, typedAs } from './goods-name';
import type { Shipment } from './use-shipment';

type Props = {
  label: DeliveryLabel;
  shipment: Shipment | undefined;
  count: TypedCount;
  onLabel: (part: Partial<DeliveryLabel>) => void;
  onCount: (count: TypedCount) => void;
  onRemove: () => void;
};

/** Goods of one label: what they are, how many came, and how many of them are refused for what reason. */
export function GoodsLine({ label, shipment, count, onLabel, onCount, onRemove }: Props) {
  const { t, language } = useWords();
  const { known, readings, name, goods, outcome, says } = labelShown(label, t, shipment);
  const { expiry } = known;
  const doubts = doubtsOfLabel(known, { shipment, t, language });
  const lot = known.lot ?? label.typed.lot?.trim();
  const isThing = goods?.isThing === true;
  const isTyped = label.texts.length === 0 || label.typed.lot !== undefined || known.lot === undefined;
  return (
    <li className={classes.line} aria-label={name}>
      <div className={classes.lineHead}>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <button
          type="button"
          className="plain-button"
          aria-label={t('receive.remove', { name })}
          onClick={onRemove}
        >
          {t('receive.remove.word')}
        </button>
      </div>
      {known.gtin !== undefined && known.lot !== undefined && <p className="small">(01) {known.gtin}</p>}
      {expiry !== undefined && (
        <p className="small" data-tone={expiry < todayHere() ? 'against' : 'quiet'}>
          <span className={classes.toned}>
            {t(expiry < todayHere() ? 'receive.expired' : 'receive.expires', {
              day: formatDay(expiry.slice(0, 10), language),
            })}
          </span>
        </p>
      )}
      {doubts.map((says) => (
        <p key={says} data-tone="caution" className={classes.toned}>
          {says}
        </p>
      ))}
      {lot !== undefined && lot !== '' && <RecallsOfLabel lot={lot} gtin={known.gtin} />}
      {outcome === 'read-in-part' && (
        <p data-tone="caution" className={classes.toned}>
          {t(
            says.some(({ code }) => code === 'check-digit') ? 'receive.partly.check-digit' : 'receive.partly',
          )}
        </p>
      )}
      {readings.length > 0 && (
        <fieldset className={classes.readings}>
          <legend>{t('receive.which')}</legend>
          {readings.map(({ text }, at) => (
            <label key={text}>
              <input
                type="radio"
                name={`reading-${label.id}`}
                checked={label.choice === at}
                onChange={() => onLabel({ choice: at })}
              />{' '}
              <code>{text}</code>
            </label>
          ))}
        </fieldset>
      )}
      {label.texts.length === 0 && shipment !== undefined && shipment.goods.length > 0 && (
        <Choice
          label={t('receive.product')}
          value={
            shipment.goods.find(({ id }) => productOfCase(shipment.caseId, id) === label.typed.product)?.id ??
            ''
          }
          choices={[
            { value: '', label: t('receive.product.other') },
            ...shipment.goods.map(({ id, name: of }) => ({ value: id, label: of })),
          ]}
          onChange={(id) => {
            const { lot: typed, expiry: until } = label.typed;
            onLabel({ typed: { lot: typed, expiry: until, ...typedAs(id, shipment) } });
          }}
        />
      )}
      {isTyped && !isThing && (
        <TextField
          label={t(label.typed.product === undefined ? 'receive.lot' : 'receive.lot.if-known')}
          value={label.typed.lot ?? ''}
          maxLength={60}
          onChange={(text) => onLabel({ typed: { ...label.typed, lot: asRecorded(text, shipment) } })}
        />
      )}
      {isThing ? (
        <p>{t('receive.one-piece')}</p>
      ) : (
        <Pieces
          label={t('receive.counted')}
          value={count.counted}
          unit={unitOf(known, shipment)}
          suggested={known.count}
          onChange={(counted) => onCount({ ...count, counted })}
        />
      )}
      <Refusals count={count} isThing={isThing} onCount={onCount} />
    </li>
  );
}

function Refusals({
  count,
  isThing,
  onCount,
}: {
  count: TypedCount;
  isThing: boolean;
  onCount: (count: TypedCount) => void;
}) {
  const { t } = useWords();
  const { counted, refusals } = count;
  const put = (at: number, part: Partial<TypedRefusal>) =>
    onCount({ ...count, refusals: refusals.map((each, i) => (i === at ? { ...each, ...part } : each)) });
  const pieces = isThing ? 1 : wholeNumber(counted);
  const refused = refusals.reduce((sum, each) => sum + (isThing ? 1 : wholeNumber(each.pieces)), 0);
  return (
    <>
      {refusals.map((refusal, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: refusals stay where they are
        <div key={at} className={classes.refusal}>
          <Choice
            label={t('receive.reason')}
            value={refusal.reason}
            required
            choices={[
              { value: '', label: t('receive.reason.choose') },
              ...refusalReasons.map((reason) => ({
                value: reason,
                label: t.label(`delivery.reason.${reason}`),
              })),
            ]}
            onChange={(reason) => put(at, { reason: refusalReasons.find((each) => each === reason) ?? '' })}
          />
          {!isThing && (
            <Pieces
              label={t('receive.refused')}
              value={refusal.pieces}
              onChange={(some) => put(at, { pieces: some })}
            />
          )}
          <TextField
            label={t('receive.reason.note')}
            value={refusal.note}
            maxLength={300}
            onChange={(note) => put(at, { note })}
          />
          <button
            type="button"
            className="plain-button"
            onClick={() => onCount({ ...count, refusals: refusals.filter((_, i) => i !== at) })}
          >
            {t('receive.refuse.not')}
          </button>
        </div>
      ))}
      {(!isThing || refusals.length === 0) && (
        <button
          type="button"
          className={classes.refuse}
          onClick={() => onCount({ ...count, refusals: [...refusals, { reason: '', pieces: '', note: '' }] })}
        >
          {t(
            refusals.length > 0 ? 'receive.refuse.more' : isThing ? 'receive.refuse.whole' : 'receive.refuse',
          )}
        </button>
      )}
      {refused <= pieces && (
        <p role="status" className={classes.outcome}>
          {t('receive.outcome', { accepted: pieces - refused, refused })}
        </p>
      )}
    </>
  );
}

/** Typed in small letters, a lot of the shipment is the same lot. */
const asRecorded = (text: string, shipment: Shipment | undefined): string =>
  shipment?.lots.find(({ lot }) => plainLot(lot) === plainLot(text))?.lot ?? text;

/** What the goods are counted in by the case: of their own product, or of the only one. */
function unitOf({ lot, gtin, product }: LabelKnown, shipment: Shipment | undefined): string | undefined {
  if (shipment === undefined) return undefined;
  const { goods, lots, caseId } = shipment;
  const ofLot = lots.find((each) => lot !== undefined && plainLot(each.lot) === plainLot(lot))?.product;
  const found = goods.find(
    ({ id, gtin: own }) =>
      id === ofLot || productOfCase(caseId, id) === product || (gtin !== undefined && own === gtin),
  );
  return (found ?? (goods.length === 1 ? goods[0] : undefined))?.unit;
}

type PiecesProps = {
  label: string;
  value: string;
  suggested?: number | undefined;
  /** What is counted, in words. */
  unit?: string | undefined;
  onChange: (value: string) => void;
};

/** A number for a thumb: a step down, the number, a step up. */
function Pieces({ label, value, suggested, unit, onChange }: PiecesProps) {
  const id = useId();
  const number = wholeNumber(value);
  const step = (by: number) => onChange(String(Math.max(0, (Number.isNaN(number) ? 0 : number) + by)));
  return (
    <div className={classes.pieces}>
      <label htmlFor={id}>{label}</label>
      <div>
        <button type="button" aria-label={`${label} −1`} onClick={() => step(-1)}>
          −
        </button>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          placeholder={suggested === undefined ? '' : String(suggested)}
          onChange={({ target }) => onChange(target.value)}
        />
        <button type="button" aria-label={`${label} +1`} onClick={() => step(1)}>
          +
        </button>
        {unit !== undefined && <span>{unit}</span>}
        {suggested !== undefined && value === '' && (
          <button type="button" onClick={() => onChange(String(suggested))}>
            {suggested}
          </button>
        )}
      </div>
    </div>
  );
}
