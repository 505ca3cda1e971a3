import { SMTPServer } from 'smtp-server';

/** A mail server that takes everything and keeps nothing, in a process of its own; says its port on one line. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData: (stream, _session, done) => {
    stream.on('end', () => done());
    stream.resume();
  },
});
const listening = server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(listening.address() as { port: number }).port}\n`);
});
process.stdin.resume();
process.stdin.once('close', () => process.exit(0));
