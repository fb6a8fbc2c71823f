import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { entryLabel, useEntriesOf } from '../../edit/entries';
import { useWords } from '../../i18n/index';
import give from '../../toolbox/give/give.module.css';
import { GiveToCase } from '../../toolbox/give/give-to-case';
import { Choice } from '../../ui/choice';
import { type Asked, searchOf } from './asked';

/** The plan as one of a lot: its form opens with these numbers, and asks who gives it and when. */
export function GivePlan({ asked }: { asked: Asked }) {
  const { t } = useWords();
  return (
    <GiveToCase lead={t('give.plan.lead')}>
      {(caseId) => <ToLot key={caseId} caseId={caseId} asked={asked} />}
    </GiveToCase>
  );
}

function ToLot({ caseId, asked }: { caseId: string; asked: Asked }) {
  const { t } = useWords();
  const lots = useEntriesOf(caseId, 'lot');
  const [chosen, setChosen] = useState<string>();
  const id = chosen ?? (lots[0] && String(lots[0].id));
  if (id === undefined) return <p className="small">{t('give.noLots')}</p>;
  return (
    <>
      <div className={give.fields}>
        <Choice
          label={t('kind.lot')}
          value={id}
          choices={lots.map((lot) => ({ value: String(lot.id), label: entryLabel(lot) }))}
          onChange={setChosen}
        />
      </div>
      <p>
        <Link
          to="/$caseId/lots/$id"
          params={{ caseId, id }}
          search={{ plan: planOf(asked) }}
          hash="stage-plan"
        >
          {t('give.plan')}
        </Link>
      </p>
    </>
  );
}

// What was found in a sample is its result, which is entered against the plan once that is given.
const planOf = ({ found: _, case: __, ...asked }: Asked) => ({
  kind: asked.kind,
  lot: asked.lot,
  ...searchOf({ ...asked, found: '' }),
});
