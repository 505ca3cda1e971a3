import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** Where the sink lets the connection drop, as a server or a network may. */
export type DropAt =
  'greeting' | 'sender' | 'recipient' | 'data-command' | 'inside-data' | 'after-dot' | 'never';

export interface SmtpSink {
  readonly url: string;
  /** Whole messages, up to and including the closing dot, in the order they came. */
  readonly received: Buffer[];
  /** How many connections were opened. */
  connections(): number;
  dropAt: DropAt;
  /** A reply instead of the usual 250: to the sender, the recipient (one address alone where it is named) or the message. */
  reply: { at: 'sender' | 'recipient' | 'message'; code: number; to?: string; text?: string } | null;
  /** It answers no recipient before this is over. */
  held: Promise<void> | null;
  stop(): Promise<void>;
}

/** A real SMTP server on a free loopback port that keeps what it gets and fails in the way it is told. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const sockets = new Map<number, Socket>();
  let opened = 0;
  const drop = (session: { remotePort: number }): void => void sockets.get(session.remotePort)?.destroy();
  const answer = (at: 'sender' | 'recipient' | 'message', to?: string): Error | null =>
    sink.reply?.at === at && (sink.reply.to ?? to) === to
      ? Object.assign(new Error(sink.reply?.text ?? 'said so to person@example.org'), {
          responseCode: sink.reply.code,
        })
      : null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onConnect: (session, done) => (sink.dropAt === 'greeting' ? drop(session) : done()),
    onMailFrom: (_address, session, done) =>
      sink.dropAt === 'sender' ? drop(session) : done(answer('sender')),
    onRcptTo: ({ address }, session, done) => {
      void (sink.held ?? Promise.resolve()).then(() => {
        if (sink.dropAt === 'recipient') drop(session);
        else done(answer('recipient', address));
      });
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      if (sink.dropAt === 'data-command') drop(session);
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (sink.dropAt === 'inside-data') drop(session);
      });
      stream.on('end', () => {
        if (sink.dropAt === 'inside-data' || sink.dropAt === 'data-command') return;
        const refused = answer('message');
        if (refused === null) received.push(Buffer.concat(chunks));
        if (sink.dropAt === 'after-dot') drop(session);
        else done(refused);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    opened += 1;
    sockets.set(socket.remotePort ?? 0, socket);
    socket.once('close', () => sockets.delete(socket.remotePort ?? 0));
  });
  const received: Buffer[] = [];
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () =>
      resolve((listening.address() as { port: number }).port),
    );
  });
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    connections: () => opened,
    dropAt: 'never',
    reply: null,
    held: null,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets.values()) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return sink;
}
