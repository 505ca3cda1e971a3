/** Pages of the server's own that ask for a second factor or a fresh proof, and copies; nothing else that stands in the address is ever led to. */
const leadsTo =
  /^\/(?:(?:submissions|cases|campaigns)\/[0-9a-f-]{36}(?:\/delivery)?|exports\/[0-9a-f-]{36})$/;

/** The page that sent somebody here, from `?back=`; null where there is none. */
export function wayBack(search: string): string | null {
  const path = new URLSearchParams(search).get('back');
  return path !== null && leadsTo.test(path) ? path : null;
}

/** Whether the page that sent somebody here asks to be shown once more that it is they, however they signed in. */
export const asksForProof = (search: string): boolean => new URLSearchParams(search).get('proof') === 'again';

/** It was shown: whoever loads the page anew is not asked a second time. */
export function proofShown(): void {
  const here = new URL(location.href);
  if (!here.searchParams.has('proof')) return;
  here.searchParams.delete('proof');
  history.replaceState(history.state, '', here);
}
