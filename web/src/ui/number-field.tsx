import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../i18n/index';
import classes from './field.module.css';
import { useNumberEcho } from './typed/number-echo';
import { typedNumber } from './typed/typed-number';

type Props = {
  label: string;
  hint: string;
  unit?: string;
  value: number;
  min: number;
  max?: number;
  step?: number | 'any';
  onChange: (value: number) => void;
};

/** A number as it is typed, in the words and marks of the page's language. */
export function NumberField({ label, hint, unit, value, min, max, step = 1, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => (Number.isNaN(value) ? '' : String(value)));
  const isWhole = step === 1;
  const numberOf = (typed: string): number => {
    const read = typedNumber(typed, { isWhole, isRatio: unit === '%' });
    return unit === '%' && /[%٪％]/.test(typed) ? Number((read * 100).toPrecision(12)) : read;
  };
  const read = numberOf(text);
  const isWrong =
    text.trim() !== '' &&
    !(read >= min && read <= (max ?? Number.POSITIVE_INFINITY) && (!isWhole || Number.isInteger(read)));
  const echo = useNumberEcho(text, { isWhole, isRatio: unit === '%' });
  useEffect(
    () => input.current?.setCustomValidity(isWrong ? t('typed.expected', { min, max: max ?? '…' }) : ''),
    [isWrong, min, max, t],
  );
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <div className={classes.measured}>
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          required
          value={text}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            setText(target.value);
            // An emptied field is not a number: the browser then says that it is needed.
            onChange(numberOf(target.value));
          }}
        />
        {unit !== undefined && <span>{unit}</span>}
      </div>
      <p id={`${id}-hint`} className="small">
        {echo && <strong>{echo.text} </strong>}
        {hint}
      </p>
    </div>
  );
}
