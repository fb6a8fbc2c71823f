import { useWords } from '../i18n/index';
import classes from './reading.module.css';

const kinds = ['number', 'day', 'money', 'goods', 'party', 'act', 'quote'] as const;

/** What the marks in the text mean. */
export function Legend() {
  const { t } = useWords();
  return (
    <p className={classes.legend}>
      {kinds.map((kind) => (
        <span key={kind} data-mark={kind}>
          {t(`read.mark.${kind}`)}
        </span>
      ))}
    </p>
  );
}
