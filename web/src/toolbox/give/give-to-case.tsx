import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../i18n/index';
import { Empty } from '../../shell/states';
import { useCases } from '../../shell/use-cases';
import { Choice } from '../../ui/choice';
import classes from './give.module.css';

type Props = {
  /** What becomes of the result there. */
  lead: string;
  children: (caseId: string) => ReactNode;
};

/** Where a result is given to a case: which one, and what it becomes there. Nothing is stored before its form is saved. */
export function GiveToCase({ lead, children }: Props) {
  const { t } = useWords();
  const title = useId();
  const cases = useCases();
  const asked = useSearch({ strict: false, select: (search) => search.case });
  const [chosen, setChosen] = useState<string>();
  const caseId = chosen ?? cases.find(({ id }) => id === asked)?.id ?? cases[0]?.id;
  return (
    <section className={`${classes.give} no-print`} aria-labelledby={title}>
      <h2 id={title}>{t('give.title')}</h2>
      <p>{lead}</p>
      {caseId === undefined ? (
        <Empty>{t('state.noCase')}</Empty>
      ) : (
        <>
          {cases.length > 1 && (
            <div className={classes.fields}>
              <Choice
                label={t('give.case')}
                value={caseId}
                choices={cases.map((one) => ({ value: one.id, label: one.title }))}
                onChange={setChosen}
              />
            </div>
          )}
          {children(caseId)}
        </>
      )}
    </section>
  );
}
