import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/**
 * The floor of the list benchmark: node:http and pg, the same two statements, the same JSON, and nothing else: no
 * transaction, no row security, no session, no GraphQL. Prints its address when ready.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

interface CampaignShape {
  readonly id: string;
  readonly organization_id: string;
  readonly created_at: Date;
  readonly kind: string;
  readonly state: string;
  readonly slug: string;
  readonly title: string;
  readonly purpose: string;
  readonly states: unknown;
  readonly waves: unknown;
}

const server = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk: Buffer) => (text += chunk.toString()));
  request.on('end', () => {
    const { variables } = JSON.parse(text) as { variables: { organizationId: string } };
    list(variables.organizationId).then(
      (body) => {
        response.writeHead(200, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        });
        response.end(body);
      },
      () => response.writeHead(500).end(),
    );
  });
});

async function list(organizationId: string): Promise<string> {
  const { rows } = await pool.query<CampaignShape>({
    name: 'campaigns',
    text: 'SELECT * FROM campaign WHERE organization_id = $1 ORDER BY created_at DESC, id DESC LIMIT 51',
    values: [organizationId],
  });
  const organizations = await pool.query<{ id: string; name: string; state: string }>({
    name: 'organizations',
    text: 'SELECT * FROM organization WHERE id = ANY($1)',
    values: [[...new Set(rows.map((row) => row.organization_id))]],
  });
  const byId = new Map(organizations.rows.map(({ id, name, state }) => [id, { id, name, state }]));
  const edges = rows.slice(0, 50).map((row) => ({
    cursor: Buffer.from(JSON.stringify([row.created_at.toISOString(), row.id])).toString('base64url'),
    node: {
      id: row.id,
      kind: row.kind,
      state: row.state,
      slug: row.slug,
      title: row.title,
      purpose: row.purpose,
      createdAt: row.created_at.toISOString(),
      states: row.states,
      waves: row.waves,
      organization: byId.get(row.organization_id),
    },
  }));
  const pageInfo = { hasNextPage: rows.length > 50, endCursor: edges.at(-1)?.cursor ?? null };
  return JSON.stringify({ data: { campaigns: { edges, pageInfo } } });
}

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
