import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/domain/identity/account';
import { mayInvite } from '@chorus/domain/identity/asking';
import { reauthenticationFor } from '@chorus/domain/identity/strong-sign-in';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { RateLimiter } from '../../platform/auth/rate-limit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Accounts } from './accounts.js';
import { Authorities } from './authorities.js';
import { endedByAge, newAuthority } from './authority-terms.js';
import { normalizedEmail } from './email-address.js';
import { type AuthorityRow, authorityTable, type PersonRow } from './identity.table.js';
import { PersonSeals } from './person-details.js';

export interface InviteAuthorityInput {
  readonly personId: string;
  readonly basis: AuthorityBasis;
  readonly email: string;
  readonly language: Language;
  /** They may give and withdraw consent too, where that does not follow from the basis. */
  readonly alsoConsent: boolean;
}

type Refused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'InvalidInput'
  | 'AlreadyRegistered'
  | 'TooManyRequests'
  | 'ReauthenticationNeeded'
>;

/** Invitations one account may send in a day: a family and its helpers, and no mailing. */
const invitationsPerDay = 20;

/**
 * Invites somebody to act for a person: the other parent, an adult child, a friend, a guardian; or the person
 * themselves, who takes the record over when of age. It shows them nothing before they accept.
 */
@Injectable()
export class InviteAuthority {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly businessClock: BusinessClock,
    private readonly accounts: Accounts,
    private readonly authorities: Authorities,
    private readonly seals: PersonSeals,
    private readonly limiter: RateLimiter,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, input: InviteAuthorityInput): Promise<AuthorityRow | Refused> {
    if (actor.kind !== 'account' || !isId(input.personId)) return personUnknown();
    const personId = input.personId as PersonId;
    const email = normalizedEmail(input.email);
    if (email === null)
      return refuse('InvalidInput', 'This is not an e-mail address. Nobody was invited.', 'email');
    const limit = { rule: 'authority invitation', times: invitationsPerDay, seconds: 86_400 };
    if (!(await this.limiter.allows([{ limit, key: actor.accountId }])))
      return refuse('TooManyRequests', 'You have invited many people today. Go on tomorrow.');
    return this.db.transaction(actor, async (tx): Promise<AuthorityRow | Refused> => {
      const mayConsent = await this.authorities.mayAct(tx, actor, personId, 'consent');
      const wasParent = await heldAsParent(tx, actor.accountId, personId);
      if (isRefusal(mayConsent) && mayConsent.kind === 'NoAuthority' && !wasParent) return personUnknown();
      return tx.elevated(async () => {
        const person = await tx.maybe<PersonRow>(`SELECT * FROM person WHERE id = $1 AND state <> 'erased'`, [
          personId,
        ]);
        if (person === null) return personUnknown();
        const { birthDate } = await this.seals.open(person);
        const today = await this.businessClock.today(tx, person.zone);
        const may = mayInvite(input.basis, { mayConsent, wasParent, birthDate, today });
        if (isRefusal(may)) return may;
        // Signing one letter asks who sits there; giving away the right to sign all of them does too.
        const stale = reauthenticationFor(actor, this.clock.now().toISOString());
        if (stale !== null) return stale;
        const account = await this.accounts.findOrInvite(tx, email, input.language);
        const invitation = newAuthority({
          accountId: account.id,
          personId,
          basis: input.basis,
          state: 'asked',
          birthDate,
          today,
          alsoConsent: input.alsoConsent,
          invitedBy: actor.accountId,
          createdAt: this.clock.now(),
        });
        return this.write(tx, invitation);
      });
    });
  }

  private async write(tx: Tx, invitation: AuthorityRow): Promise<AuthorityRow | Refused> {
    if ((await tx.insert(authorityTable, invitation, { onConflict: 'nothing' })) === 0) {
      return refuse(
        'AlreadyRegistered',
        'This was asked of them already, or this person has their own account here. Nobody was invited again.',
        'email',
      );
    }
    await this.outbox.publish(tx, 'authority.invited', { authorityId: invitation.id });
    const subjects = [
      { kind: 'authority', id: invitation.id },
      { kind: 'person', id: invitation.personId },
    ];
    await audit(tx, { operation: 'identity.invite-authority', subjects });
    return invitation;
  }
}

const personUnknown = (): Refused =>
  refuse('NotFound', 'There is no such person, or you may not act for them. Nobody was invited.', 'personId');

/** In force still, or ended because its last day came and not because somebody ended it. */
async function heldAsParent(tx: ReadTx, accountId: string, personId: string): Promise<boolean> {
  const found = await tx.maybe(
    `SELECT 1 FROM authority WHERE account_id = $1 AND person_id = $2 AND basis = 'parent'
       AND ${endedByAge} LIMIT 1`,
    [accountId, personId],
  );
  return found !== null;
}
