import { useEffect, useState } from 'react';
import { useCaseId } from '../../case-query';
import { useWords } from '../../i18n/index';
import { addressOf } from '../../operations';
import { sha256 as hashOf } from './outbox/sha256';
import classes from './proof.module.css';

/** A picture as it was kept: held against its hash here too, whatever lies between. */
export function ProofPicture({ sha256, name }: { sha256: string; name: string }) {
  const caseId = useCaseId();
  const { t } = useWords();
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    let made: string | undefined;
    let isOver = false;
    void openPicture(caseId, sha256).then(
      (blob) => {
        if (isOver) return;
        made = URL.createObjectURL(blob);
        setAddress(made);
      },
      () => {
        if (!isOver) setAddress(null);
      },
    );
    return () => {
      isOver = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [caseId, sha256]);
  return (
    <figure className={classes.picture}>
      {typeof address === 'string' && <img src={address} alt={name} />}
      <figcaption className="small">
        {name}{' '}
        {address === null ? (
          <strong role="alert">{t('proof.missing')}</strong>
        ) : (
          address !== undefined && <span className={classes.hashes}>{t('proof.checked', { sha256 })}</span>
        )}
      </figcaption>
    </figure>
  );
}

async function openPicture(caseId: string, sha256: string): Promise<Blob> {
  const response = await fetch(
    addressOf('/api/cases/{case}/deliveries/documents/{sha256}', { case: caseId, sha256 }),
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!response.ok || hashOf(bytes) !== sha256) throw new Error('not what was kept');
  // A JPEG begins with FF D8; a signature is a PNG.
  return new Blob([bytes], { type: bytes[0] === 0xff ? 'image/jpeg' : 'image/png' });
}
