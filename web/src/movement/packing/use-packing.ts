import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { PackingAnswers } from '../../../../src/movement/packing/api';
import { postForm } from '../../api';
import { useCaseId, useLanguage } from '../../case-query';

/** A packing list as the server reads it with what was answered so far, and what takes it into the case. */
export function usePacking(file: File, answers: PackingAnswers) {
  const caseId = useCaseId();
  const lang = useLanguage();
  const { days, decimal, hidden } = answers;
  const choices = JSON.stringify({ days, decimal, hidden });
  const read = useQuery({
    queryKey: ['packing', file.name, file.size, file.lastModified, choices, lang],
    queryFn: () => postForm('/api/packing-lists', { lang }, { choices, file }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const take = useMutation({
    mutationFn: () =>
      postForm(
        '/api/cases/{case}/packing-lists/entries',
        { case: caseId },
        { choices: JSON.stringify(answers), file },
      ),
  });
  return { read, take };
}
