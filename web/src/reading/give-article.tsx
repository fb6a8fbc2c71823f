import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '../i18n/index';
import { useDraft } from '../ui/draft/use-draft';
import { Bookmark } from './bookmark';
import classes from './reading.module.css';

/** A file, and its text where that was pasted. */
export type GivenArticle = { readonly file: File; readonly pasted?: string };

type Props = {
  /** What a bookmark brought. */
  begun: string;
  isReading: boolean;
  error: Error | null;
  note?: ReactNode;
  onGive: (article: GivenArticle) => void;
};

/** Where an article is pasted or dropped. */
export function GiveArticle({ begun, isReading, error, note, onGive }: Props) {
  const { t } = useWords();
  const kept = useDraft('read/text', { text: '' });
  const [text, setText] = useState(begun || kept.value.text);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const giveText = () => {
    if (text.trim() === '') return;
    kept.clear();
    onGive({ file: new File([text], 'article.txt', { type: 'text/plain' }), pasted: text });
  };
  return (
    <form
      className={classes.give}
      data-over={isOver || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        giveText();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        setOver(false);
        // Words that are dragged out of a page land in the field by themselves.
        if (!file) return;
        event.preventDefault();
        onGive({ file });
      }}
    >
      {note}
      <Textarea
        label={t('read.give.text')}
        description={t('read.give.formats')}
        value={text}
        minRows={10}
        maxRows={24}
        autosize
        data-autofocus
        autoFocus
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          kept.change({ text: currentTarget.value });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          giveText();
        }}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={isReading} disabled={text.trim() === ''}>
          {t('read.give.read')}
        </Button>
        <Button variant="default" disabled={isReading} onClick={() => input.current?.click()}>
          {t('read.give.choose')}
        </Button>
        <span className="small">{t('read.give.keys')}</span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('read.give.choose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onGive({ file });
          target.value = '';
        }}
      />
      {error && (
        <p role="alert" className={classes.wrong}>
          {error.message}
        </p>
      )}
      <Bookmark />
    </form>
  );
}
