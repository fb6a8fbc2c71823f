import { type UseMutationResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getShown } from '../../api';
import { useLanguage } from '../../case-query';

/** The recall in the address. */
export function useRecall() {
  const recall = useParams({ strict: false, select: (params) => params.recall ?? '' });
  const lang = useLanguage();
  return useQuery({
    queryKey: ['recalls', recall, lang],
    queryFn: ({ signal }) => getShown('/api/recalls/{recall}', { recall, lang }, signal),
    retry: false,
  });
}

/** A change to a recall; whatever shows recalls, or where the lot is, asks again. */
export function useRecallChange<T>(
  change: (given: T) => Promise<unknown>,
  onDone: () => void = () => undefined,
): UseMutationResult<unknown, Error, T> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      onDone();
      await Promise.all(
        ['recalls', 'trace', 'case'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      );
    },
  });
}
