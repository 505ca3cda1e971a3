import { eraseFrom } from '@chorus/domain/data-rights/erasure';
import { mayEraseAccount } from '@chorus/domain/data-rights/erasure.policy';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import { provenLately, reauthenticationNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId, PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId, randomToken } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { PersonHold } from '../identity/identity.public.js';
import { ErasureFacts } from './erasure-facts.js';
import { erasureTable, type ErasureId, type ErasureRow } from './erasure.table.js';

export interface AskErasureInput {
  /** Null: the account alone. */
  readonly personId: string | null;
  /** The login goes as well. */
  readonly account: boolean;
}

export interface ErasureAsked {
  readonly kind: 'ErasureAsked';
  readonly erasures: readonly ErasureRow[];
  /** Reads the receipt when nobody can sign in any more. Shown once. */
  readonly receiptToken: string;
}

type Refused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'InvalidInput'
  | 'ReauthenticationNeeded'
  | 'ErasureUnderWay'
  | 'LastOwner'
  | 'ActsAlone'
>;

export const receiptHash = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/**
 * Asks that everything of a person, of the asker's own account, or of both is erased. From here all of the person's is on
 * hold: what was signed and has not gone is handed over with its dates, and nothing is sent. It is carried out when the
 * time to call it off is over.
 */
@Injectable()
export class AskErasure {
  constructor(
    private readonly db: Db,
    private readonly facts: ErasureFacts,
    private readonly clock: WallClock,
    private readonly outbox: Outbox,
    private readonly hold: PersonHold,
  ) {}

  execute(actor: Actor, input: AskErasureInput): Promise<ErasureAsked | Refused> {
    return this.db.transaction<ErasureAsked | Refused>(actor, async (tx) => {
      if (actor.kind !== 'account') return refuse('NotFound', 'Sign in first.');
      if (input.personId === null && !input.account)
        return refuse(
          'InvalidInput',
          'Say what is to be erased: a person, your account, or both.',
          'personId',
        );
      const now = this.clock.now();
      if (!provenLately(actor.authenticatedAt, now.toISOString())) return reauthenticationNeeded();
      const token = randomToken();
      const erasures: ErasureRow[] = [];
      const base = { askedBy: actor.accountId, askedAt: now, receiptHash: receiptHash(token) };
      if (input.personId !== null) {
        const asked = await this.askPerson(tx, actor, input.personId as PersonId, base);
        if (isRefusal(asked)) return asked;
        erasures.push(asked);
      }
      if (input.account) {
        const [first] = erasures;
        const asked = await this.askAccount(tx, actor.accountId, {
          ...base,
          ...(first === undefined ? {} : { after: first.id, receiptHash: null }),
        });
        if (isRefusal(asked)) return asked;
        erasures.push(asked);
      }
      return { kind: 'ErasureAsked', erasures, receiptToken: token };
    });
  }

  private async askPerson(
    tx: Tx,
    actor: Actor,
    personId: PersonId,
    base: Asked,
  ): Promise<ErasureRow | Refusal<'NotFound' | 'NotAllowed' | 'ErasureUnderWay'>> {
    const basis = await this.facts.mayErase(tx, actor, personId, (work) => tx.elevated(work));
    if (isRefusal(basis)) return basis;
    return tx.elevated(async () => {
      const row = await this.write(tx, { ...base, kind: 'person', personId, basis });
      if (isRefusal(row)) return row;
      await this.hold.settle(tx, personId);
      await audit(tx, {
        operation: 'erasure.asked',
        subjects: [
          { kind: 'erasure', id: row.id },
          { kind: 'person', id: personId },
        ],
      });
      return row;
    });
  }

  private askAccount(
    tx: Tx,
    accountId: AccountId,
    base: Asked,
  ): Promise<ErasureRow | Refusal<'LastOwner' | 'ActsAlone' | 'NotAllowed' | 'ErasureUnderWay'>> {
    return tx.elevated(async () => {
      await this.facts.alone(tx);
      const may = mayEraseAccount(await this.facts.ofAccount(tx, accountId));
      if (isRefusal(may)) return may;
      const row = await this.write(tx, { ...base, kind: 'account', accountId });
      if (isRefusal(row)) return row;
      await audit(tx, {
        operation: 'erasure.asked',
        subjects: [
          { kind: 'erasure', id: row.id },
          { kind: 'account', id: accountId },
        ],
      });
      return row;
    });
  }

  private async write(
    tx: Tx,
    given: Asked & Pick<ErasureRow, 'kind'> & Partial<ErasureRow>,
  ): Promise<ErasureRow | Refusal<'ErasureUnderWay'>> {
    const from = new Date(eraseFrom(given.askedAt.toISOString()));
    const row: ErasureRow = {
      id: newId<'erasure'>() as ErasureId,
      state: 'asked',
      step: null,
      personId: null,
      accountId: null,
      caseId: null,
      basis: null,
      after: null,
      eraseFrom: from,
      nextAt: from,
      startedAt: null,
      erasedAt: null,
      removed: {},
      files: 0,
      mails: 0,
      bytesLeft: null,
      keyBackupsUntil: null,
      failure: null,
      ...given,
    };
    const written = await tx.insert(erasureTable, row, { onConflict: 'nothing' });
    if (written === 0)
      return refuse('ErasureUnderWay', 'This was asked for already and waits. You can still call it off.');
    await this.outbox.publish(tx, 'erasure.asked', { erasureId: row.id });
    return row;
  }
}

type Asked = Pick<ErasureRow, 'askedAt' | 'receiptHash'> & {
  readonly askedBy: AccountId;
  readonly after?: ErasureId;
  readonly basis?: AuthorityBasis;
};
