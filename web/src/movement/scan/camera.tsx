import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/index';
import classes from './scan.module.css';

type Detector = { detect: (from: HTMLVideoElement) => Promise<readonly { rawValue: string }[]> };
type DetectorClass = new (options?: { formats?: readonly string[] }) => Detector;

const findDetector = (): DetectorClass | undefined =>
  (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

const everyMs = 250;

/** Bar codes by the camera, where the browser itself can read them: nothing is loaded for it and no picture leaves it. */
export function Camera({ onScan }: { onScan: (text: string) => void }) {
  const { t } = useWords();
  const [isOn, setOn] = useState(false);
  const [refused, setRefused] = useState<string>();
  const Reader = findDetector();
  if (!Reader || !('mediaDevices' in navigator))
    return <p className="small no-print">{t('scan.camera.none')}</p>;
  return (
    <div className="no-print">
      <Button variant="default" onClick={() => setOn(!isOn)}>
        {isOn ? t('scan.camera.stop') : t('scan.camera')}
      </Button>
      {refused !== undefined && <p role="alert">{t('scan.camera.refused', { why: refused })}</p>}
      {isOn && (
        <Picture
          Reader={Reader}
          onScan={onScan}
          onRefused={(why) => {
            setRefused(why);
            setOn(false);
          }}
        />
      )}
    </div>
  );
}

type PictureProps = {
  Reader: DetectorClass;
  onScan: (text: string) => void;
  onRefused: (why: string) => void;
};

function Picture({ Reader, onScan, onRefused }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  const scan = useRef(onScan);
  const refuse = useRef(onRefused);
  scan.current = onScan;
  refuse.current = onRefused;
  useEffect(() => {
    const detector = new Reader();
    let stream: MediaStream | undefined;
    let timer: number | undefined;
    let isOver = false;
    const look = async () => {
      if (video.current && video.current.readyState >= 2)
        for (const { rawValue } of await detector.detect(video.current)) scan.current(rawValue);
      if (!isOver) timer = window.setTimeout(() => void look().catch(fail), everyMs);
    };
    const fail = (error: unknown) => refuse.current(error instanceof Error ? error.message : String(error));
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (isOver) for (const track of stream.getTracks()) track.stop();
      else if (video.current) {
        video.current.srcObject = stream;
        await look();
      }
    };
    void start().catch(fail);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, [Reader]);
  return <video ref={video} autoPlay muted playsInline className={classes.video} />;
}
