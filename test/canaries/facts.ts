import { factToCompare } from '../../apps/api/src/features/jurisdiction/fact-digests.js';
import type { Journey } from './journey.js';

/** Whoever runs the installation compares a fact with its source, reads something else in that of another, and answers it. */
export async function comparesFacts({ asker, canaries, administrator }: Journey): Promise<void> {
  const page = (field: string): string => `https://www.example.gov/${canaries.word(field)}`;
  const seen = (key: string) => ({ key, version: factToCompare(key)?.digest });
  await asker.ask(administrator.token, 'confirmFact', {
    input: { ...seen('regulator/MT/csi'), source: page('ConfirmFactInput.source') },
  });
  const sourceSays = `Another number: ${canaries.word('ReportFactInput.sourceSays')}.`;
  await asker.ask(administrator.token, 'reportFact', {
    input: { ...seen('regulator/MT/csi'), source: page('ReportFactInput.source'), sourceSays },
  });
  const [report] = await asker
    .post<{ facts: { edges: { node: { reports: { id: string }[] } }[] } }>(
      { query: '{ facts(filter: { standings: [reported] }) { edges { node { reports { id } } } } }' },
      administrator.token,
    )
    .then(({ data }) => data?.facts.edges[0]?.node.reports ?? []);
  await asker.ask(administrator.token, 'answerFactReport', {
    input: {
      reportId: report?.id,
      answer: 'source_agrees',
      reason: `Read again: ${canaries.word('AnswerFactReportInput.reason')}.`,
    },
  });
}
