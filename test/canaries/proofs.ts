import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { comes, idOf, type Journey, type Person } from './journey.js';

export interface Filings {
  readonly mailed: string;
  readonly faxed: string;
  readonly posted: string;
}

/** What comes after a filing: proofs, a letter that came back, the question what became of it, and the answer. */
export async function afterSending(journey: Journey, who: Person, filings: Filings): Promise<void> {
  const { asker, canaries, server } = journey;
  const proof = () => ({
    proof: { proofKind: 'receipt', value: `Receipt ${canaries.word('GivenProofInput.value')}` },
  });
  const submissionId = filings.posted;
  await asker.ask(who.token, 'reportSent', { input: { submissionId, sentOn: '2026-12-08', ...proof() } });
  const added = await asker.ask(who.token, 'addProof', {
    input: { submissionId, provedOn: '2026-12-08', ...proof() },
  });
  const [row] = await server.sql<{ id: string }>('SELECT id FROM proof WHERE submission_id = $1 LIMIT 1', [
    submissionId,
  ]);
  await asker.ask(who.token, 'correctProof', {
    input: { proofId: row?.id ?? idOf(added, 'proof'), provedOn: '2026-12-08', ...proof() },
  });
  await until('decisions are expected', async () => {
    const rows = await server.sql('SELECT 1 FROM outcome WHERE submission_id = ANY($1)', [
      [filings.mailed, filings.faxed, filings.posted],
    ]);
    return rows.length === 3;
  });
  await comes(server, '2027-03-01T15:00:00Z');
  const isQuestion = ({ text }: { text?: string }): boolean => /\/o\/[\w-]{22}/.test(text ?? '');
  const mail = await server.mailTo(who.email, isQuestion);
  const token = /\/o\/([\w-]{22})/.exec(mail.text ?? '')?.[1] ?? '';
  await asker.http(`/o/${token}`, null);
  await asker.http(`/o/${token}`, null, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ answer: 'lost', decidedOn: '2027-02-20' }),
  });
  await asker.ask(who.token, 'reportOutcome', {
    input: { submissionId: filings.posted, result: 'upheld', decidedOn: '2027-02-01', evidenceKind: 'none' },
  });
  await asker.http(`/persons/${who.personId}/seen`, who.token, { headers: { accept: 'text/html' } });
}
