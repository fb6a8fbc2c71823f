import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { postJson } from '../../api';
import { useAsOf, useCaseId, useLanguage } from '../../case-query';
import { useAfterChange } from '../../edit/save';
import { useWords } from '../../i18n/index';
import classes from '../ledger/ledger.module.css';
import type { Events } from './events';
import { arrivalWithoutDoubt } from './without-doubt';

type Props = Pick<Events, 'stages'> & { consignment: string };

/** All that events say of an arrival taken into the record by one press, where nothing of it is in doubt. */
export function TakeArrival({ stages, consignment }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  const lang = useLanguage();
  const isPast = useAsOf() !== undefined;
  const after = useAfterChange();
  const open = arrivalWithoutDoubt(stages);
  const take = useMutation({
    // One after the other, each with a change of its own: what was taken before one is refused stays taken, and is shown.
    mutationFn: async () => {
      for (const { stage, name, speaker } of open)
        await after(
          `${t('events.taken')} ${name}`,
          await postJson(
            '/api/cases/{case}/consignments/{id}/events',
            { case: caseId, id: consignment, lang },
            { stage, speaker },
          ),
        );
    },
  });
  // With one there is the button beside it.
  if (isPast || (open.length < 2 && !take.isPending && !take.error)) return null;
  return (
    <div className={`${classes.take} no-print`}>
      <Button loading={take.isPending} onClick={() => take.mutate()}>
        {t('events.take-arrival', { stages: open.map(({ name }) => name).join(' · ') })}
      </Button>
      {take.error && <p role="alert">{take.error.message}</p>}
    </div>
  );
}
