import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../i18n/index';
import { TextField } from '../../ui/text-field';
import { confirmed, type KnownPlace, type Lack, lacksIn, soFar } from './confirm';
import classes from './delivery.module.css';
import { doubtsOf } from './doubts';
import { type DeliveryDraft, isBlank, picturesOf } from './draft';
import { GoodsCounted } from './goods';
import { labelShown, todayHere } from './goods-name';
import { dropDraft, recall, remember } from './outbox/claim-draft';
import { isFull, messageOf } from './outbox/database';
import { dropPictures, keepConfirmed, listKept } from './outbox/outbox';
import { sendNow } from './outbox/send';
import { Pictures } from './pictures';
import { pictureOf } from './shrink-photo';
import { drawSignature, isSigned } from './signature';
import { useClockAhead } from './use-clock';
import type { OpenDraft } from './use-draft';
import { rememberPlaces, type Shipment, type ShipmentAddress, useShipment } from './use-shipment';

type Props = {
  open: OpenDraft & { readonly draft: DeliveryDraft };
  asked: ShipmentAddress | undefined;
};

/** A delivery as it is taken down: where and who, what came, what shows it; and once it is confirmed, kept. */
export function DeliveryForm({ open: { draft, change, leave, fault }, asked }: Props) {
  const { t, language } = useWords();
  const [lacks, setLacks] = useState<readonly Lack[]>([]);
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const [keeping, setKeeping] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<string>();
  const [places, setPlaces] = useState<readonly KnownPlace[]>([]);
  const isConfirming = useRef(false);
  const clockAhead = useClockAhead();
  const status = useRef<HTMLParagraphElement>(null);
  const shipment = useShipment(draft.shipment);
  useEffect(() => {
    if (
      asked &&
      (isBlank(draft) || draft.shipment === undefined) &&
      (draft.shipment?.id !== asked.id || draft.shipment.caseId !== asked.caseId)
    )
      change({ shipment: { ...asked, name: asked.id } });
  }, [asked, draft, change]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a shipment brings the places of its case
  useEffect(() => {
    void recall<readonly KnownPlace[]>('places').then(
      (known) => setPlaces(known ?? []),
      () => undefined,
    );
  }, [shipment, done]);
  const confirm = async () => {
    const missing = lacksIn(draft, todayHere());
    setLacks(missing);
    setDone(undefined);
    const known = (await recall<readonly KnownPlace[]>('places')) ?? [];
    const kept = { shipment, kept: await listKept(), places: known, t, language };
    const open = missing.length > 0 ? [] : doubtsOf(draft, kept);
    setDoubts(open);
    // What is told is confirmed by pressing once more; what was told already is not told again.
    const isTold = open.every((says) => doubts.includes(says));
    if (missing.length > 0 || !isTold) return;
    const drawn = isSigned(draft.strokes) ? await drawSignature(draft.strokes) : undefined;
    const signature = drawn && (await pictureOf(drawn));
    const confirmedNow = confirmed(draft, {
      now: new Date(),
      asOf: todayHere(),
      // As they are known now, whatever the page has drawn.
      known,
      signature: signature?.sha256,
      clockAhead,
    });
    const { place, receiver, role } = draft;
    await leave(async () => {
      await keepConfirmed(confirmedNow, signature);
      // From here on nothing is lost, whatever becomes of the rest.
      setDoubts([]);
      const { place: name } = confirmedNow;
      await Promise.all([
        remember('last', { place, receiver, role }),
        rememberPlaces([{ name, gln: known.find((each) => each.name === name)?.gln }]),
      ]).catch(() => undefined);
    });
    setDone(t('receive.kept', { place: confirmedNow.place, pieces: confirmedNow.pieces }));
    // Over plain HTTP there is none to ask.
    if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
    void sendNow();
    status.current?.focus();
  };
  const onConfirm = (clicks: number) => {
    // Two taps may come before the button is drawn anew, and the second has read nothing of what the first was told.
    if (isConfirming.current || clicks > 1) return;
    isConfirming.current = true;
    setBusy(true);
    setKeeping(undefined);
    void confirm()
      .catch(setKeeping)
      .finally(() => {
        isConfirming.current = false;
        setBusy(false);
      });
  };
  const discard = async () => {
    if (!window.confirm(t('receive.discard.sure'))) return;
    await leave(async () => {
      await dropDraft(draft.id);
      await dropPictures(picturesOf(draft));
    });
  };
  const failed = keeping ?? fault;
  return (
    <div className={classes.form}>
      <p ref={status} role="status" tabIndex={-1} className={classes.kept}>
        {done}
      </p>
      {clockAhead !== undefined && (
        <p role="alert" data-tone="caution" className={classes.toned}>
          {t(clockAhead > 0 ? 'receive.clock-ahead' : 'receive.clock-behind', {
            minutes: Math.round(Math.abs(clockAhead) / 60),
          })}
        </p>
      )}
      {draft.shipment && (
        <p className={classes.shipment}>
          {t('receive.of-shipment')} <strong>{shipment?.name ?? draft.shipment.name}</strong>
        </p>
      )}
      {/* What is typed while it is being kept would be in neither the delivery nor the next. */}
      <div className={classes.form} inert={isBusy}>
        <WhereAndWho draft={draft} change={change} places={places} />
        <GoodsCounted
          key={draft.id}
          draft={draft}
          change={change}
          shipment={shipment}
          onShipment={(address) => change({ shipment: { ...address, name: address.id } })}
        />
        <Pictures draft={draft} change={change} onFault={setKeeping} />
        <TextField
          label={t('receive.note')}
          value={draft.note}
          maxLength={500}
          onChange={(note) => change({ note })}
        />
      </div>
      <Summary draft={draft} />
      {lacks.length > 0 && <Lacks lacks={lacks} draft={draft} shipment={shipment} />}
      {doubts.length > 0 && <Doubts doubts={doubts} />}
      {failed !== undefined && (
        <p role="alert" data-tone="against" className={classes.toned}>
          {isFull(failed) ? t('receive.full') : t('receive.not-kept', { why: messageOf(failed) })}
        </p>
      )}
      <div className={classes.confirm}>
        <Button size="lg" fullWidth loading={isBusy} onClick={({ detail }) => onConfirm(detail)}>
          {t(doubts.length > 0 ? 'receive.confirm.as-seen' : 'receive.confirm')}
        </Button>
        {!isBlank(draft) && (
          <button type="button" className="plain-button" onClick={() => void discard().catch(setKeeping)}>
            {t('receive.discard')}
          </button>
        )}
      </div>
    </div>
  );
}

type PartProps = Pick<Props['open'], 'draft' | 'change'> & { places: readonly KnownPlace[] };

function WhereAndWho({ draft, change, places }: PartProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t('receive.where')}</h2>
      <div className={classes.place}>
        <label htmlFor={id}>{t('receive.place')}</label>
        <input
          id={id}
          dir="auto"
          list={`${id}-known`}
          autoComplete="off"
          maxLength={120}
          value={draft.place}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => change({ place: target.value })}
        />
        <datalist id={`${id}-known`}>
          {places.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <p id={`${id}-hint`} className="small">
          {t('receive.place.hint')}
        </p>
      </div>
      <div className={classes.place}>
        <TextField
          label={t('receive.receiver')}
          value={draft.receiver}
          maxLength={120}
          onChange={(receiver) => change({ receiver })}
        />
        <TextField
          label={t('receive.role')}
          value={draft.role}
          maxLength={120}
          onChange={(role) => change({ role })}
        />
        <TextField
          label={t('receive.handed-by')}
          value={draft.handedBy}
          maxLength={120}
          onChange={(handedBy) => change({ handedBy })}
        />
      </div>
    </section>
  );
}

