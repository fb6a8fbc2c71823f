import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { SaidKind } from '../../../../src/movement/recall/api';
import { postJson } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { SignedBy } from '../../people/signed-by';
import { Choice } from '../../ui/choice';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import classes from './recall.module.css';
import type { Recalled } from './recalled';
import { lotText, siteText } from './site-name';
import { useRecallChange } from './use-recall';

// Of each kind, in the order they are offered, what must be said with it. One that is new does not go unseen.
const asks: Readonly<Record<SaidKind, 'pieces' | 'note' | 'pieces-and-note' | 'nothing'>> = {
  notified: 'nothing',
  acknowledged: 'nothing',
  counted: 'pieces',
  returned: 'pieces',
  destroyed: 'pieces',
  used: 'pieces',
  missing: 'pieces-and-note',
  passed: 'pieces',
  unreachable: 'note',
  named: 'note',
};
const kinds = Object.keys(asks) as SaidKind[];
const isCounted = (kind: SaidKind): boolean => asks[kind].startsWith('pieces');
const isNoted = (kind: SaidKind): boolean => asks[kind].endsWith('note');

/** What one site says, written down by whoever heard it. */
export function AnswerForm({ recall, site: chosen }: { recall: Recalled; site: string | undefined }) {
  const { t } = useWords();
  const lang = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [site, setSite] = useState(chosen ?? recall.sites[0]?.site ?? '');
  const [what, setWhat] = useState<SaidKind>('counted');
  const [pieces, setPieces] = useState(Number.NaN);
  const [to, setTo] = useState('');
  const [on, setOn] = useState('');
  const [note, setNote] = useState('');
  const [ref, setRef] = useState('');
  const [lot, setLot] = useState('');
  const [by, setBy] = useState(lastBy);
  const [done, setDone] = useState<{ readonly isNew: boolean }>();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (chosen !== undefined) form.current?.querySelector<HTMLElement>('select')?.focus();
  }, [chosen]);
  const answer = useRecallChange(async () => {
    const said = await postJson(
      '/api/recalls/{recall}/answers',
      { recall: recall.id, lang },
      {
        site,
        what,
        by,
        ...(isCounted(what) ? { pieces } : {}),
        ...filled({ to: what === 'passed' ? to : '', on, note, ref, lot }),
      },
    );
    lastBy = by;
    setDone({ isNew: said.isNew });
    setTimes((before) => before + 1);
    if (!said.isNew) return;
    setPieces(Number.NaN);
    for (const empty of [setNote, setRef, setTo]) empty('');
  });
  const forget = (): void => {
    setDone(undefined);
    answer.reset();
  };
  return (
    <form
      ref={form}
      className={`${classes.form} no-print`}
      // What was said of the answer before is not of the one that is being typed, nor of one the browser refuses.
      onChange={forget}
      onInvalid={forget}
      onSubmit={(event) => {
        event.preventDefault();
        setDone(undefined);
        answer.mutate(undefined);
      }}
    >
      <h2>{t('recalls.answer.title')}</h2>
      <div className={classes.fields}>
        <Choice
          label={t('recalls.site')}
          value={site}
          choices={recall.sites.map((each) => ({ value: each.site, label: siteText(each) }))}
          onChange={setSite}
        />
        <Choice
          label={t('recalls.what')}
          hint={t(`recalls.what.${what}.hint`)}
          value={what}
          choices={kinds.map((kind) => ({ value: kind, label: t(`recalls.what.${kind}`) }))}
          onChange={(kind) => setWhat(kinds.find((each) => each === kind) ?? 'counted')}
        />
        {isCounted(what) && (
          <NumberField
            key={`${what} ${times}`}
            label={t('recalls.pieces.label')}
            hint={recall.uom ?? t('recalls.pieces.hint')}
            value={pieces}
            min={what === 'counted' ? 0 : recall.uom === undefined ? 1 : 0}
            step={recall.uom === undefined ? 1 : 'any'}
            onChange={setPieces}
          />
        )}
        {what === 'passed' && (
          <TextField label={t('recalls.to')} value={to} required maxLength={1000} onChange={setTo} />
        )}
        <TextField
          label={t(
            what === 'named' ? 'recalls.note.name' : isNoted(what) ? 'recalls.note.why' : 'recalls.note',
          )}
          value={note}
          required={isNoted(what)}
          maxLength={2000}
          onChange={setNote}
        />
        <SignedBy label={t('recalls.by')} value={by} maxLength={200} onChange={setBy} />
      </div>
      <details className={classes.more}>
        <summary>{t('recalls.more')}</summary>
        <div className={classes.fields}>
          <TextField type="date" label={t('recalls.on')} value={on} onChange={setOn} />
          <TextField label={t('recalls.ref')} value={ref} maxLength={200} onChange={setRef} />
          <TextField
            label={t('recalls.label', { lot: lotText(recall) })}
            value={lot}
            maxLength={1000}
            onChange={setLot}
          />
        </div>
      </details>
      <Button type="submit" loading={answer.isPending}>
        {t('recalls.answer.write')}
      </Button>
      <div role="status">
        {done && !answer.error && <p>{t(done.isNew ? 'recalls.answer.done' : 'recalls.answer.there')}</p>}
      </div>
      {answer.error && <p role="alert">{answer.error.message}</p>}
    </form>
  );
}

// Whoever writes down ten answers is one person.
let lastBy = '';

const filled = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
