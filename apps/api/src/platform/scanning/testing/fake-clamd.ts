import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What this scanner takes for a harmful program. */
export const harmfulMark = 'SAMPLE-HARMFUL-PROGRAM';

export interface FakeClamd {
  /** As `MALWARE_SCANNER` names it. */
  readonly url: string;
  /** What it was given to look through, oldest first. */
  readonly scanned: readonly Buffer[];
  /** How it behaves from now on: as it should, or as a scanner that is in trouble. */
  behave(how: 'well' | 'hangs up' | 'says nothing' | 'finds it too long' | 'speaks something else'): void;
  stop(): Promise<void>;
}

/** A server that speaks the two words of clamd's protocol that are spoken to it, over TCP or a socket of this machine. */
export async function startFakeClamd(path?: string): Promise<FakeClamd> {
  const scanned: Buffer[] = [];
  const open = new Set<Socket>();
  let manner: Parameters<FakeClamd['behave']>[0] = 'well';
  const server = createServer((socket) => {
    open.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (manner === 'hangs up') return socket.destroy();
      if (manner === 'says nothing') return undefined;
      if (manner === 'speaks something else') return socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
      if (received.toString('latin1') === 'zPING\0') return socket.end('PONG\0');
      const stream = streamIn(received);
      if (stream === null) return undefined;
      scanned.push(stream);
      if (manner === 'finds it too long') return socket.end('INSTREAM size limit exceeded. ERROR\0');
      return socket.end(stream.includes(harmfulMark) ? 'stream: Sample.Signature-1 FOUND\0' : 'stream: OK\0');
    });
  });
  await listening(server, path);
  const url =
    path === undefined ? `tcp://127.0.0.1:${(server.address() as AddressInfo).port}` : `unix:${path}`;
  return {
    url,
    scanned,
    behave: (how) => (manner = how),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

const listening = (server: Server, path: string | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    if (path === undefined) server.listen(0, '127.0.0.1', resolve);
    else server.listen(path, resolve);
  });

/** The bytes of a stream that has ended; null while it goes on. */
function streamIn(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!received.subarray(0, command.length).equals(Buffer.from(command))) return null;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    at += 4;
    if (length === 0) return Buffer.concat(parts);
    parts.push(received.subarray(at, at + length));
    at += length;
  }
  return null;
}
