import { QueryClient } from '@tanstack/react-query';
import type { PublishInput } from '../../../src/publish/site/api';
import { isLanguage, type Language } from '../i18n/index';
import { fillIn } from '../operations';
import type { Narrow } from './published-only';
import { shown } from './shown';

type Options = Parameters<QueryClient['defaultQueryOptions']>[0];

/** Answers each question of the views from what was collected when the edition was published; nobody is asked. */
export class AnsweredClient extends QueryClient {
  readonly #shown = new Map<string, unknown>();

  constructor(
    private readonly answers: PublishInput['answers'],
    private readonly narrow: Narrow,
  ) {
    super();
  }

  // The one way by which a view comes to its options, and so to what it begins with.
  override defaultQueryOptions = ((options: Options) => {
    const defaulted = QueryClient.prototype.defaultQueryOptions.call(this, options);
    const asked = askedIn(options.queryKey);
    const initialData = asked && this.answerTo(asked);
    return initialData === undefined ? defaulted : { ...defaulted, initialData, staleTime: Infinity };
  }) as QueryClient['defaultQueryOptions'];

  private answerTo({ path, named, caseId, asOf, language }: Asked): unknown {
    const key = `${language} ${fillIn(path, { ...named, case: caseId, asOf })}`;
    if (!this.#shown.has(key) && Object.hasOwn(this.answers, key))
      this.#shown.set(key, this.narrow(path, shown(this.answers[key]), language));
    return this.#shown.get(key);
  }
}

type Asked = { path: string; named: object; caseId: string; asOf: string | undefined; language: Language };

// As case-query.ts writes it.
function askedIn(key: readonly unknown[] | undefined): Asked | undefined {
  const [, caseId, path, named, asOf, language] = key ?? [];
  if (typeof caseId !== 'string' || typeof path !== 'string' || !isLanguage(language)) return undefined;
  if (typeof named !== 'object' || named === null) return undefined;
  return { path, named, caseId, asOf: typeof asOf === 'string' ? asOf : undefined, language };
}
