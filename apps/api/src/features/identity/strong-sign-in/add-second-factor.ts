import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../../platform/audit/audit.js';
import type { Session } from '../../../platform/auth/sessions.js';
import { Db, type Tx } from '../../../platform/database/db.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { Accounts } from '../accounts.js';
import type { AccountRow } from '../identity.table.js';
import { CodeLimits } from './code-limits.js';
import { type OneTimeCodeStarted, OneTimeCodes, wrongCode } from './one-time-codes.js';
import { factorName, inPerson, type ListedFactor, type MayNotChange, OwnFactors } from './own-factors.js';
import { type PasskeyRefused, passkeyRefused, Passkeys } from './passkeys.js';
import { type RenewedSession, SessionProofs } from './session-proofs.js';

export interface PasskeyStarted {
  readonly kind: 'PasskeyStarted';
  readonly challengeId: string;
  readonly options: string;
}

export interface SecondFactorAdded {
  readonly kind: 'SecondFactorAdded';
  readonly factor: ListedFactor;
  /** For the browser to keep. */
  readonly renewed: RenewedSession | null;
}

type Full = Refusal<'InvalidInput'>;

const factorsAtMost = 10;

/** Sets up a passkey or an authenticator app. What was just set up has been shown, so the session counts as strong. */
@Injectable()
export class AddSecondFactor {
  constructor(
    private readonly db: Db,
    private readonly own: OwnFactors,
    private readonly passkeys: Passkeys,
    private readonly codes: OneTimeCodes,
    private readonly limits: CodeLimits,
    private readonly accounts: Accounts,
    private readonly proofs: SessionProofs,
    private readonly outbox: Outbox,
  ) {}

  startPasskey(actor: Actor, session: Session | null): Promise<PasskeyStarted | MayNotChange | Full> {
    return this.started(actor, session, async (tx, accountId, email) => ({
      kind: 'PasskeyStarted' as const,
      ...(await this.passkeys.askToAdd(tx, accountId, email)),
    }));
  }

  startOneTimeCode(actor: Actor, session: Session | null): Promise<OneTimeCodeStarted | MayNotChange | Full> {
    return this.started(actor, session, (tx, accountId, email) => this.codes.start(tx, accountId, email));
  }

  async finishPasskey(
    actor: Actor,
    session: Session | null,
    input: { readonly challengeId: string; readonly response: string; readonly name: string },
  ): Promise<SecondFactorAdded | PasskeyRefused | MayNotChange> {
    const asked = await this.db.read(actor, (tx) => this.own.mayChange(tx, actor, session));
    if (isRefusal(asked)) return asked;
    const checked = await this.passkeys.checkNew(asked.accountId, input.challengeId, input.response);
    if (isRefusal(checked)) return checked;
    const name = factorName(input.name, 'Passkey');
    return this.added(actor, session, async (tx) => {
      const row = await this.passkeys.keep(tx, checked, name);
      return row === null ? passkeyRefused() : { ...row, kind: 'passkey', name };
    });
  }

  async confirmOneTimeCode(
    actor: Actor,
    session: Session | null,
    input: { readonly id: string; readonly code: string; readonly name: string },
  ): Promise<SecondFactorAdded | Refusal<'WrongCode' | 'TooManyRequests'> | MayNotChange> {
    const asked = await this.db.read(actor, (tx) => this.own.mayChange(tx, actor, session));
    if (isRefusal(asked)) return asked;
    const trying = { ...asked, strong: session?.secondFactor ?? false };
    const many = await this.limits.tooMany(trying, 'code');
    if (many !== null) return many;
    const name = factorName(input.name, 'Authenticator app');
    const result = await this.added(actor, session, async (tx) => {
      const row = await this.codes.confirm(tx, asked.accountId, input.id, input.code, name);
      return row === null ? wrongCode() : { ...row, kind: 'one_time_code', name };
    });
    if (!isRefusal(result)) await this.limits.right(trying, 'code');
    return result;
  }

  private started<Started>(
    actor: Actor,
    session: Session | null,
    begin: (tx: Tx, accountId: AccountId, email: string) => Promise<Started>,
  ): Promise<Started | MayNotChange | Full> {
    return this.db.transaction<Started | MayNotChange | Full>(actor, async (tx) => {
      const person = await this.own.mayChange(tx, actor, session);
      if (isRefusal(person)) return person;
      if ((await this.own.count(tx, person.accountId)) >= factorsAtMost)
        return refuse('InvalidInput', `You have ${factorsAtMost} of them. Remove one first.`);
      const account = await tx.one<AccountRow>('SELECT * FROM account WHERE id = $1', [person.accountId]);
      return begin(tx, person.accountId, await this.accounts.emailOf(account));
    });
  }

  /** Asks again inside: another session may have changed what there is in between. */
  private async added<Kind extends string>(
    actor: Actor,
    session: Session | null,
    write: (tx: Tx) => Promise<ListedFactor | Refusal<Kind>>,
  ): Promise<SecondFactorAdded | Refusal<Kind> | MayNotChange> {
    const result = await this.db.transaction<SecondFactorAdded | Refusal<Kind> | MayNotChange>(
      actor,
      async (tx) => {
        const person = inPerson(actor, session);
        if (isRefusal(person)) return person;
        await this.own.lock(tx, person.accountId);
        const may = await this.own.mayChange(tx, actor, session);
        if (isRefusal(may)) return may;
        const first = (await this.own.count(tx, may.accountId)) === 0;
        const factor = await write(tx);
        if ('refused' in factor) return factor;
        const renewed = await this.proofs.proved(tx, may, 'factor');
        await audit(tx, {
          operation: 'identity.second-factor-added',
          subjects: [
            { kind: 'account', id: may.accountId },
            { kind: factor.kind, id: factor.id },
          ],
        });
        const { accountId } = may;
        await this.outbox.publish(tx, 'second_factor.added', { accountId });
        if (first) await this.outbox.publish(tx, 'second_factor.first_added', { accountId });
        return { kind: 'SecondFactorAdded', factor, renewed };
      },
    );
    if (!isRefusal(result) && session !== null) this.proofs.forget([session.id]);
    return result;
  }
}
