import { CommandFailed, prettyJson, type DefineCommand } from './command.js';
import { withDatabase } from './with-database.js';

interface Options {
  readonly email?: string;
  readonly id?: string;
  readonly reason: string;
}

const about = `
reset-factors: for somebody who has lost every second factor and every recovery code. Takes them all away, ends every session
of the account and tells its owner by mail; then they sign in by their mail and set up a factor anew. First two people make
sure who asks, not by that mailbox: see "Somebody who lost every factor" in docs/guides/operating.md.`;

/** `chorus accounts reset-factors`: help from outside for who cannot prove who they are any more. */
export const define: DefineCommand = (command, terminal) => {
  command
    .argument('<action>', 'reset-factors')
    .option('--email <address>', 'whose account, by its address')
    .option('--id <id>', 'or by its id')
    .requiredOption('--reason <word>', 'for the audit trail: a ticket’s number or a word of yours, no name')
    .addHelpText('after', about)
    .action(async (action: string, { email, id, reason }: Options) => {
      if (action !== 'reset-factors') throw new CommandFailed(`"${action}" is not reset-factors.`, 2);
      if ((email === undefined) === (id === undefined))
        throw new CommandFailed('Say whose account: either --email or --id.', 2);
      const { isReason, resetFactors } = await import('../features/identity/strong-sign-in/reset-factors.js');
      if (!isReason(reason))
        throw new CommandFailed(
          'The reason is one word of 3 to 40 letters, digits, dots and hyphens, such as the number of a ticket. It stays in the audit trail: no name, no address.',
          2,
        );
      const done = await withDatabase(terminal, async (db, { masterKeys }) => {
        const { system } = await import('@chorus/domain/shared/actor');
        const { KeyedHash } = await import('../platform/crypto/keyed-hash.js');
        const { Outbox } = await import('../platform/outbox/outbox.js');
        const { normalizedEmail } = await import('../features/identity/email-address.js');
        const { isId } = await import('@chorus/domain/shared/ids');
        return db.transaction(system('command-line'), async (tx) => {
          const address = email === undefined ? null : normalizedEmail(email);
          const found =
            address === null
              ? null
              : await tx.maybe<{ id: string }>('SELECT id FROM account WHERE email_hash = ANY ($1)', [
                  new KeyedHash(masterKeys).candidates('account.email', address),
                ]);
          const accountId = id ?? found?.id ?? '';
          return isId(accountId) ? resetFactors(tx, new Outbox(), accountId, reason) : null;
        });
      });
      if (done === null) throw new CommandFailed('There is no such account here. Nothing was changed.');
      await terminal.write(prettyJson(done));
    });
};
