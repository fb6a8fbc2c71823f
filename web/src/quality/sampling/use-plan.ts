import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { postJson } from '../../api';
import { useLanguage } from '../../case-query';
import { type Asked, requestOf } from './asked';

/** The plan for what is typed; the last one stays while the next is on its way or cannot be asked for. */
export function usePlan(asked: Asked) {
  const lang = useLanguage();
  const made = requestOf(asked);
  const plan = useQuery({
    queryKey: ['plan', made, lang],
    queryFn: 'request' in made ? () => postJson('/api/quality/plans', { lang }, made.request) : skipToken,
    placeholderData: keepPreviousData,
    // What was typed is wrong or it is not; asking again changes nothing.
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { plan, unreadable: 'unreadable' in made ? made.unreadable : [] };
}
