import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useState } from 'react';

/** Whatever was answered, shared by everything on the page that asks the same. */
export function Answers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        // A fault is shown at once, with the way to try again; what this server says is never older than the page.
        defaultOptions: { queries: { retry: false, networkMode: 'always', staleTime: 1_000 } },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
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
