import { useId } from 'react';
import { type DeliveryLabel, refusalReasons } from '../../../../src/movement/delivery/index';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';
import { RecallsOfLabel } from '../recall/recalls-of-label';
import { wholeNumber } from './confirm';
import classes from './delivery.module.css';
import type { Count, TypedRefusal } from './draft';
import { labelShown, todayHere } from './goods-name';

type Props = {
  label: DeliveryLabel;
  count: Count;
  onLabel: (part: Partial<DeliveryLabel>) => void;
  onCount: (count: Count) => void;
  onRemove: () => void;
};

/** Goods of one label: what they are, how many came, and how many of them are refused for what reason. */
export function GoodsLine({ label, count, onLabel, onCount, onRemove }: Props) {
  const { t, language } = useWords();
  const { known, readings, name, goods, outcome, says } = labelShown(label, t);
  const { expiry } = known;
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
      {isTyped && !isThing && (
        <TextField
          label={t('receive.lot')}
          value={label.typed.lot ?? ''}
          maxLength={60}
          onChange={(lot) => onLabel({ typed: { ...label.typed, lot } })}
        />
      )}
      {isThing ? (
        <p>{t('receive.one-piece')}</p>
      ) : (
        <Pieces
          label={t('receive.counted')}
          value={count.counted}
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
  count: Count;
  isThing: boolean;
  onCount: (count: Count) => void;
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
            choices={refusalReasons.map((reason) => ({
              value: reason,
              label: t.label(`delivery.reason.${reason}`),
            }))}
            onChange={(reason) =>
              put(at, { reason: refusalReasons.find((each) => each === reason) ?? 'other' })
            }
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
          onClick={() =>
            onCount({ ...count, refusals: [...refusals, { reason: 'damaged', pieces: '', note: '' }] })
          }
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

type PiecesProps = {
  label: string;
  value: string;
  suggested?: number | undefined;
  onChange: (value: string) => void;
};

/** A number for a thumb: a step down, the number, a step up. */
function Pieces({ label, value, suggested, onChange }: PiecesProps) {
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
        {suggested !== undefined && value === '' && (
          <button type="button" onClick={() => onChange(String(suggested))}>
            {suggested}
          </button>
        )}
      </div>
    </div>
  );
}
