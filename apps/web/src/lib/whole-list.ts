/** One page of a list, as the API answers it. */
export interface ListPage<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

/** A list that is still not at its end by then is no list a page could show. */
const pagesAtMost = 50;

/**
 * All of a list, asked for page by page: for what is counted, or held against another list, where the first page alone would tell
 * something wrong.
 * @throws where the list does not end
 */
export async function wholeList<Node>(
  pageAfter: (after: string | null) => Promise<ListPage<Node>>,
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let page = 0; page < pagesAtMost; page += 1) {
    const { edges, pageInfo }: ListPage<Node> = await pageAfter(after);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor ?? null;
  }
  throw new Error('The list does not end.');
}
