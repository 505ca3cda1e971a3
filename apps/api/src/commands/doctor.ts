import type { Finding } from '../installation/examine.js';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';

const marks = { ok: 'ok  ', note: 'note', bad: 'BAD ' } as const;

/**
 * `chorus doctor`: what works here and what does not, part by part; then which facts nobody has confirmed. Fails when a
 * part is bad. A fact that is unconfirmed or unknown is a note: it is shown to people as such.
 */
export const define: DefineCommand = (command, terminal) => {
  command
    .option('--json', 'print everything as one JSON object')
    .option('--facts', 'list every unconfirmed and every unknown fact')
    .action(async ({ json = false, facts = false }: { json?: boolean; facts?: boolean }) => {
      const { loadConfig } = await import('../platform/config/config.js');
      const { examine } = await import('../installation/examine.js');
      const { lintFacts } = await import('@chorus/domain/jurisdiction/lint-facts');
      const findings: readonly Finding[] = await examine(loadConfig());
      const lint = lintFacts();
      const healthy = findings.every(({ state }) => state !== 'bad');
      if (json) {
        await terminal.write(prettyJson({ healthy, findings, facts: lint }));
      } else {
        for (const { state, part, says } of findings)
          await terminal.write(`${marks[state]}  ${part}: ${says}\n`);
        for (const { table, rows, unverified, unknown } of lint.tables) {
          const state = unverified + unknown === 0 ? 'ok' : 'note';
          await terminal.write(
            `${marks[state]}  facts, ${table}: ${rows} rows, ${unverified} unconfirmed, ${unknown} unknown values\n`,
          );
        }
        if (facts) {
          for (const fact of lint.unverified) {
            await terminal.write(`unconfirmed  ${fact.table}  ${fact.row}  (${fact.verification})\n`);
          }
          for (const fact of lint.unknown) {
            await terminal.write(`unknown  ${fact.table}  ${fact.row}  ${fact.field}  (${fact.as})\n`);
          }
        }
      }
      if (!healthy) throw new CommandFailed(json ? '' : 'Something above is bad and needs you.');
    });
};
