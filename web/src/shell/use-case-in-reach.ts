import { useParams, useSearch } from '@tanstack/react-router';

/** The case one is in, or came from to a tool. */
export function useCaseInReach(): string | undefined {
  const inAddress = useParams({ strict: false, select: ({ caseId }) => caseId });
  const cameFrom = useSearch({ strict: false, select: (search) => search.case });
  return inAddress ?? cameFrom;
}
