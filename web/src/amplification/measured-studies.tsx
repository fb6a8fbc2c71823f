import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { getJson, postJson } from '../api';
import { entryLabel } from '../edit/entries';
import { useWords } from '../i18n/index';
import { useCases } from '../shell/use-cases';
import classes from './prepare.module.css';

/** Studies of the case whose posts were measured here: they are opened again without being sent again. */
export function MeasuredStudies() {
  const { t } = useWords();
  const title = useId();
  const cases = useCases();
  const asked = useSearch({ strict: false, select: (search) => search.case });
  const caseId = (cases.find(({ id }) => id === asked) ?? cases[0])?.id ?? '';
  const studies = useMeasured(caseId);
  const opening = useOpenStudy(caseId);
  if (studies.length === 0) return null;
  return (
    <section className={`${classes.section} no-print`} aria-labelledby={title}>
      <h2 id={title}>{t('hashtags.measured')}</h2>
      <p>{t('hashtags.measured.lead')}</p>
      <div className={classes.run}>
        {studies.map(({ id, label }) => (
          <Button
            key={id}
            variant="default"
            loading={opening.isPending && opening.variables === id}
            onClick={() => opening.mutate(id)}
          >
            {t('hashtags.measured.open', { study: label })}
          </Button>
        ))}
      </div>
      {opening.error && <p role="alert">{opening.error.message}</p>}
    </section>
  );
}

function useMeasured(caseId: string): { id: string; label: string }[] {
  const { data } = useQuery({
    queryKey: ['case', caseId, 'entries', 'hashtag-study'],
    queryFn: ({ signal }) =>
      getJson('/api/cases/{case}/entries/{kind}', { case: caseId, kind: 'hashtag-study' }, signal),
    enabled: caseId !== '',
  });
  const measured = (data?.entries ?? []).filter(({ measuredSha256 }) => measuredSha256 !== undefined);
  return measured.map((entry) => ({ id: String(entry.id), label: entryLabel(entry) }));
}

function useOpenStudy(caseId: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (study: string) => postJson('/api/amplification/jobs/of-study', {}, { case: caseId, study }),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: ['jobs'] });
      return navigate({ to: '/toolbox/posts/$job', params: { job: id } });
    },
  });
}
