import { Injectable } from '@nestjs/common';
import { system } from '@chorus/domain/shared/actor';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { signInTable } from './identity.table.js';
import { digestOf, SignInSecrets } from './sign-in-secrets.js';

const hours = 24;

/** The way in for whoever starts an installation that nobody runs yet. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly secrets: SignInSecrets,
  ) {}

  /**
   * A one-time link token, good for a day, or null when somebody administrates already. Every call ends the links
   * of earlier calls, so that only the newest terminal output lets anybody in.
   */
  async linkToken(): Promise<string | null> {
    const id = newId<'sign_in'>();
    const token = this.secrets.linkToken(id);
    const now = this.clock.now();
    const made = await this.db.transaction(system('sign-in'), async (tx) => {
      const administrators = await tx.rows(
        `SELECT 1 AS one FROM account WHERE platform_administrator AND state = 'active' LIMIT 1`,
      );
      if (administrators.length > 0) return false;
      await tx.execute(
        `UPDATE sign_in SET expires_at = $1 WHERE purpose = 'first_administrator' AND expires_at > $1`,
        [now],
      );
      await tx.insert(signInTable, {
        id,
        purpose: 'first_administrator',
        sealedEmail: null,
        emailHash: null,
        linkHash: digestOf(token),
        language: 'en',
        wrongCodes: 0,
        createdAt: now,
        expiresAt: new Date(now.getTime() + hours * 3_600_000),
        usedAt: null,
        mailedAt: null,
        askedFrom: null,
      });
      return true;
    });
    return made ? token : null;
  }
}
