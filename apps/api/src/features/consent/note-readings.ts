import { hourOf, type ReadThing } from '@chorus/domain/consent/reading';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';

/** Something of a person that is about to be shown. */
export interface Reading {
  readonly thing: ReadThing;
  readonly thingId: string;
  readonly personId: PersonId;
  readonly caseId: CaseId | null;
}

/**
 * Writes down, before any of it is answered, that the actor opens these things of people they do not act for: one line
 * an account, thing and hour, and one audit entry for whatever is new. What is one's own, or of somebody one acts for,
 * leaves no line. The organization is the one where they are the person's helper, else the first they share with the case.
 */
export async function noteReadings(tx: Tx, readings: readonly Reading[]): Promise<void> {
  const { actor } = tx;
  if (actor.kind !== 'account' || readings.length === 0) return;
  const at = new Date();
  const written = await tx.rows<Pick<Reading, 'thing' | 'thingId'>>(
    `INSERT INTO reading (id, person_id, case_id, thing, thing_id, account_id, organization_id, roles, helper, hour, at)
     SELECT a.id, a.person_id, a.case_id, a.thing, a.thing_id, $6::uuid, o.organization_id, coalesce(o.roles, '{}'),
       coalesce(o.helper, false), $7::timestamptz, $8::timestamptz
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[]) AS a (id, person_id, case_id, thing, thing_id)
     LEFT JOIN LATERAL (
       SELECT m.organization_id, array_agg(m.role ORDER BY m.role) AS roles,
         bool_or(m.organization_id = ANY (chorus_helper_in(a.case_id))) AS helper
       FROM membership m
       WHERE m.account_id = $6::uuid AND m.state = 'active' AND (m.expires_at IS NULL OR m.expires_at > now())
         AND m.organization_id = ANY (chorus_organizations_in(a.case_id))
       GROUP BY m.organization_id ORDER BY 3 DESC NULLS LAST, 1 LIMIT 1) o ON true
     WHERE (a.person_id = ANY ((SELECT chorus_person_ids())::uuid[])) IS NOT TRUE
     ON CONFLICT DO NOTHING RETURNING thing, thing_id`,
    [
      readings.map(() => newId<'reading'>()),
      readings.map(({ personId }) => personId),
      readings.map(({ caseId }) => caseId),
      readings.map(({ thing }) => thing),
      readings.map(({ thingId }) => thingId),
      actor.accountId,
      hourOf(at),
      at,
    ],
  );
  for (const thing of new Set(written.map((one) => one.thing))) {
    const subjects = written
      .filter((one) => one.thing === thing)
      .map(({ thingId }) => ({ kind: thing, id: thingId }));
    await audit(tx, { operation: `${thing}.read`, subjects });
  }
}
