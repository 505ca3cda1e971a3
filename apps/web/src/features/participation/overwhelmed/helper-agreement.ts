interface Switch {
  readonly purpose: string;
  readonly on: boolean;
}

/**
 * How it stands with the agreement that lets a helper see the case. `hidden`: whoever looks here is not told and cannot give
 * it; somebody else may have given it long ago, so asking is still theirs, and the server knows.
 */
export type HelperAgreement<One extends Switch> =
  { readonly is: 'given' } | { readonly is: 'open'; readonly one: One } | { readonly is: 'hidden' };

export function helperAgreement<One extends Switch>(switches: readonly One[] | null): HelperAgreement<One> {
  const one = switches?.find(({ purpose }) => purpose === 'share_with_helper');
  if (one === undefined) return { is: 'hidden' };
  return one.on ? { is: 'given' } : { is: 'open', one };
}
