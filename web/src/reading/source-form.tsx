import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { checkForm } from '../edit/check-form';
import { useChoices } from '../edit/choices';
import { entryLabel } from '../edit/entries';
import { fieldsOf as formFields } from '../edit/fields';
import { useWords } from '../i18n/index';
import { SourceLink } from '../sources/source-link';
import { typedDay, useDayEcho } from '../ui/typed/typed-day';
import { NameField } from './name-field';
import classes from './reading.module.css';
import type { Review } from './use-review';

const sourceFields = formFields('source');
const required: ReadonlySet<string> = new Set(['title', 'publisher', 'published']);

/** What is wrong with the source as it is proposed, by field. */
export function useSourceErrors({ told }: Review): Readonly<Record<string, string>> {
  const { t } = useWords();
  const { source, sourceId } = told.from.draft;
  if (sourceId !== '') return {};
  const { published, publisher, ...rest } = source;
  const said = Object.entries({ ...rest, published: typedDay(published) }).filter(
    ([, value]) => value !== '',
  );
  // The publisher has no id before it is written; that there is one is all that can be checked.
  const entry = {
    id: 'source',
    ...Object.fromEntries(said),
    ...(publisher.trim() === '' ? {} : { publisher: 'publisher' }),
  };
  return checkForm('source', sourceFields, entry, t);
}

type Props = { review: Review; errors: Readonly<Record<string, string>>; onDone: () => void };

/** The source as it is proposed, to be corrected until it is written with the first statement. */
export function SourceForm({ review, errors, onDone }: Props) {
  const { t } = useWords();
  const { draft } = review.told.from;
  const written = review.sources.find(({ id }) => id === draft.sourceId);
  if (draft.sourceId !== '')
    return (
      <p className={classes.written} role="status">
        {t('read.source.written')}{' '}
        <SourceLink id={draft.sourceId}>{written ? entryLabel(written) : draft.source.title}</SourceLink>
      </p>
    );
  return (
    <form
      className={classes.source}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <AlreadyKnown review={review} />
      <Line name="title" review={review} errors={errors} />
      <NameField
        kind="party"
        label={t('field.publisher')}
        value={draft.source.publisher}
        error={errors.publisher}
        required
        review={review}
        onChange={(publisher) => review.setSource({ publisher })}
      />
      <Line name="published" review={review} errors={errors} />
      <Line name="author" review={review} errors={errors} />
      <Line name="language" review={review} errors={errors} />
      <Line name="url" review={review} errors={errors} />
      <KindChoice review={review} />
      <button type="submit" hidden />
    </form>
  );
}

type LineProps = {
  name: keyof typeof labels;
  review: Review;
  errors: Readonly<Record<string, string>>;
};

const labels = {
  title: 'field.title',
  author: 'field.author',
  published: 'field.published',
  language: 'field.language',
  url: 'field.url',
} as const;

function Line({ name, review, errors }: LineProps): ReactNode {
  const { t } = useWords();
  const value = review.told.from.draft.source[name];
  const echo = useDayEcho(name === 'published' ? value : '');
  return (
    <TextInput
      label={t(labels[name])}
      value={value}
      error={errors[name]}
      description={echo}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk={required.has(name)}
      autoComplete="off"
      onChange={({ currentTarget }) => review.setSource({ [name]: currentTarget.value })}
    />
  );
}

function KindChoice({ review }: { review: Review }) {
  const { t } = useWords();
  const field = sourceFields.find(({ name }) => name === 'kind');
  const choices = useChoices(
    field ?? { name: 'kind', type: 'choice', required: true, choices: [] },
    'source',
  );
  return (
    <NativeSelect
      label={t('field.kind')}
      value={review.told.from.draft.source.kind}
      data={choices}
      onChange={({ currentTarget }) => review.setSource({ kind: currentTarget.value })}
    />
  );
}

/** The case may have this article already: by the same bytes, or by its address. */
function AlreadyKnown({ review }: { review: Review }) {
  const { t } = useWords();
  const { draft } = review.told.from;
  const { url } = draft.source;
  const same =
    review.sources.find(({ sha256 }) => sha256 === draft.sha256) ??
    review.sources.find((each) => url !== '' && each.url === url);
  if (same === undefined) return null;
  // Places are counted in the text that is kept; in another text of the same address they would lie elsewhere.
  const isOther = same.sha256 !== undefined && same.sha256 !== draft.sha256;
  return (
    <p className={classes.known} role="status">
      {isOther ? t('read.source.changed') : t('read.source.known')}{' '}
      <SourceLink id={String(same.id)}>{entryLabel(same)}</SourceLink>{' '}
      {!isOther && (
        <button
          type="button"
          className="plain-button"
          onClick={() => review.takeSource(String(same.id), same.sha256 !== undefined)}
        >
          {t('read.source.take')}
        </button>
      )}
    </p>
  );
}
