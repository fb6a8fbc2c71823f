import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/index';
import classes from './scan.module.css';

const everyMs = 250;

/** Bar codes by the camera. The reader is loaded with the first picture, and no picture leaves the browser. */
export function Camera({ onScan }: { onScan: (text: string) => void }) {
  const { t } = useWords();
  const [isOn, setOn] = useState(false);
  const [refused, setRefused] = useState<string>();
  // Over plain HTTP, but for one's own machine, browsers give no page the camera.
  if (!isSecureContext) return <p className="small">{t('scan.camera.none')}</p>;
  return (
    <div>
      <Button
        variant="default"
        onClick={() => {
          setRefused(undefined);
          setOn(!isOn);
        }}
      >
        {isOn ? t('scan.camera.stop') : t('scan.camera')}
      </Button>
      {refused !== undefined && <p role="alert">{t('scan.camera.refused', { why: refused })}</p>}
      {isOn && (
        <Picture
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

type PictureProps = { onScan: (text: string) => void; onRefused: (why: string) => void };

function Picture({ onScan, onRefused }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  const scan = useRef(onScan);
  const refuse = useRef(onRefused);
  scan.current = onScan;
  refuse.current = onRefused;
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: number | undefined;
    let isOver = false;
    let before: readonly string[] = [];
    const look = async () => {
      const { readFrame } = await import('./read-picture');
      if (video.current && video.current.readyState >= 2) {
        const codes = await readFrame(video.current);
        // What one frame alone shows may be a misread, or no code at all.
        for (const code of codes) if (!isOver && before.includes(code)) scan.current(code);
        before = codes;
      }
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
  }, []);
  return <video ref={video} autoPlay muted playsInline className={classes.video} />;
}
