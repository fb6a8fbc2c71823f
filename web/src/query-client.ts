import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, ServerGone } from './api';
import { noticeEnd } from './people/use-me';
import { setServerThere } from './server-status';

const answers = {
  onError: (error: Error) => {
    setServerThere(!(error instanceof ServerGone));
    noticeEnd(queryClient, error);
  },
  onSuccess: () => setServerThere(true),
};

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache(answers),
  mutationCache: new MutationCache(answers),
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // The server is on this machine or near it: what "offline" says of the internet does not matter.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: (failures, error) => !(error instanceof ApiError) && failures < 1,
    },
    mutations: { networkMode: 'always' },
  },
});
