import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Day } from '../../../../src/lib/days/index';
import type { PackingAnswers, PackingReading } from '../../../../src/movement/packing/api';
import { useCaseId } from '../../case-query';
import { entryLabel, useEntries } from '../../edit/entries';
import { useWords } from '../../i18n/index';
import tables from '../../reading/tables/tables.module.css';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';

type Props = {
  reading: PackingReading;
  answers: PackingAnswers;
  onAnswer: (part: Partial<PackingAnswers>) => void;
  isTaking: boolean;
  error: Error | null;
  onTake: () => void;
};

/** Which shipment the goods are of, whose word the list is, and the last step. */
export function IntoCase({ reading, answers, onAnswer, isTaking, error, onTake }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  // As they were entered: of a shipment nobody need have said anything yet.
  const consignments = useEntries('consignment');
  const { source = {}, consignment = '', confirmed = [] } = answers;
  const isOpen = reading.notes.some(({ code }) => code === 'date-two-ways' || code === 'decimal-two-ways');
  const count = reading.rows.filter(({ isAsked, key }) => !isAsked || confirmed.includes(key)).length;
  const isReady = consignment !== '' && Boolean(source.publisher?.trim()) && source.published !== undefined;
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (error) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  return (
    <section aria-labelledby="packing-into">
      <h2 id="packing-into">{t('packing.into')}</h2>
      {consignments.length === 0 && (
        <p>
          {t('packing.consignment.none')}{' '}
          <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'consignment' }} target="_blank">
            {t('packing.consignment.add')}
          </Link>
        </p>
      )}
      <div className={tables.fields}>
        <Choice
          label={t('packing.consignment')}
          value={consignment}
          required
          choices={[
            { value: '', label: t('table.say') },
            ...consignments.map((entry) => ({ value: String(entry.id), label: entryLabel(entry) })),
          ]}
          onChange={(id) => onAnswer({ consignment: id === '' ? undefined : id })}
        />
        <TextField
          label={t('packing.publisher')}
          value={source.publisher ?? ''}
          required
          maxLength={300}
          onChange={(publisher) => onAnswer({ source: { ...source, publisher } })}
        />
        <TextField
          label={t('packing.published')}
          type="date"
          value={source.published ?? ''}
          required
          onChange={(day) => onAnswer({ source: { ...source, published: Day.safeParse(day).data } })}
        />
      </div>
      <div className={tables.take}>
        <Button disabled={!isReady || isOpen || count === 0} loading={isTaking} onClick={onTake}>
          {t('packing.take', { count })}
        </Button>
        {error && (
          <p role="alert" ref={alert} className={tables.wrong}>
            {error.message}
          </p>
        )}
      </div>
    </section>
  );
}
