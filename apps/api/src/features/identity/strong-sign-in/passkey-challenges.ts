import { system } from '@chorus/domain/shared/actor';
import { type AccountId, isId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../../platform/database/db.js';
import { newId } from '../../../platform/ids/ids.js';
import { type ChallengePurpose, passkeyChallengeTable } from './second-factor.table.js';

/** Long enough to look for a key in a bag, as long as the browser waits. */
export const challengeMs = 5 * 60_000;

/** What authenticators are asked to sign: kept here and not in the browser, for one answer, for some minutes. */
@Injectable()
export class PasskeyChallenges {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
  ) {}

  /** @returns the id under which the answer comes back. */
  async keep(tx: Tx, accountId: AccountId, purpose: ChallengePurpose, challenge: string): Promise<string> {
    const id = newId<'passkey_challenge'>();
    const expiresAt = new Date(this.clock.now().getTime() + challengeMs);
    await tx.insert(passkeyChallengeTable, { id, accountId, purpose, challenge, expiresAt });
    return id;
  }

  /** Uses it up, whatever comes of the answer: in a transaction of its own, so that a refusal does not bring it back. */
  async use(accountId: AccountId, purpose: ChallengePurpose, id: string): Promise<string | null> {
    if (!isId(id)) return null;
    const row = await this.db.transaction(system('sign-in'), (tx) =>
      tx.maybe<{ challenge: string; expiresAt: Date }>(
        'DELETE FROM passkey_challenge WHERE id = $1 AND account_id = $2 AND purpose = $3 RETURNING challenge, expires_at',
        [id, accountId, purpose],
      ),
    );
    return row === null || row.expiresAt <= this.clock.now() ? null : row.challenge;
  }
}
