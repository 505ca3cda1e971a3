import type { Command } from 'commander';

/** Where a command speaks: results on stdout, everything else on stderr. */
export interface Terminal {
  /** One result on stdout; waits while the reader is slower than we are. */
  write(text: string): Promise<void>;
  /** Progress and problems, a line on stderr. */
  say(line: string): void;
}

/** A command ended as failed (1) or as wrongly called (2); the message is for people and may be empty when all was said. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** What each file of this folder exports: it puts its options and its action on the command given. */
export type DefineCommand = (command: Command, terminal: Terminal) => void;

export const prettyJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
