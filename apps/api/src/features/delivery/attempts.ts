import { idempotencyKey } from '@chorus/domain/delivery/idempotency';
import type { AttemptId } from '@chorus/domain/shared/ids';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId, randomToken } from '../../platform/ids/ids.js';
import type { SubmissionRow } from '../submission/submission.public.js';
import type { AttemptRow } from './delivery.table.js';

type Filing = Pick<SubmissionRow, 'id' | 'personId' | 'channel' | 'lineKey'>;
type Carrier = Pick<AttemptRow, 'transport' | 'delivers'>;

/** A first try of a new release, not begun. */
export function plannedAttempt(
  filing: Filing,
  release: number,
  carrier: Carrier,
  releasedAt: Date,
): AttemptRow {
  return {
    id: newId<'attempt'>() as AttemptId,
    submissionId: filing.id,
    personId: filing.personId,
    channel: filing.channel,
    state: 'released',
    release,
    sequence: 1,
    idempotencyKey: idempotencyKey(filing.id, release),
    ...carrier,
    lineKey: filing.lineKey,
    responseCode: null,
    providerReference: null,
    messageId: null,
    envelopeToken: randomToken(),
    releasedAt,
    claimedAt: null,
    claimedBy: null,
    finishedAt: null,
    leftToPersonAt: null,
  };
}

/** A further try of the same release: same key, so that whoever receives both knows them as one. */
export function furtherAttempt(last: AttemptRow, releasedAt: Date): AttemptRow {
  return {
    ...last,
    id: newId<'attempt'>() as AttemptId,
    state: 'released',
    sequence: last.sequence + 1,
    responseCode: null,
    providerReference: null,
    messageId: null,
    envelopeToken: randomToken(),
    releasedAt,
    claimedAt: null,
    claimedBy: null,
    finishedAt: null,
    leftToPersonAt: null,
  };
}

/** The newest try of a filing; null before its first release. */
export function lastAttempt(tx: ReadTx, submissionId: string): Promise<AttemptRow | null> {
  return tx.maybe(
    'SELECT * FROM attempt WHERE submission_id = $1 ORDER BY release DESC, sequence DESC LIMIT 1',
    [submissionId],
  );
}

/** Releases so far, by filing; those never released are left out. */
export async function releasesOf(
  tx: ReadTx,
  submissionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.rows<{ submissionId: string; release: number }>(
    'SELECT submission_id, max(release) AS release FROM attempt WHERE submission_id = ANY($1) GROUP BY submission_id',
    [submissionIds],
  );
  return new Map(rows.map(({ submissionId, release }) => [submissionId, release]));
}

/** A try that was released and not begun is called off: the filing goes another way. */
export function cancelUnbegun(tx: Tx, submissionId: string): Promise<number> {
  return tx.execute(
    `UPDATE attempt SET state = 'cancelled', finished_at = now()
     WHERE submission_id = $1 AND state = 'released' AND claimed_at IS NULL`,
    [submissionId],
  );
}
