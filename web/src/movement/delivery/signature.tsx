import { type PointerEvent, useEffect, useRef } from 'react';
import { largest } from '../../../../src/lib/lists/index';
import { useWords } from '../../i18n/index';
import classes from './delivery.module.css';
import type { Point, Strokes } from './draft';
import { blobOf } from './shrink-photo';

type Props = { strokes: Strokes; onChange: (strokes: Strokes) => void };

/** A field to sign in with a finger. What was drawn is kept as lines: a phone that is turned loses none of it. */
export function Signature({ strokes, onChange }: Props) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Point[]>(undefined);
  useEffect(() => {
    const field = canvas.current;
    if (field === null) return;
    const redraw = () => {
      const ratio = Math.max(1, window.devicePixelRatio);
      [field.width, field.height] = [field.clientWidth * ratio, field.clientHeight * ratio];
      drawStrokes(field, strokes, getComputedStyle(field).color);
    };
    redraw();
    const observer = new ResizeObserver(redraw);
    observer.observe(field);
    return () => observer.disconnect();
  }, [strokes]);
  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>): Point => {
    const { left, top, height } = currentTarget.getBoundingClientRect();
    return [(clientX - left) / height, (clientY - top) / height];
  };
  const end = () => {
    if (drawn.current) onChange([...strokes, drawn.current]);
    drawn.current = undefined;
  };
  return (
    <div className={classes.signature}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('receive.sign')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drawn.current = [pointOf(event)];
        }}
        onPointerMove={(event) => {
          if (drawn.current === undefined) return;
          drawn.current.push(pointOf(event));
          const { currentTarget: field } = event;
          drawStrokes(field, [...strokes, drawn.current], getComputedStyle(field).color);
        }}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <button
        type="button"
        className="plain-button"
        disabled={strokes.length === 0}
        onClick={() => onChange([])}
      >
        {t('receive.sign.again')}
      </button>
    </div>
  );
}

function drawStrokes(canvas: HTMLCanvasElement, strokes: Strokes, colour: string): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const { width, height } = canvas;
  context.clearRect(0, 0, width, height);
  Object.assign(context, {
    strokeStyle: colour,
    lineWidth: height / 60,
    lineCap: 'round',
    lineJoin: 'round',
  });
  for (const stroke of strokes) {
    context.beginPath();
    for (const [x, y] of stroke) context.lineTo(x * height, y * height);
    const [first] = stroke;
    // A dot is a line to where it is.
    if (first && stroke.length === 1) context.lineTo(first[0] * height, first[1] * height + 0.1);
    context.stroke();
  }
}

// Half a field's height in all: a finger that only rested on it has not signed.
const signedMin = 0.5;

export function isSigned(strokes: Strokes): boolean {
  let length = 0;
  for (const stroke of strokes)
    for (const [at, [x, y]] of stroke.entries()) {
      const [px, py] = stroke[at - 1] ?? [x, y];
      length += Math.hypot(x - px, y - py);
    }
  return length >= signedMin;
}

const heightPx = 240;

/** As it is kept: dark on white, whatever the colours of the page. */
export async function drawSignature(strokes: Strokes): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  const widest = largest([2, ...strokes.flat().map(([x]) => x + 0.1)]);
  [canvas.width, canvas.height] = [Math.round(Math.min(6, widest) * heightPx), heightPx];
  drawStrokes(canvas, strokes, '#111');
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return blobOf(canvas, 'image/png');
}