function Summary({ draft }: { draft: DeliveryDraft }) {
  const { t } = useWords();
  const { lots, counted, refused } = soFar(draft, todayHere());
  const isProved = isSigned(draft.strokes) || draft.sheet !== undefined;
  return (
    <section aria-labelledby="summary" className={classes.summary}>
      <h2 id="summary">{t('receive.summary')}</h2>
      <p>
        <bdi>{draft.receiver || '–'}</bdi>, <bdi>{draft.place || '–'}</bdi>
      </p>
      <p>{t('receive.summary.all', { lots, counted, accepted: counted - refused, refused })}</p>
      <p>
        {t('receive.summary.pictures', {
          photos: draft.photos.length,
          signed: t(isProved ? 'receive.signed' : 'receive.unsigned'),
        })}
      </p>
    </section>
  );
}

function Doubts({ doubts }: { doubts: readonly string[] }) {
  const { t } = useWords();
  return (
    <div role="alert" data-tone="caution" className={classes.lacks}>
      <p>{t('receive.doubts')}</p>
      <ul>
        {doubts.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </div>
  );
}

type LacksProps = { lacks: readonly Lack[]; draft: DeliveryDraft; shipment: Shipment | undefined };

function Lacks({ lacks, draft, shipment }: LacksProps) {
  const { t } = useWords();
  const wordsFor = (lack: Lack): string => {
    const [what = '', id] = lack.split(' ');
    const label = draft.labels.find((each) => each.id === id);
    const key = `receive.lack.${what}` as 'receive.lack.count';
    return t(key, { name: label === undefined ? '' : labelShown(label, t, shipment).name });
  };
  return (
    <div role="alert" data-tone="against" className={classes.lacks}>
      <p>{t('receive.lacks')}</p>
      <ul>
        {lacks.map((lack) => (
          <li key={lack}>{wordsFor(lack)}</li>
        ))}
      </ul>
    </div>
  );
}
