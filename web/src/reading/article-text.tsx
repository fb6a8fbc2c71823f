import { Fragment, memo, type ReactNode, useMemo } from 'react';
import { shownText } from '../../../src/lib/names/index';
import { useWords } from '../i18n/index';
import { byLine, type Line, lineAt, linesOf, type Mark, piecesOf } from './marks';
import classes from './reading.module.css';

export type TextPlace = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly tone: 'open' | 'accepted' | 'refused' | 'failed';
};

type Props = {
  text: string;
  marks: readonly Mark[];
  places: readonly TextPlace[];
  focused: string | undefined;
  onPlace: (key: string) => void;
  /** What stands under the line in which a place ends. */
  under?: ((key: string) => ReactNode) | undefined;
};

// Longer texts are tables and whole sites: of those only what is near a proposal is drawn.
const wholeCharsMax = 200_000;
const linesAround = 3;

/** The text as it was given, letter by letter: nothing in it is markup, an address or an instruction. */
export function ArticleText({ text, marks, places, focused, onPlace, under }: Props) {
  const { t } = useWords();
  const lines = useMemo(() => linesOf(text), [text]);
  const marked = useMemo(() => byLine(lines, marks), [lines, marks]);
  const placed = useMemo(() => byLine(lines, places), [lines, places]);
  const shown = useMemo(() => shownLines(text, lines, places), [text, lines, places]);
  return (
    <div className={classes.text} dir="auto">
      {shown.map((at, order) => {
        const line = lines[at];
        const gap = at - (shown[order - 1] ?? -1) - 1;
        if (!line) return null;
        const here = placed.get(at) ?? [];
        return (
          <Fragment key={at}>
            {gap > 0 && <p className={classes.gap}>{t('read.lines', { count: gap })}</p>}
            <TextLine
              text={text}
              line={line}
              marks={marked.get(at) ?? none}
              places={here}
              focused={here.some(({ key }) => key === focused) ? focused : undefined}
              onPlace={onPlace}
            />
            {under &&
              here
                .filter(({ end }) => end <= line.end)
                .map(({ key }) => <Fragment key={key}>{under(key)}</Fragment>)}
          </Fragment>
        );
      })}
    </div>
  );
}

const none: readonly Mark[] = [];

function shownLines(text: string, lines: readonly Line[], places: readonly TextPlace[]): number[] {
  const all = lines.map((_, at) => at);
  if (text.length <= wholeCharsMax) return all;
  const near = new Set(
    places.flatMap(({ start }) => {
      const at = lineAt(lines, start);
      return all.slice(Math.max(0, at - linesAround), at + linesAround + 1);
    }),
  );
  return [...near].sort((a, b) => a - b);
}

type LineProps = {
  text: string;
  line: Line;
  marks: readonly Mark[];
  places: readonly TextPlace[];
  focused: string | undefined;
  onPlace: (key: string) => void;
};

const TextLine = memo(function TextLine({ text, line, marks, places, focused, onPlace }: LineProps) {
  if (line.start === line.end) return <p className={classes.blank} />;
  const pieces = piecesOf<Mark | TextPlace>(line, [...marks, ...places]);
  return (
    <p dir="auto">
      {pieces.map(({ start, end, spans }) => {
        const kinds = spans.flatMap((span) => ('kind' in span ? [span.kind] : []));
        const place = placeOf(spans, focused);
        const words = shownText(text.slice(start, end));
        const drawn =
          kinds.length === 0 ? (
            words
          ) : (
            <span data-mark={kinds.find((kind) => kind !== 'quote') ?? 'quote'}>{words}</span>
          );
        if (!place) return <Fragment key={start}>{drawn}</Fragment>;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text is everybody's way; this one is the mouse's
          <mark
            key={start}
            data-tone={place.tone}
            data-focused={place.key === focused || undefined}
            onClick={() => onPlace(place.key)}
          >
            {drawn}
          </mark>
        );
      })}
    </p>
  );
});

/** Of several that lie over each other the one in focus. */
const placeOf = (
  spans: readonly (Mark | TextPlace)[],
  focused: string | undefined,
): TextPlace | undefined => {
  const places = spans.filter((span): span is TextPlace => 'key' in span);
  return places.find(({ key }) => key === focused) ?? places[0];
};
