import { system } from '@chorus/domain/shared/actor';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';
import { withDatabase } from './with-database.js';

const about = `
verify: goes through the chain of every month, compares the ends with the anchors kept outside the database, and names
each entry that was edited, deleted or inserted, and each end that was cut off. Ends with 1 where it finds any, and where
nothing has been chained for ten minutes. Entries of the last seconds are counted as the unsealed tail: they are chained a
second after they are written, by a running worker.`;

/** `chorus audit verify`: the audit trail against its chain. */
export const define: DefineCommand = (command, terminal) => {
  command
    .argument('<action>', 'verify')
    .addHelpText('after', about)
    .action(async (action: string) => {
      if (action !== 'verify') throw new CommandFailed(`"${action}" is not verify.`, 2);
      const { Anchors } = await import('../platform/audit/anchors.js');
      const { verifyAudit } = await import('../platform/audit/verify-audit.js');
      const { keyStoreOf } = await import('../platform/crypto/file-key-store.js');
      const { KeyWatch } = await import('../platform/crypto/key-watch.js');
      const { KeyDestroyed, Vault } = await import('../platform/crypto/vault.js');
      const report = await withDatabase(
        terminal,
        async (db, { config: { home, auditAnchorsCopy }, masterKeys }) => {
          const watch = await KeyWatch.begin(db, masterKeys);
          try {
            const anchors = await new Anchors(home, auditAnchorsCopy).all();
            const vault = new Vault(keyStoreOf(home), watch.ring);
            return await db.read(system('command-line'), (tx) => verifyAudit(tx, vault, anchors));
          } catch (error) {
            if (!(error instanceof KeyDestroyed)) throw error;
            throw new CommandFailed(
              'The key of the chain is not in this key store, so nothing can be said of the trail. Is this the right CHORUS_HOME?',
            );
          } finally {
            await watch.stop();
          }
        },
      );
      await terminal.write(prettyJson(report));
      if (report.anchors === 0 && report.verified > 0)
        terminal.say(
          'There are no anchors here, so whether the newest entries were cut off was not looked for.',
        );
      const found = report.problems.length;
      if (found > 0) throw new CommandFailed(`The audit trail was changed: ${found} found.`);
      if (report.notSealedSince !== null)
        throw new CommandFailed(
          `Nothing has been chained since ${report.notSealedSince}: no worker runs, or it fails at it. Until it does, nobody can tell whether newer entries were changed.`,
        );
    });
};
