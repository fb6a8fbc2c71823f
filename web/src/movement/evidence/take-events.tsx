import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { postJson } from '../../api';
import { useAsOf, useCaseId, useLanguage } from '../../case-query';
import { useAfterChange } from '../../edit/save';
import { useWords } from '../../i18n/index';
import { Choice } from '../../ui/choice';
import classes from '../ledger/ledger.module.css';
import type { Events, StageShown } from './events';

type Props = { stage: StageShown; parties: Events['parties']; consignment: string };

/** Takes what events say into the record, as the word of whoever stands in for it. */
export function TakeEvents({
  stage: { stage, figure, taken, cameSince, speaker },
  parties,
  consignment,
}: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  const lang = useLanguage();
  // What is taken is taken as it stands now.
  const isPast = useAsOf() !== undefined;
  const [word, setWord] = useState(speaker);
  const after = useAfterChange();
  const take = useMutation({
    mutationFn: () =>
      postJson(
        '/api/cases/{case}/consignments/{id}/events',
        { case: caseId, id: consignment, lang },
        { stage, speaker: word },
      ),
    onSuccess: (change) => after(t('events.taken'), change),
  });
  if (cameSince > 0) return <p role="status">{t('events.taken.before', { count: cameSince })}</p>;
  if (taken.length > 0) return <p className="small">{t('events.taken.already')}</p>;
  if (figure === undefined || isPast) return null;
  return (
    <div className={`${classes.take} no-print`}>
      <Choice
        label={t('events.whose')}
        value={word}
        choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setWord}
      />
      <Button variant="default" loading={take.isPending} onClick={() => take.mutate()}>
        {t('events.take')}
      </Button>
      {take.error && <p role="alert">{take.error.message}</p>}
    </div>
  );
}
