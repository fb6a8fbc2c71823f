import { Button } from '@mantine/core';
import { type ClipboardEvent, type FormEvent, useEffect, useId, useState } from 'react';
import { useWords } from '../../i18n/index';
import { DraftNote } from '../../ui/draft/draft-note';
import { useDraft } from '../../ui/draft/use-draft';
import { useNumberEcho } from '../../ui/typed/number-echo';
import { typedCount } from '../../ui/typed/typed-number';
import { cells, type KitCell, type KitSearch } from './kit-search';
import classes from './kits.module.css';
import { pastedTable } from './pasted-table';

type Counts = Pick<KitSearch, KitCell>;
type Texts = Record<KitCell, string>;

const textsOf = (counts: Counts): Texts => ({
  tp: String(counts.tp ?? ''),
  fn: String(counts.fn ?? ''),
  fp: String(counts.fp ?? ''),
  tn: String(counts.tn ?? ''),
});

/** Four numbers, typed or pasted in one go. */
export function TableForm({ counts, onCounts }: { counts: Counts; onCounts: (counts: Counts) => void }) {
  const { t } = useWords();
  const id = useId();
  const { tp, fn, fp, tn } = counts;
  const draft = useDraft<Texts>('kits/table', textsOf(counts));
  const { value: texts, change: setTexts } = draft;
  const [wrong, setWrong] = useState<{ cell?: KitCell; text: string }>();
  // Counts that come from elsewhere, as the example does, take the place of what was typed; a reload brings none.
  const [shown, setShown] = useState(JSON.stringify(textsOf(counts)));
  const given = JSON.stringify(textsOf({ tp, fn, fp, tn }));
  useEffect(() => {
    if (shown === given) return;
    setShown(given);
    setTexts(JSON.parse(given) as Texts);
  }, [shown, given, setTexts]);
  const take = (entered: Texts) => {
    const bad = cells.find(
      (cell) => !isCount(entered[cell]) && !(entered[cell] === '' && isRowEmpty(entered, cell)),
    );
    setWrong(
      bad && {
        cell: bad,
        text: t('kits.badCell', {
          cell: t(`kits.cell.${bad}`),
          found: entered[bad] === '' ? '–' : entered[bad],
        }),
      },
    );
    if (!bad) onCounts(countsOf(entered));
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    // One number goes into the cell it was meant for.
    if (/^\s*\S+\s*$/.test(text)) return;
    event.preventDefault();
    const table = pastedTable(text);
    if (typeof table === 'number') return setWrong({ text: t('kits.badPaste', { count: table }) });
    const [a = '', b = '', c = '', d = ''] = table;
    const entered = { tp: a, fn: b, fp: c, tn: d };
    setTexts(entered);
    take(entered);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(texts);
  };
  const input = (cell: KitCell) => (
    <td>
      <input
        inputMode="numeric"
        aria-label={t(`kits.cell.${cell}`)}
        aria-invalid={wrong?.cell === cell || undefined}
        aria-describedby={`${id}-hint`}
        value={texts[cell]}
        onChange={({ target }) => setTexts({ [cell]: target.value.trim() })}
      />
      <CountEcho text={texts[cell]} />
    </td>
  );
  return (
    <form onSubmit={submit} onPaste={paste} className={`${classes.form} no-print`} noValidate>
      <h2>{t('kits.table')}</h2>
      <DraftNote draft={draft} />
      <table className={classes.cells}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('kits.positive')}</th>
            <th scope="col">{t('kits.negative')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('kits.infected')}</th>
            {input('tp')}
            {input('fn')}
          </tr>
          <tr>
            <th scope="row">{t('kits.healthy')}</th>
            {input('fp')}
            {input('tn')}
          </tr>
        </tbody>
      </table>
      <p id={`${id}-hint`} className="small">
        {t('kits.table.hint')}
      </p>
      {wrong && (
        <p role="alert" className={classes.wrong}>
          {wrong.text}
        </p>
      )}
      <Button type="submit">{t('kits.evaluate')}</Button>
    </form>
  );
}

function CountEcho({ text }: { text: string }) {
  const echo = useNumberEcho(text, { isWhole: true });
  return echo ? <p className="small">{echo.text}</p> : null;
}

const isCount = (text: string): boolean => typedCount(text) !== undefined;

const isRowEmpty = ({ tp, fn, fp, tn }: Texts, cell: KitCell): boolean =>
  cell === 'tp' || cell === 'fn'
    ? tp === '' && fn === '' && fp + tn !== ''
    : fp === '' && tn === '' && tp + fn !== '';

const countsOf = (texts: Texts): Counts =>
  Object.fromEntries(
    cells.map((cell) => [cell, texts[cell] === '' ? undefined : Number(typedCount(texts[cell]))]),
  );
