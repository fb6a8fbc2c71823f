import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentChecklist } from '../../../src/conformity/api';
import { entryLabel, useEntriesOf } from '../edit/entries';
import { useWords } from '../i18n/index';
import give from '../toolbox/give/give.module.css';
import { GiveToCase } from '../toolbox/give/give-to-case';
import { Choice } from '../ui/choice';

type Props = { list: Pick<DocumentChecklist, 'product' | 'on'>; name: string };

/** A checklist is asked of the rules each time: what a case keeps is the shipment it is asked of. */
export function GiveChecklist({ list, name }: Props) {
  const { t } = useWords();
  return (
    <GiveToCase lead={t('give.checklist.lead')}>
      {(caseId) => <ToShipment key={caseId} caseId={caseId} list={list} name={name} />}
    </GiveToCase>
  );
}

function ToShipment({ caseId, list: { product, on }, name }: Props & { caseId: string }) {
  const { t } = useWords();
  const shipments = useEntriesOf(caseId, 'consignment');
  const [chosen, setChosen] = useState('');
  const goods = useEntriesOf(caseId, 'product').filter(({ ruleClass }) => ruleClass === product);
  const entry = { name, ...(goods.length === 1 ? { product: String(goods[0]?.id) } : {}) };
  return (
    <>
      {shipments.length > 0 && (
        <div className={give.fields}>
          <Choice
            label={t('kind.consignment')}
            value={chosen}
            choices={[
              { value: '', label: t('give.noShipment') },
              ...shipments.map((one) => ({ value: String(one.id), label: entryLabel(one) })),
            ]}
            onChange={setChosen}
          />
        </div>
      )}
      <p>
        {chosen === '' ? (
          <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'consignment' }} search={{ entry }}>
            {t('give.shipment')}
          </Link>
        ) : (
          <Link to="/$caseId/shipments/$id" params={{ caseId, id: chosen }} search={{ on }} hash="conformity">
            {t('give.checklist')}
          </Link>
        )}
      </p>
    </>
  );
}
