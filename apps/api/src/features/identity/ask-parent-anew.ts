import { Injectable } from '@nestjs/common';
import { correctBirthDate } from '@chorus/domain/identity/birth-date-correction';
import { isAdult } from '@chorus/domain/identity/majority';
import type { Actor } from '@chorus/domain/shared/actor';
import { type AccountId, isId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { newAuthority } from './authority-terms.js';
import { type AuthorityRow, authorityTable, personTable } from './identity.table.js';
import { endParentsRight } from './parents-right.js';
import { type PersonDetails, PersonSeals } from './person-details.js';
import { checkedDetails } from './person-input.js';
import { whoActs } from './who-acts.js';

export interface AskParentAnewInput {
  readonly personId: string;
  /** Plain date, as the paper says. */
  readonly birthDate: string;
  readonly attested: boolean;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'AttestationNeeded'>;

/**
 * A parent's right that ended by a mistyped birth date: mends the date and asks for the right anew. It shows the parent
 * nothing until whoever runs the installation saw a paper with the date.
 */
@Injectable()
export class AskParentAnew {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly businessClock: BusinessClock,
    private readonly seals: PersonSeals,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: AskParentAnewInput): Promise<AuthorityRow | Refused> {
    return this.db.transaction(actor, async (tx): Promise<AuthorityRow | Refused> => {
      if (actor.kind !== 'account' || !isId(input.personId)) return personUnknown();
      const { accountId } = actor;
      const was = await asParent(tx, accountId, input.personId);
      if (was === null) return personUnknown();
      return tx.elevated(async () => {
        const person = await tx.lock(personTable, input.personId);
        if (person === null || person.state === 'erased') return personUnknown();
        const before = await this.seals.open(person);
        const today = await this.businessClock.today(tx, person.zone);
        if (was === 'acting' && !isAdult(before.birthDate, today)) return personUnknown();
        const details = checkedDetails({ ...before, birthDate: input.birthDate }, today);
        if (isRefusal(details)) return details;
        const may = correctBirthDate({
          ...(await whoActs(tx, person.id)),
          before: before.birthDate,
          after: details.birthDate,
          today,
          by: 'parent_until_majority',
          endsParents: false,
        });
        if (isRefusal(may)) return refuse('NotAllowed', may.message, 'birthDate');
        if (!input.attested) return attestFirst();
        const mended = { ...details, diedOn: before.diedOn };
        return details.birthDate === before.birthDate
          ? this.askAsRecorded(tx, accountId, person.id, details.birthDate, today)
          : this.mendAndAsk(tx, accountId, person.id, mended, today);
      });
    });
  }

  private async mendAndAsk(
    tx: Tx,
    accountId: AccountId,
    personId: PersonId,
    details: PersonDetails,
    today: string,
  ): Promise<AuthorityRow | Refused> {
    const { birthDate } = details;
    const waiting = await requestsOf(tx, personId);
    await tx.update(personTable, { id: personId }, await this.seals.seal(personId, details));
    await endParentsRight(tx, this.outbox, personId);
    await this.outbox.publish(tx, 'person.changed', { personId });
    await audit(tx, {
      operation: 'identity.correct-birth-date',
      subjects: [{ kind: 'person', id: personId }],
    });
    // Under a new id each: whoever looks at the old one's paper has the old date before their eyes.
    for (const other of waiting.filter((request) => request.accountId !== accountId))
      await this.ask(tx, { ...other, birthDate, today });
    const mine = waiting.find((request) => request.accountId === accountId);
    const evidenceFileId = mine?.evidenceFileId ?? null;
    return this.ask(tx, { accountId, personId, evidenceFileId, birthDate, today });
  }

  private async askAsRecorded(
    tx: Tx,
    accountId: AccountId,
    personId: PersonId,
    birthDate: string,
    today: string,
  ): Promise<AuthorityRow | Refused> {
    const mine = (await requestsOf(tx, personId)).find((request) => request.accountId === accountId);
    return mine ?? this.ask(tx, { accountId, personId, evidenceFileId: null, birthDate, today });
  }

  private async ask(tx: Tx, { evidenceFileId, ...of }: Request): Promise<AuthorityRow | Refused> {
    const terms = { ...of, basis: 'parent', state: 'asked', createdAt: this.clock.now() } as const;
    const asked = { ...newAuthority(terms), evidenceFileId };
    if ((await tx.insert(authorityTable, asked, { onConflict: 'nothing' })) === 0) return invitedAlready();
    await this.outbox.publish(tx, 'authority.asked', { authorityId: asked.id });
    const subjects = [
      { kind: 'authority', id: asked.id },
      { kind: 'person', id: asked.personId },
    ];
    await audit(tx, { operation: 'identity.ask-parent-anew', subjects });
    return asked;
  }
}

type Request = Pick<AuthorityRow, 'accountId' | 'personId' | 'evidenceFileId'> & {
  readonly birthDate: string;
  readonly today: string;
};

const attestFirst = (): Refused =>
  refuse(
    'AttestationNeeded',
    'Please confirm that you are a parent and that the date is right. Nothing was changed yet.',
    'attested',
  );

const personUnknown = (): Refused =>
  refuse('NotFound', 'There is no such person whose parent you were here. Nothing was changed.', 'personId');

const invitedAlready = (): Refused =>
  refuse('NotAllowed', 'Another parent has invited you already. Answer that instead; nothing was changed.');

/** Requests to be a person's parent again, with the papers shown for them. */
const requestsOf = (tx: ReadTx, personId: PersonId): Promise<AuthorityRow[]> =>
  tx.rows(
    `SELECT * FROM authority WHERE person_id = $1 AND basis = 'parent' AND state = 'asked' AND invited_by IS NULL
     ORDER BY id`,
    [personId],
  );

/**
 * `acting`: has the right, by the row; asks only where the recorded date says it is over. `former`: had it, and asks, has
 * asked or was declined. Null also where somebody's word ended the right.
 */
async function asParent(
  tx: ReadTx,
  accountId: AccountId,
  personId: string,
): Promise<'acting' | 'former' | null> {
  const { acting, former } = await tx.one<{ acting: boolean; former: boolean }>(
    `SELECT coalesce(bool_or(state = 'in_force' AND until_day >= chorus_today()), false) AS acting,
       coalesce(bool_or(state = 'in_force' OR may_be_asked_anew), false) AS former
     FROM authority WHERE account_id = $1 AND person_id = $2 AND basis = 'parent'`,
    [accountId, personId],
  );
  if (acting) return 'acting';
  return former ? 'former' : null;
}
