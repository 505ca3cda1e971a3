import { createServer } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-log.js';

const loopback = '127.0.0.1';

/** Listens for a moment to learn whether the port is free; port 0 finds one. Null when it is taken. */
function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error),
    );
    server.listen({ host: loopback, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/**
 * The port of the embedded server: the one asked for, else last time's where it is still free (tools keep their
 * connection), else any free one. Throws one clear line when the port asked for is taken.
 */
export async function choosePort(file: string, wanted?: number): Promise<number> {
  if (wanted !== undefined) {
    const port = await tryPort(wanted);
    if (port === null)
      throw new EmbeddedPostgresError(`Port ${wanted} for the embedded PostgreSQL is taken.`);
    writeFileSync(file, `${port}\n`, { mode: 0o600 });
    return port;
  }
  const kept = readPort(file);
  const port = (kept === null ? null : await tryPort(kept)) ?? (await tryPort(0));
  if (port === null) throw new EmbeddedPostgresError('No free port for the embedded PostgreSQL was found.');
  writeFileSync(file, `${port}\n`, { mode: 0o600 });
  return port;
}

function readPort(file: string): number | null {
  try {
    const port = Number(readFileSync(file, 'utf8').trim());
    return Number.isInteger(port) && port > 0 && port < 65536 ? port : null;
  } catch {
    return null;
  }
}
