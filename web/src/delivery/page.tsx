import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { DayAnswer } from '../../../src/delivery/api';
import { postFiles } from '../api';
import { useLanguage } from '../case-query';
import { useWords } from '../i18n/index';
import { PageError } from '../shell/states';
import { useDraft } from '../ui/draft/use-draft';
import { FileDrop } from '../ui/file-drop';
import { saveJson } from '../ui/save-file';
import { ChangeForm } from './change-form';
import { type ChangeFields, type ChangeLine, changeOf } from './changes';
import { ChangesShown } from './changes-shown';
import { DayShown } from './day-shown';
import { exampleDay } from './example-day';
import classes from './plan.module.css';

type Kept = {
  readonly name: string;
  readonly day: string;
  /** The plan of the morning, and after it one for each thing that has happened. */
  readonly answers: readonly DayAnswer[];
  readonly changes: readonly ChangeLine[];
};
const nothing: Kept = { name: '', day: '', answers: [], changes: [] };

type Asked = Pick<Kept, 'name' | 'day' | 'answers' | 'changes'>;

/** Who gets what and when today, and what becomes of it when something happens. */
export function PlanPage() {
  const { t } = useWords();
  const lang = useLanguage();
  const { value: kept, change: keep } = useDraft<Kept>('day-plan', nothing);
  const plan = useMutation({
    mutationFn: async ({ name, day, answers, changes }: Asked) => {
      const since = answers.at(-1);
      const json = (file: string, text: string) => new File([text], file, { type: 'application/json' });
      const answer = await postFiles(
        '/api/delivery/plans',
        { lang },
        {
          file: json(name, day),
          ...(since && changes.length > 0
            ? {
                since: json('since.json', JSON.stringify(since)),
                changes: json('changes.json', JSON.stringify({ changes })),
              }
            : {}),
        },
      );
      return { name, day, changes, answers: [...answers, answer], answer };
    },
    // What was refused changes nothing of the plan that is driven.
    onSuccess: ({ answer, ...next }) => {
      if (answer.plan || next.answers.length === 1) keep(next);
    },
  });
  const open = (name: string, day: string) => plan.mutate({ name, day, answers: [], changes: [] });
  const happen = (fields: ChangeFields) =>
    plan.mutate({ ...kept, changes: [...kept.changes, changeOf(fields)] });
  const answer = kept.answers.at(-1);
  const refused =
    plan.data && !plan.data.answer.plan && plan.data.answers.length > 1 ? plan.data.answer : undefined;
  return (
    <>
      <h1>{t('plan.title')}</h1>
      <p className="lead">{t('plan.lead')}</p>
      <FileDrop
        className={`${classes.drop} no-print`}
        label={t('plan.file')}
        accept=".json,application/json"
        onFiles={([file]) => void file.text().then((text) => open(file.name, text))}
      >
        {(choose) => (
          <>
            <div className={classes.buttons}>
              <Button variant="default" loading={plan.isPending} onClick={choose}>
                {t('plan.file')}
              </Button>
              <button
                type="button"
                className="plain-button"
                onClick={() => open('example.json', JSON.stringify(exampleDay, null, 1))}
              >
                {t('plan.example')}
              </button>
            </div>
            <p className="small">{t('plan.file.hint')}</p>
          </>
        )}
      </FileDrop>
      {plan.isError && <PageError error={plan.error} place="part" />}
      <div aria-live="polite">
        {answer && <DayShown answer={answer} name={kept.name} />}
        {answer?.plan && (
          <p className={`${classes.buttons} no-print`}>
            <Button variant="default" onClick={() => saveJson('plan.json', JSON.stringify(answer, null, 1))}>
              {t('plan.save')}
            </Button>
            <Button variant="default" onClick={() => saveJson(kept.name, kept.day)}>
              {t('plan.saveDay')}
            </Button>
          </p>
        )}
      </div>
      {answer?.plan && (
        <section className={`${classes.changes} no-print`} aria-label={t('plan.change.title')}>
          <h2>{t('plan.change.title')}</h2>
          <ChangesShown
            changes={kept.changes}
            takeBack={() => keep({ changes: kept.changes.slice(0, -1), answers: kept.answers.slice(0, -1) })}
          />
          <ChangeForm plan={answer.plan} isAsking={plan.isPending} happen={happen} refused={refused} />
        </section>
      )}
    </>
  );
}
