import { system } from '@chorus/domain/shared/actor';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';
import { withDatabase } from './with-database.js';

const about = `
verify: goes through the chain of every month, compares the ends with the anchors kept outside the database, and names
each entry that was edited, deleted or inserted, and each end that was cut off. Ends with 1 where it finds any. Entries of
the last seconds are counted as the unsealed tail: they are chained a second after they are written, by a running worker.`;

/** `chorus audit verify`: the audit trail against its chain. */
export const define: DefineCommand = (command, terminal) => {
  command
    .argument('<action>', 'verify')
    .addHelpText('after', about)
    .action(async (action: string) => {
      if (action !== 'verify') throw new CommandFailed(`"${action}" is not verify.`, 2);
      const { join } = await import('node:path');
      const { Anchors } = await import('../platform/audit/anchors.js');
      const { chainKey } = await import('../platform/audit/audit-chain.js');
      const { verifyAudit } = await import('../platform/audit/verify-audit.js');
      const { FileKeyStore } = await import('../platform/crypto/file-key-store.js');
      const { Vault } = await import('../platform/crypto/vault.js');
      const report = await withDatabase(terminal, async (db, { config: { home }, masterKeys }) => {
        const vault = new Vault(new FileKeyStore(join(home, 'keys', 'subjects')), masterKeys);
        const anchors = await new Anchors(home).all();
        const key = await chainKey(vault);
        return db.read(system('command-line'), (tx) => verifyAudit(tx, key, anchors));
      });
      await terminal.write(prettyJson(report));
      const found = report.problems.length;
      if (found > 0) throw new CommandFailed(`The audit trail was changed: ${found} found.`, 1);
    });
};
