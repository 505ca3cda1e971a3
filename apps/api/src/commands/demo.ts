import { resolve } from 'node:path';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';

interface Given {
  readonly home: string;
  readonly port: string;
  readonly participants: string;
  readonly states: string;
  readonly allKinds: boolean;
  readonly serve: boolean;
  readonly days?: string;
}

function whole(name: string, text: string, from: number, to: number): number {
  const value = Number(text);
  if (/^\d{1,6}$/.test(text) && value >= from && value <= to) return value;
  throw new CommandFailed(`--${name} is a whole number from ${from} to ${to}.`, 2);
}

/**
 * `chorus demo`, and `npm run demo`: a whole claims surge of invented people, with `--all-kinds` the four kinds of campaign
 * on the same ones; its sums as one JSON object.
 */
export const define: DefineCommand = (command, terminal) => {
  command
    .option('--home <folder>', 'where the sample home is made anew, kept for browsing', './.chorus-demo')
    .option('--port <number>', 'where its server listens; 0 lets the system choose', '0')
    .option('--participants <number>', 'how many people take part', '240')
    .option('--states <number>', 'in how many states', '12')
    .option('--all-kinds', 'the four kinds of campaign on the same people', false)
    .option('--days <number>', 'ends the story so many days after it began, with work still open')
    .option('--serve', 'go on serving afterwards, until Ctrl-C', false)
    .action(async (given: Given) => {
      const port = whole('port', given.port, 0, 65_535);
      const participants = whole('participants', given.participants, 1, 5_000);
      const states = whole('states', given.states, 1, 12);
      const days = given.days === undefined ? undefined : whole('days', given.days, 3, 330);
      // As a part of a server: ends with it, however that ends.
      const orphaned = (): never => process.exit(1);
      process.once('disconnect', orphaned);
      const { runDemo } = await import('../demo/demo.js');
      const { builtWebApp } = await import('./built-web-app.js');
      const { ownEnvironment } = await import('../platform/config/environment.js');
      const ended = await runDemo({
        home: resolve(given.home),
        port,
        participants,
        states,
        allKinds: given.allKinds,
        environment: ownEnvironment(),
        say: terminal.say,
        // Whoever started this as a part of a server shows how far it is.
        tell: (sum) => void process.send?.(sum),
        ...(days === undefined ? {} : { days }),
        ...(given.serve ? { webFolder: builtWebApp() } : {}),
      });
      await terminal.write(prettyJson(ended.said));
      if (given.serve) {
        terminal.say(`Browse it at ${ended.url}; its mails are in ${ended.home}/outbox. Ctrl-C ends it.`);
        const { untilStopped } = await import('./until-stopped.js');
        await untilStopped(() => ended.stop(), 45, terminal.say);
        return;
      }
      await ended.stop();
      process.off('disconnect', orphaned);
      if (process.connected) process.disconnect();
      terminal.say(`Browse it: CHORUS_HOME=${ended.home} npm start. Its mails are in ${ended.home}/outbox.`);
    });
};
