import { useEffect, useRef, useState } from 'react';
import type { FilmExamination } from '../../../../src/media/footage/api';
import { useWords } from '../../i18n/index';
import classes from './films.module.css';
import type { FilmsChosen } from './form';

type Props = { answer: FilmExamination; films: FilmsChosen; at: number };

const apartSeconds = 0.15;

/** The suspect, and in step with it the original as it is at that moment; both from the reader's own files. */
export function Players({ answer: { segments }, films, at }: Props) {
  const suspect = useRef<HTMLVideoElement>(null);
  const original = useRef<HTMLVideoElement>(null);
  const [shown, setShown] = useState(at);
  const segment = segments[shown];
  useEffect(() => {
    setShown(at);
    const start = segments[at]?.fromSeconds;
    if (suspect.current && start !== undefined) suspect.current.currentTime = start;
  }, [at, segments]);
  const keepInStep = () => {
    const now = suspect.current;
    if (!now) return;
    const index = segments.findIndex(({ toSeconds }) => now.currentTime < toSeconds);
    if (index >= 0 && index !== shown) setShown(index);
    const place = segment?.original;
    const beside = original.current;
    if (!beside || !place) return;
    const second = place.fromSeconds + (now.currentTime - segment.fromSeconds) * place.speed;
    if (Math.abs(beside.currentTime - second) > apartSeconds) beside.currentTime = Math.max(0, second);
    if (now.paused || place.speed <= 0) beside.pause();
    else {
      beside.playbackRate = now.playbackRate * place.speed;
      void beside.play().catch(() => undefined);
    }
  };
  return (
    <div className={`${classes.players} no-print`}>
      <Player file={films.suspect[0]} ref={suspect} onTime={keepInStep} />
      {segment?.original && (
        <Player file={films.original[segment.original.index]} ref={original} onReady={keepInStep} isMuted />
      )}
    </div>
  );
}

type PlayerProps = {
  file: File | undefined;
  ref: React.Ref<HTMLVideoElement>;
  onTime?: () => void;
  onReady?: () => void;
  isMuted?: boolean;
};

function Player({ file, ref, onTime, onReady, isMuted = false }: PlayerProps) {
  const { t } = useWords();
  const [address, setAddress] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (!file) return undefined;
    const made = URL.createObjectURL(file);
    setAddress(made);
    setRefused(false);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (!file) return null;
  return (
    <figure>
      <video
        ref={ref}
        src={address}
        controls
        muted={isMuted}
        onTimeUpdate={onTime}
        onSeeked={onTime}
        onPlay={onTime}
        onPause={onTime}
        onLoadedMetadata={onReady}
        onError={() => setRefused(true)}
      />
      <figcaption>
        {file.name}
        {isRefused && ` – ${t('films.unplayable')}`}
      </figcaption>
    </figure>
  );
}
