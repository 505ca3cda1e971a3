/** What the launcher tells its caller; a pino logger fits. Messages never hold the password. */
export interface EmbeddedLog {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
}

export const silentLog: EmbeddedLog = { debug() {}, info() {}, warn() {} };

/** A problem a person can mend, said in one line; the command line prints the message and no stack. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
