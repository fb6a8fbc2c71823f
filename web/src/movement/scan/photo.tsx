import { useState } from 'react';
import { useWords } from '../../i18n/index';
import { FileButton } from '../../ui/file-button';
import classes from './scan.module.css';

/** Bar codes on photos, read in the browser: no picture leaves it. On a phone the camera is offered. */
export function Photo({ onScan }: { onScan: (text: string) => void }) {
  const { t } = useWords();
  const [isReading, setReading] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const read = async (photos: readonly File[]) => {
    setReading(true);
    const found: string[] = [];
    try {
      const { readPhoto } = await import('./read-picture');
      for (const photo of photos) {
        const codes = await readPhoto(photo);
        for (const code of codes ?? []) onScan(code);
        if (codes === undefined) found.push(t('scan.photo.unreadable', { name: photo.name }));
        else if (codes.length === 0) found.push(t('scan.photo.none', { name: photo.name }));
      }
    } catch (error) {
      found.push(t('scan.photo.failed', { why: error instanceof Error ? error.message : String(error) }));
    }
    setFaults(found);
    setReading(false);
  };
  return (
    <div className={classes.photo}>
      <FileButton
        label={t('scan.photo')}
        accept="image/*"
        multiple
        disabled={isReading}
        onFiles={(photos) => void read(photos)}
      />
      <p role="status" className="small">
        {isReading ? t('scan.photo.reading') : t('scan.photo.stays')}
      </p>
      {faults.map((fault) => (
        <p key={fault} role="alert">
          {fault}
        </p>
      ))}
    </div>
  );
}
