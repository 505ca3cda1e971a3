import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../../platform/audit/audit.js';
import type { Session } from '../../../platform/auth/sessions.js';
import { Db, type Tx } from '../../../platform/database/db.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OneTimeCodes } from './one-time-codes.js';
import { factorName, type MayNotChange, OwnFactors } from './own-factors.js';
import { Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SessionProofs } from './session-proofs.js';

export interface SecondFactorRemoved {
  readonly kind: 'SecondFactorRemoved';
  readonly id: string;
  /** How many there are now. */
  readonly left: number;
}

const notFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'You have no such second factor any more. Nothing was changed.');

const lastOne = (): Refusal<'LastSecondFactor'> =>
  refuse(
    'LastSecondFactor',
    'This is the last one. Without it you can go on with your own matters and those of your family, and nothing of them is lost. In an organization you can then no longer open campaigns, export, sign as a clinician or see other people’s cases, and your recovery codes stop working. Nothing was changed yet: say that you want this, or add another one first.',
  );

/** Renaming, removing, and recovery codes. Each asks for a factor that is there and for a fresh proof. */
@Injectable()
export class ChangeSecondFactors {
  constructor(
    private readonly db: Db,
    private readonly own: OwnFactors,
    private readonly passkeys: Passkeys,
    private readonly codes: OneTimeCodes,
    private readonly recovery: RecoveryCodes,
    private readonly proofs: SessionProofs,
    private readonly outbox: Outbox,
  ) {}

  rename(actor: Actor, session: Session | null, id: string, name: string) {
    return this.db.transaction(actor, async (tx) => {
      const person = await this.own.mayChange(tx, actor, session);
      if (isRefusal(person)) return person;
      const { accountId } = person;
      const said = factorName(name, '');
      if (said === '') return refuse('InvalidInput', 'Give it a name you will know it by.', 'name');
      const renamed =
        isId(id) &&
        ((await this.passkeys.rename(tx, accountId, id, said)) ||
          (await this.codes.rename(tx, accountId, id, said)));
      if (!renamed) return notFound();
      await told(tx, 'identity.second-factor-renamed', accountId);
      const factor = (await this.own.listed(tx, accountId)).find((listed) => listed.id === id);
      return factor === undefined ? notFound() : { kind: 'SecondFactorRenamed' as const, factor };
    });
  }

  /** @param leaveNone the person knows what stops working without any. */
  async remove(
    actor: Actor,
    session: Session | null,
    id: string,
    leaveNone: boolean,
  ): Promise<SecondFactorRemoved | Refusal<'NotFound' | 'LastSecondFactor'> | MayNotChange> {
    let weakened: readonly string[] = [];
    const result = await this.db.transaction<
      SecondFactorRemoved | Refusal<'NotFound' | 'LastSecondFactor'> | MayNotChange
    >(actor, async (tx) => {
      const person = await this.own.mayChange(tx, actor, session);
      if (isRefusal(person)) return person;
      const { accountId } = person;
      await this.own.lock(tx, accountId);
      if (!isId(id) || !(await removed(tx, accountId, id))) return notFound();
      const left = await this.own.count(tx, accountId);
      if (left === 0 && !leaveNone) return lastOne();
      if (left === 0) await this.recovery.forget(tx, accountId);
      weakened = await this.proofs.withdraw(tx, accountId, left === 0 ? null : person.sessionId);
      await told(tx, 'identity.second-factor-removed', accountId);
      await this.outbox.publish(tx, 'second_factor.removed', { accountId });
      return { kind: 'SecondFactorRemoved', id, left };
    });
    if (!isRefusal(result)) this.proofs.forget(weakened);
    return result;
  }

  async makeRecoveryCodes(actor: Actor, session: Session | null) {
    let weakened: readonly string[] = [];
    const result = await this.db.transaction(actor, async (tx) => {
      const person = await this.own.mayChange(tx, actor, session);
      if (isRefusal(person)) return person;
      const { accountId } = person;
      await this.own.lock(tx, accountId);
      if ((await this.own.count(tx, accountId)) === 0) {
        return refuse(
          'NoSecondFactor',
          'Recovery codes stand in for a second factor. Add a passkey or an authenticator app first; then make them.',
        );
      }
      const codes = await this.recovery.make(tx, accountId);
      weakened = await this.proofs.withdraw(tx, accountId, person.sessionId);
      await told(tx, 'identity.recovery-codes-made', accountId);
      await this.outbox.publish(tx, 'recovery_codes.made', { accountId });
      return { kind: 'RecoveryCodesMade' as const, codes };
    });
    if (!isRefusal(result)) this.proofs.forget(weakened);
    return result;
  }
}

async function removed(tx: Tx, accountId: AccountId, id: string): Promise<boolean> {
  const passkeys = await tx.execute('DELETE FROM passkey WHERE id = $1 AND account_id = $2', [id, accountId]);
  const codes = await tx.execute('DELETE FROM one_time_code WHERE id = $1 AND account_id = $2', [
    id,
    accountId,
  ]);
  return passkeys + codes > 0;
}

const told = (tx: Tx, operation: string, accountId: AccountId): Promise<void> =>
  audit(tx, { operation, subjects: [{ kind: 'account', id: accountId }] });
