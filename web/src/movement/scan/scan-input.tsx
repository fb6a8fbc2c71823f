import { Button } from '@mantine/core';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../i18n/index';
import classes from './scan.module.css';

// Nobody types so fast: a Tab that comes so soon after a character is a scanner's separator.
const wedgeMs = 40;

/** A field for people and for scanners that play a keyboard. */
export function ScanInput({ onScan }: { onScan: (text: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const lastKeyAt = useRef(Number.NEGATIVE_INFINITY);
  const put = (event: KeyboardEvent<HTMLInputElement>) => {
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const from = selectionStart ?? value.length;
    setText(`${value.slice(0, from)}␝${value.slice(selectionEnd ?? from)}`);
  };
  // FNC1 as scanners type it: Ctrl+], F8, or a Tab amid the digits. None of them would be a character of the field.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isWedge = event.timeStamp - lastKeyAt.current < wedgeMs;
    if (event.key.length === 1) lastKeyAt.current = event.timeStamp;
    const isGroup =
      event.ctrlKey && (event.key === ']' || event.code === 'BracketRight' || event.key === '\u001d');
    if (isGroup || event.key === 'F8' || (event.key === 'Tab' && isWedge)) put(event);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onScan(text);
        setText('');
        input.current?.focus();
      }}
    >
      <label htmlFor={id}>{t('scan.input')}</label>
      <div className={classes.row}>
        <input
          id={id}
          ref={input}
          value={text}
          data-autofocus
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onKeyDown={onKeyDown}
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit">{t('scan.add')}</Button>
      </div>
      <p id={`${id}-hint`} className="small">
        {t('scan.input.hint')}
      </p>
    </form>
  );
}
