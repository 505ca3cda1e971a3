import { Inject, Injectable } from '@nestjs/common';
import { system } from '@chorus/domain/shared/actor';
import type { Challenge } from 'altcha-lib';
import { createHash, randomInt } from 'node:crypto';
import { WallClock } from '../../../platform/clocks/clocks.js';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { KeyedHash } from '../../../platform/crypto/keyed-hash.js';
import { Db, type Tx } from '../../../platform/database/db.js';
import { spentChallengeTable } from './challenge.table.js';

export interface GivenChallenge {
  /** What altcha-lib's `solveChallenge` takes, as JSON. */
  readonly json: string;
  readonly expiresAt: Date;
}

const algorithm = 'PBKDF2/SHA-256';
/** Of one derivation: half a millisecond on a machine of today, some five on an old telephone. */
const iterations = 1_000;
/** A page may lie open while somebody looks for their glasses. */
const minutes = 60;
/** What we give is some four hundred characters, and the answer a hundred more. */
const longestWork = 2_000;
/** A challenge is good for the form it was given for; there is one so far. */
const given = { for: 'sign-in' };

/**
 * Small pieces of work a browser does before a form that writes to strangers is taken: nothing for one person, and a machine's
 * day for who would send a million. Signed under the master key, so that nothing is kept of those given out; those used are, until
 * they run out. Work and signatures are altcha's, computed here: nobody else is asked.
 */
@Injectable()
export class Challenges {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly hashes: KeyedHash,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async give(): Promise<GivenChallenge> {
    const { createChallenge } = await import('altcha-lib');
    const { deriveKey } = await import('altcha-lib/algorithms/pbkdf2');
    const expiresAt = new Date(Math.floor(this.clock.now().getTime() / 1_000 + minutes * 60) * 1_000);
    const { work } = this.config.challenge;
    const [secret] = this.secrets();
    const challenge = await createChallenge({
      algorithm,
      cost: iterations,
      // Between half and one and a half of it: how far one must count is not known before.
      counter: randomInt(Math.ceil(work / 2), Math.ceil(work * 1.5) + 1),
      deriveKey,
      expiresAt,
      data: given,
      hmacSignatureSecret: `${secret} challenge`,
      hmacKeySignatureSecret: `${secret} answer`,
    });
    return { json: JSON.stringify(challenge), expiresAt };
  }

  /**
   * Whether this is the work of a challenge of ours that has not run out and was not used; it is used now.
   * @param work JSON `{challenge, solution}`, as altcha names its payload.
   */
  async accept(work: string): Promise<boolean> {
    const payload = payloadOf(work);
    if (payload === null) return false;
    const { verifySolution } = await import('altcha-lib');
    const { deriveKey } = await import('altcha-lib/algorithms/pbkdf2');
    const { expiresAt } = payload.challenge.parameters;
    if (expiresAt === undefined || expiresAt * 1_000 <= this.clock.now().getTime()) return false;
    for (const secret of this.secrets()) {
      const { verified } = await verifySolution({
        ...payload,
        deriveKey,
        hmacSignatureSecret: `${secret} challenge`,
        hmacKeySignatureSecret: `${secret} answer`,
      });
      if (verified) return this.spend(payload.challenge.signature, new Date(expiresAt * 1_000));
    }
    return false;
  }

  /** Removes what could not be shown again anyway. @returns how many. */
  sweep(tx: Tx): Promise<number> {
    return tx.execute('DELETE FROM spent_challenge WHERE expires_at < $1', [this.clock.now()]);
  }

  private spend(signature: string, expiresAt: Date): Promise<boolean> {
    const id = createHash('sha256').update(signature, 'utf8').digest();
    return this.db.transaction(system('sign-in'), async (tx) => {
      const rows = await tx.rows(
        `INSERT INTO ${spentChallengeTable.options.name} (id, expires_at) VALUES ($1, $2)
         ON CONFLICT (id) DO NOTHING RETURNING 1 AS one`,
        [id, expiresAt],
      );
      return rows.length === 1;
    });
  }

  /** Of every master key: one that was given before a rotation is good after it. */
  private secrets(): readonly string[] {
    return this.hashes.candidates('token', 'public form').map((hash) => hash.toString('base64'));
  }
}

interface Payload {
  readonly challenge: Challenge & { readonly signature: string };
  readonly solution: { readonly counter: number; readonly derivedKey: string };
}

/** Only what must be a certain thing before it is asked whether we signed it. */
function payloadOf(work: string): Payload | null {
  if (work.length > longestWork) return null;
  const { challenge, solution } = (parsed(work) ?? {}) as Partial<Payload>;
  if (typeof challenge?.signature !== 'string' || typeof solution?.derivedKey !== 'string') return null;
  if (typeof challenge.parameters !== 'object' || challenge.parameters === null) return null;
  if (typeof challenge.parameters.expiresAt !== 'number') return null;
  return { challenge, solution };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
