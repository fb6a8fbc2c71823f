import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { postFormData } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { NamedFiles } from '../../ui/named-files';
import { ProgressBar } from '../../ui/progress-bar';
import { ExaminationShown } from './examination-shown';
import classes from './films.module.css';
import { type FilmsChosen, formOf, noFilms } from './form';

/** A film that is passed on, held against what may be its originals. */
export function FilmPage() {
  const { t } = useWords();
  const lang = useLanguage();
  const [films, setFilms] = useState<FilmsChosen>(noFilms);
  const [isMissing, setMissing] = useState(false);
  const aborter = useRef<AbortController>(undefined);
  const examine = useMutation({
    mutationFn: async (chosen: FilmsChosen) => {
      const controller = new AbortController();
      aborter.current = controller;
      const answer = await postFormData(
        '/api/media/examinations',
        { lang },
        formOf(chosen),
        controller.signal,
      ).catch((error: unknown) => {
        if (controller.signal.aborted) return undefined;
        throw error;
      });
      return answer && { answer, films: chosen };
    },
  });
  const field = (name: keyof FilmsChosen) => (
    <NamedFiles
      label={t(`films.${name}`)}
      hint={t(`films.${name}.hint`)}
      names={films[name].map((file) => file.name)}
      removeLabel={(file) => t('films.remove', { name: file })}
      onFiles={(added) => setFilms({ ...films, [name]: withFiles(films[name], added, name) })}
      onRemove={(gone) => setFilms({ ...films, [name]: films[name].filter((one) => one.name !== gone) })}
    />
  );
  return (
    <>
      <h1>{t('films.title')}</h1>
      <p className="lead">{t('films.lead')}</p>
      <form
        className={`${classes.form} no-print`}
        onSubmit={(event) => {
          event.preventDefault();
          const isWhole = films.suspect.length === 1 && films.original.length > 0;
          setMissing(!isWhole);
          if (isWhole) examine.mutate(films);
        }}
      >
        {field('suspect')}
        {field('original')}
        {field('overlay')}
        <p>
          <Button type="submit" loading={examine.isPending}>
            {t('films.ask')}
          </Button>
        </p>
        {isMissing && <p role="alert">{t('films.missing')}</p>}
      </form>
      <div aria-live="polite">
        {examine.isPending && (
          <section className={classes.form}>
            <ProgressBar label={t('films.working')} share={undefined} />
            <Button variant="default" onClick={() => aborter.current?.abort()}>
              {t('films.cancel')}
            </Button>
          </section>
        )}
        {examine.error && <p role="alert">{examine.error.message}</p>}
        {examine.data && <ExaminationShown {...examine.data} />}
      </div>
    </>
  );
}

/** There is one suspect; of a name that is there already, the newer file stays. */
function withFiles(there: readonly File[], added: readonly File[], name: keyof FilmsChosen): readonly File[] {
  if (name === 'suspect') return added.slice(0, 1);
  return [...there.filter((one) => added.every((other) => other.name !== one.name)), ...added];
}
