import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/index';
import { FileButton } from '../../ui/file-button';
import classes from './delivery.module.css';
import type { DeliveryDraft } from './draft';
import { keepPicture, readPicture } from './outbox/outbox';
import { shrinkPhoto } from './shrink-photo';
import { isSigned, Signature } from './signature';
import type { ChangeDraft } from './use-draft';

type Props = { draft: DeliveryDraft; change: ChangeDraft; onFault: (error: unknown) => void };

/** Photos of the goods, and a signature by finger or on a sheet. */
export function Pictures({ draft, change, onFault }: Props) {
  const { t } = useWords();
  const { photos, strokes, sheet } = draft;
  const add = (sha256: string) =>
    change((now) => ({ photos: now.photos.includes(sha256) ? now.photos : [...now.photos, sha256] }));
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{t('receive.proof')}</h2>
      <TakePhoto label={t('receive.photo')} onPhoto={add} onFault={onFault} />
      <ul className={classes.photos}>
        {photos.map((sha256, at) => (
          <li key={sha256}>
            <Shown sha256={sha256} name={t('receive.photo.n', { n: at + 1 })} />
            <button
              type="button"
              className="plain-button"
              aria-label={t('receive.remove', { name: t('receive.photo.n', { n: at + 1 }) })}
              onClick={() => {
                change((now) => ({ photos: now.photos.filter((each) => each !== sha256) }));
              }}
            >
              {t('receive.remove.word')}
            </button>
          </li>
        ))}
      </ul>
      <h3>{t('receive.sign')}</h3>
      <p className="small">{t('receive.sign.hint')}</p>
      <Signature strokes={strokes} onChange={(drawn) => change({ strokes: drawn })} />
      {strokes.length > 0 && !isSigned(strokes) && <p role="alert">{t('receive.sign.short')}</p>}
      {sheet === undefined ? (
        <TakePhoto
          label={t('receive.sheet')}
          onPhoto={(sha256) => change({ sheet: sha256 })}
          onFault={onFault}
        />
      ) : (
        <ul className={classes.photos}>
          <li>
            <Shown sha256={sheet} name={t('receive.sheet.there')} />
            <button
              type="button"
              className="plain-button"
              aria-label={t('receive.remove', { name: t('receive.sheet.there') })}
              onClick={() => {
                change({ sheet: undefined });
              }}
            >
              {t('receive.remove.word')}
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}

type TakeProps = { label: string; onPhoto: (sha256: string) => void; onFault: (error: unknown) => void };

/** On the phone before its name stands in the draft. */
function TakePhoto({ label, onPhoto, onFault }: TakeProps) {
  const { t } = useWords();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const take = async (files: readonly File[]) => {
    const bad: string[] = [];
    for (const file of files) {
      const picture = file.type.startsWith('image/') ? await shrinkPhoto(file) : undefined;
      if (picture === undefined) bad.push(file.name);
      else {
        await keepPicture(picture);
        onPhoto(picture.sha256);
      }
    }
    setRefused(bad);
  };
  return (
    <div className={classes.take}>
      <FileButton
        label={label}
        accept="image/*"
        capture="environment"
        onFiles={(files) => void take(files).catch(onFault)}
      />
      {refused.map((name) => (
        <p key={name} role="alert">
          {t('receive.photo.too-large', { name })}
        </p>
      ))}
    </div>
  );
}

function Shown({ sha256, name }: { sha256: string; name: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isOver = false;
    void readPicture(sha256).then((picture) => {
      if (picture === undefined || isOver) return;
      made = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
      setAddress(made);
    });
    return () => {
      isOver = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [sha256]);
  return address === undefined ? <span>{name}</span> : <img src={address} alt={name} />;
}
