import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getShown, postJson } from '../../api';
import { useCaseId, useLanguage } from '../../case-query';
import type { BodyOf } from '../../operations';

const path = '/api/cases/{case}/consignments/{id}/logistic-units';

/** The numbers that were issued for the cartons of a shipment. */
export function useIssued(id: string) {
  const caseId = useCaseId();
  return useQuery({
    queryKey: ['case', caseId, path, id],
    queryFn: ({ signal }) => getShown(path, { case: caseId, id }, signal),
  });
}

export function useIssuing(id: string) {
  const caseId = useCaseId();
  const lang = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: BodyOf<'post', typeof path>) => postJson(path, { case: caseId, id, lang }, asked),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', caseId, path, id] }),
  });
}
