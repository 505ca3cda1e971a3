import type { Api } from './api.js';

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads a list of the API to its end, page by page. `fields` are those of a node; the id is the list's subject. */
export async function readAll<Node>(
  api: Api,
  token: string,
  list: { readonly field: string; readonly argument: string; readonly id: string; readonly fields: string },
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  const { field, argument, id, fields } = list;
  for (let after: string | null = null; ;) {
    const page: Page<Node> = await api.ask(
      token,
      `query ($id: ID!, $after: String) { ${field}(${argument}: $id, first: 100, after: $after) {
         edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
      { id, after },
    );
    nodes.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}
