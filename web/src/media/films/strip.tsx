import { largest } from '../../../../src/lib/lists/index';
import type { FilmExamination } from '../../../../src/media/footage/api';
import { useWords } from '../../i18n/index';
import classes from './films.module.css';

type Props = { answer: FilmExamination; chosen: number; choose: (segment: number) => void };

const [width, barHeight, rowHeight] = [600, 22, 50];

/** Each stretch of the suspect, and where in the originals it is. The table below says the same in words. */
export function Strip({ answer: { segments, suspect, originals }, chosen, choose }: Props) {
  const { t } = useWords();
  const ends = segments.flatMap(({ toSeconds, original }) => [
    toSeconds,
    original?.fromSeconds ?? 0,
    original?.toSeconds ?? 0,
  ]);
  const longest = largest([1, ...ends, ...originals.map(({ readSeconds }) => readSeconds ?? 0)]);
  const x = (seconds: number): number => (seconds / longest) * width;
  const rowOf = (index: number): number => (index + 1) * rowHeight;
  return (
    <svg
      className={classes.strip}
      viewBox={`0 0 ${width} ${rowOf(originals.length) + 4}`}
      role="img"
      aria-label={t('films.strip')}
    >
      <defs>
        <pattern id="film-changed" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 6 6 0" />
        </pattern>
      </defs>
      {[suspect, ...originals].map(({ name, readSeconds }, row) => (
        // The same file may be given twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: rows never change their order
        <g key={row}>
          <text x="0" y={rowOf(row - 1) + 14}>
            {row === 0 ? t('films.row.suspect', { name }) : t('films.row.original', { name })}
          </text>
          <rect
            className={classes.line}
            y={rowOf(row - 1) + 19}
            width={x(readSeconds ?? 0)}
            height={barHeight}
          />
        </g>
      ))}
      {segments.map(({ fromSeconds, toSeconds, verdict, original }, index) => {
        const [from, to] = original
          ? [original.fromSeconds, original.toSeconds].toSorted((a, b) => a - b)
          : [0, 0];
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the buttons of the table are the keyboard's way
          <g
            key={fromSeconds}
            data-verdict={verdict}
            data-chosen={index === chosen || undefined}
            onClick={() => choose(index)}
          >
            <rect x={x(fromSeconds)} y={19} width={x(toSeconds - fromSeconds)} height={barHeight} />
            <text x={x(fromSeconds) + 3} y={34}>
              {x(toSeconds - fromSeconds) > 60 ? t(`films.verdict.${verdict}`) : index + 1}
            </text>
            {original && (
              <rect
                x={x(from ?? 0)}
                y={rowOf(original.index) + 19}
                width={x((to ?? 0) - (from ?? 0))}
                height={barHeight}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
