import { system } from '@chorus/domain/shared/actor';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';
import { withDatabase } from './with-database.js';

const about = `
stop: what is under way ends, and no worker begins to send another filing; one whose date does not wait becomes its
person's to send. What goes on: the mail to sign in, and notices to people about their own filings and dates. To stop
every mail, take SMTP_URL away and start anew. resume: what waited goes on.`;

/** `chorus sending`: the platform's kill switch. */
export const define: DefineCommand = (command, terminal) => {
  command
    .argument('[switch]', 'stop or resume; without it nothing changes')
    .addHelpText('after', about)
    .action(async (to: string | undefined) => {
      if (to !== undefined && to !== 'stop' && to !== 'resume') {
        throw new CommandFailed(`"${to}" is neither stop nor resume.`, 2);
      }
      const { SendingStop } = await import('../platform/outbox/sending-stop.js');
      const { audit } = await import('../platform/audit/audit.js');
      const stop = new SendingStop();
      const stoppedSince = await withDatabase(terminal, (db) =>
        db.transaction(system('command-line'), async (tx) => {
          if (to === 'stop') await stop.stop(tx);
          if (to === 'resume') await stop.resume(tx);
          if (to !== undefined) {
            await audit(tx, {
              operation: to === 'stop' ? 'sending.stopped' : 'sending.resumed',
              subjects: [],
            });
          }
          return stop.since(tx);
        }),
      );
      await terminal.write(prettyJson({ stoppedSince }));
    });
};
