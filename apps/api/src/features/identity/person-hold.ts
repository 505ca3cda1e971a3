import { Injectable } from '@nestjs/common';
import type { SuspensionReason } from '@chorus/domain/identity/person';
import type { PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { type PersonRow, personTable } from './identity.table.js';
import { PersonSeals } from './person-details.js';

const erasureWaits = `
  SELECT 1 FROM erasure WHERE person_id = $1 AND kind = 'person' AND state IN ('asked', 'erasing') LIMIT 1`;

const estate = `
  SELECT 1 FROM authority WHERE person_id = $1 AND basis = 'personal_representative' AND state = 'in_force'
    AND evidence_file_id IS NOT NULL LIMIT 1`;

/**
 * Why a person is on hold follows from what stands, and is found anew whenever some of it changes: with a word written by
 * whoever came last, taking back one reason would lift the other.
 */
@Injectable()
export class PersonHold {
  constructor(
    private readonly seals: PersonSeals,
    private readonly outbox: Outbox,
  ) {}

  /** With the system's sight, after the change. A dispute ends by a decision alone. */
  async settle(tx: Tx, personId: PersonId): Promise<void> {
    const person = await tx.lock(personTable, personId);
    if (person === null || person.state === 'erased' || person.suspendedFor === 'dispute') return;
    const reason = await this.reasonOf(tx, person);
    if (reason === person.suspendedFor) return;
    const state = reason === null ? 'active' : 'suspended';
    await tx.update(personTable, { id: personId }, { state, suspendedFor: reason });
    if (state === person.state) return;
    await this.outbox.publish(tx, state === 'active' ? 'person.resumed' : 'person.suspended', { personId });
  }

  /** An erasure before a death: it is what has a date. */
  private async reasonOf(tx: ReadTx, person: PersonRow): Promise<SuspensionReason | null> {
    if ((await tx.maybe(erasureWaits, [person.id])) !== null) return 'erasure';
    const { diedOn } = await this.seals.open(person);
    if (diedOn === null) return null;
    return (await tx.maybe(estate, [person.id])) === null ? 'death' : null;
  }
}
