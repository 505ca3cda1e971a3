import { connect, type Socket } from 'node:net';

export interface Load {
  readonly requests: number;
  readonly inFlight: number;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export interface SameRequest {
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Every answer must hold this, or the run counts for nothing. */
  readonly expects: string;
}

/**
 * Sends the same POST over and over on kept-alive connections, so many in flight at a time, and measures. It reads
 * answers as bytes: a client that parsed them would take more of the machine than the servers it compares.
 */
export async function underLoad(request: SameRequest, { requests, inFlight }: Load): Promise<LoadResult> {
  const { hostname, port } = new URL(request.url);
  const head = Object.entries({
    ...request.headers,
    'content-length': String(Buffer.byteLength(request.body)),
  });
  const lines = [
    `POST ${request.path} HTTP/1.1`,
    `host: ${hostname}:${port}`,
    ...head.map(([k, v]) => `${k}: ${v}`),
  ];
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n\r\n${request.body}`);
  const times: number[] = [];
  let left = requests;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      const socket = connect(Number(port), hostname);
      socket.setNoDelay(true);
      while (left > 0) {
        left -= 1;
        const start = performance.now();
        await exchange(socket, bytes, request.expects);
        times.push(performance.now() - start);
      }
      socket.destroy();
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: requests / seconds, p50: at(0.5), p99: at(0.99) };
}

/** Writes one request and waits for the whole answer, whose length its head tells. */
function exchange(socket: Socket, request: Buffer, expects: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let wanted = -1;
    let have = 0;
    const done = (error?: Error): void => {
      socket.off('data', take).off('error', done).off('close', closed);
      if (error === undefined) resolve();
      else reject(error);
    };
    const closed = (): void => done(new Error('The server closed a connection with an answer outstanding.'));
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      have += chunk.length;
      if (wanted === -1) wanted = lengthOf(Buffer.concat(chunks));
      if (wanted === -1 || have < wanted) return;
      const answer = Buffer.concat(chunks);
      const good = answer.subarray(9, 12).toString() === '200' && answer.includes(expects);
      done(good ? undefined : new Error(`Not the answer wanted: ${answer.toString('utf8').slice(0, 600)}`));
    };
    socket.on('data', take).on('error', done).on('close', closed);
    socket.write(request);
  });
}

/** Bytes of head and body together, or -1 while the head is not complete. */
function lengthOf(answer: Buffer): number {
  const end = answer.indexOf('\r\n\r\n');
  if (end === -1) return -1;
  const length = /content-length: (\d+)/i.exec(answer.subarray(0, end).toString('latin1'))?.[1];
  if (length === undefined) throw new Error('The answer does not say how long it is.');
  return end + 4 + Number(length);
}
