import { type Query, QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { followSession, type SessionNews } from './session.js';

/** Under which the answer to who is signed in is shared. */
export const sessionKey = ['session'] as const;

/** Whatever was answered, shared by everything on the page that asks the same. */
export function Answers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        // A fault is shown at once, with the way to try again; what this server says is never older than the page.
        defaultOptions: { queries: { retry: false, networkMode: 'always', staleTime: 1_000 } },
      }),
  );
  useEffect(() => followSession((news) => hears(client, news)), [client]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/** What one person was answered is never shown to the next, not for the blink of an eye. */
function hears(client: QueryClient, news: SessionNews): void {
  if (news === 'ended') void client.invalidateQueries({ queryKey: sessionKey });
  if (news === 'left') client.setQueryData(sessionKey, { me: null });
  if (news !== 'another' && news !== 'left') return;
  const theirs = { predicate: ({ queryKey }: Query) => queryKey[0] !== sessionKey[0] };
  client.removeQueries({ ...theirs, type: 'inactive' });
  void client.resetQueries(theirs);
}

/** Something was changed: asks anew whatever the page shows. */
export function useChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries(), [client]);
}

/** Somebody signed in or out: what an earlier one was answered is nothing for the next. */
export function useSomebodyElse(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => {
    client.removeQueries({ type: 'inactive' });
    return client.invalidateQueries();
  }, [client]);
}
