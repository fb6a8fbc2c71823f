import { useNavigate, useSearch } from '@tanstack/react-router';

/**
 * Filters that stand in the address, by their names; an empty one does not. A choice is a step Back undoes; what is
 * typed replaces what was typed before it.
 */
export function useAddressFilters<F extends Readonly<Record<string, string>>>(
  none: F,
): [F, (next: F) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const filters = mapValues(none, (name) => textOf(search[name]));
  const put = (next: F) => {
    const changed = Object.keys(none).filter((name) => next[name] !== filters[name]);
    const asked = mapValues(next, (name) => next[name] || undefined);
    void navigate({
      to: '.',
      search: (now) => ({ ...now, ...asked, page: undefined }),
      replace: changed.every((name) => name === 'q'),
      resetScroll: false,
    });
  };
  return [filters as F, put];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const mapValues = <T>(named: Readonly<Record<string, string>>, of: (name: string) => T): Record<string, T> =>
  Object.fromEntries(Object.keys(named).map((name) => [name, of(name)]));
