import { VisuallyHidden } from '@mantine/core';
import { useWords } from '../../i18n/index';
import type { MarkedPart, MarkKind } from './marked-parts';
import classes from './quotes.module.css';

const tags = { quoted: 'mark', leftOut: 'del', exchanged: 'del', added: 'ins', beside: 'strong' } as const;

/** Words with their marks: each has a shape beside its colour, and says what it is to whoever hears the page. */
export function MarkedText({ parts }: { parts: readonly MarkedPart[] }) {
  const { t } = useWords();
  return (
    <blockquote dir="auto" className={classes.words}>
      {parts.map(({ text, start, kind }) => {
        if (kind === undefined) return <span key={start}>{text}</span>;
        const Tag = tags[kind];
        return (
          <Tag key={start} data-mark={kind}>
            <VisuallyHidden>[{t(`quotes.mark.${kind}`)}: </VisuallyHidden>
            {text}
            <VisuallyHidden>]</VisuallyHidden>
          </Tag>
        );
      })}
    </blockquote>
  );
}

/** What the marks mean, of those that are there. */
export function MarksSaid({ kinds }: { kinds: readonly MarkKind[] }) {
  const { t } = useWords();
  return (
    <p className={`small ${classes.legend}`}>
      {kinds.map((kind) => {
        const Tag = tags[kind];
        return (
          <Tag key={kind} data-mark={kind}>
            {t(`quotes.mark.${kind}`)}
          </Tag>
        );
      })}
    </p>
  );
}
