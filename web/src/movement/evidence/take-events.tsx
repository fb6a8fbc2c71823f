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
  stage: { stage, figure, taken, changes, speaker },
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
  const isBehind = changes.length > 0;
  if (taken.length > 0 && !isBehind) return <p className="small">{t('events.taken.already')}</p>;
  if (isPast || (figure === undefined && !isBehind)) return null;
  return (
    <div className={`${classes.take} no-print`}>
      {isBehind && <Changes changes={changes} />}
      <Choice
        label={t('events.whose')}
        value={word}
        choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setWord}
      />
      <Button variant="default" loading={take.isPending} onClick={() => take.mutate()}>
        {t(isBehind ? 'events.follow' : 'events.take')}
      </Button>
      {take.error && <p role="alert">{take.error.message}</p>}
    </div>
  );
}

/** What the record has by events that came before, and what it would have, before anything is changed. */
function Changes({ changes }: Pick<StageShown, 'changes'>) {
  const { t } = useWords();
  return (
    <div role="status">
      <p>{t('events.behind')}</p>
      <ul>
        {changes.map(({ lot, before, after }) => (
          <li key={lot ?? ''}>
            {lot !== undefined && <bdi>{lot}: </bdi>}
            {t('events.change', { before, after })}
          </li>
        ))}
      </ul>
    </div>
  );
}
