import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Files } from '../../config/config.js';

/** What is used here of s3rver, which brings no types. */
interface S3rver {
  readonly httpServer: Server;
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}
type MakeS3rver = new (options: object) => S3rver;

export interface S3Server {
  readonly settings: S3Files;
  /** Where the objects lie as files, each beside its metadata; their times are what the service tells. */
  readonly folder: string;
  /** Requests that came, as method and path. */
  readonly requests: string[];
  stop(): Promise<void>;
  /** Listens again at the same port, with the objects that it had. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** A real S3 service on a free loopback port, with one empty bucket. */
export async function startS3Server(): Promise<S3Server> {
  const make = createRequire(import.meta.url)('s3rver') as MakeS3rver;
  const folder = await mkdtemp(join(tmpdir(), 'chorus-s3-'));
  const requests: string[] = [];
  let port = 0;
  let running: S3rver | null = null;
  const start = async (): Promise<void> => {
    const configureBuckets = [{ name: 'sample-documents' }];
    const server = new make({
      address: '127.0.0.1',
      port,
      silent: true,
      directory: folder,
      configureBuckets,
    });
    port = (await server.run()).port;
    server.httpServer.on('request', ({ method, url }) => requests.push(`${method} ${url}`));
    running = server;
  };
  const stop = async (): Promise<void> => {
    const server = running;
    running = null;
    if (server === null) return;
    server.httpServer.closeAllConnections();
    await server.close();
  };
  await start();
  return {
    folder,
    requests,
    settings: {
      kind: 's3',
      bucket: 'sample-documents',
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${port}`,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
      prefix: 'chorus/files/',
      pathStyle: true,
    },
    start,
    stop,
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
