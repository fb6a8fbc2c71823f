import { useEffect, useRef, useState } from 'react';
import { readDay } from '../../../../src/lib/days/index';
import { useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { useDayEcho } from './typed-day';

type Props = {
  id: string;
  /** YYYY-MM-DD, or nothing. */
  value: string;
  required?: boolean | undefined;
  onChange: (day: string) => void;
};

/**
 * A day typed as the reader's language writes it, and what it is understood as. A browser's own date field goes by the
 * browser's language, which may not be the page's.
 */
export function DayInput({ id, value, required = false, onChange }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => formatDay(value, language));
  const dayOf = (typed: string): string => {
    const reading = readDay(typed.trim(), { language });
    return reading.kind === 'read' ? reading.day : '';
  };
  // A day that comes from elsewhere stands in the field; what is being typed stays as it is.
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    if (dayOf(text) !== value) setText(value === '' ? '' : formatDay(value, language));
  }
  const isPlain = value !== '' && text === formatDay(value, language);
  const echo = useDayEcho(text);
  const isWrong = text.trim() !== '' && dayOf(text) === '';
  useEffect(() => input.current?.setCustomValidity(isWrong ? t('expected.day') : ''), [isWrong, t]);
  return (
    <>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="off"
        required={required}
        value={text}
        aria-describedby={`${id}-echo`}
        onChange={({ target }) => {
          setText(target.value);
          onChange(dayOf(target.value));
        }}
      />
      <span id={`${id}-echo`} className="small" aria-live="polite">
        {isPlain ? undefined : echo}
      </span>
    </>
  );
}
