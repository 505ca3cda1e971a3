import { Injectable } from '@nestjs/common';
import { needsPaper } from '@chorus/domain/identity/asking';
import { authorityTransitions, type AuthorityState } from '@chorus/domain/identity/authority';
import { reauthenticationFor } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { canMove } from '@chorus/domain/shared/transitions';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { withConsent } from './authority-terms.js';
import { type AuthorityRow, authorityTable, personTable } from './identity.table.js';
import { PersonHold } from './person-hold.js';

export interface DecideAuthorityInput {
  readonly authorityId: string;
  readonly decision: 'confirm' | 'end';
  /** With `confirm`: the person's word, or the paper, names giving consent too. */
  readonly alsoConsent?: boolean;
  /** With `confirm`: the file that was looked at; null: whichever stands there. */
  readonly paper?: string | null;
  /** With `end`: said by whoever knows that nobody may act for the person afterwards. */
  readonly leaveNobody?: boolean;
}

type Refused = Refusal<
  'NotFound' | 'NotAllowed' | 'LastAuthority' | 'ReauthenticationNeeded' | 'PaperChangedSince'
>;

/**
 * Confirms an authority that was asked for, once its paper was seen, or ends one. The person themselves may do both;
 * who holds it may give it up; whoever runs the installation may confirm. It takes effect with the next request.
 */
@Injectable()
export class DecideAuthority {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly outbox: Outbox,
    private readonly hold: PersonHold,
  ) {}

  async execute(actor: Actor, input: DecideAuthorityInput): Promise<AuthorityRow | Refused> {
    if (!isId(input.authorityId)) return authorityUnknown();
    return this.db.transaction(actor, async (tx): Promise<AuthorityRow | Refused> => {
      const seen = await tx.lock(authorityTable, input.authorityId);
      const row = seen ?? (await tx.elevated(() => ownInvitation(tx, actor, input.authorityId)));
      if (row === null) return authorityUnknown();
      const rights = await tx.elevated(() => rightsOver(tx, row.id));
      const refusal = whyNot(rights, row, input.decision) ?? (await stands(tx, row, rights, input));
      if (refusal !== null) return refusal;
      // Inviting asked whoever did so; the word that puts the right in force weighs as much. Ending one asks for nothing.
      const stale =
        input.decision === 'confirm' ? reauthenticationFor(actor, this.clock.now().toISOString()) : null;
      if (stale !== null) return stale;
      return tx.elevated(() =>
        input.decision === 'confirm' ? this.confirm(tx, row, input) : this.end(tx, row),
      );
    });
  }

  private async confirm(tx: Tx, row: AuthorityRow, input: DecideAuthorityInput): Promise<AuthorityRow> {
    const purposes = withConsent(row.basis, row.purposes, input.alsoConsent ?? false);
    await tx.update(authorityTable, { id: row.id }, { state: 'in_force', purposes });
    if (row.basis === 'parent') await askedForNothingMore(tx, row);
    // The estate has somebody who may go on; that the person died stays known, and nobody else acts on their own.
    if (row.basis === 'personal_representative') await this.hold.settle(tx, row.personId);
    await this.outbox.publish(tx, 'authority.granted', { authorityId: row.id });
    await this.note(tx, row, 'confirm');
    return { ...row, state: 'in_force', purposes };
  }

  private async end(tx: Tx, row: AuthorityRow): Promise<AuthorityRow> {
    const endedAt = this.clock.now();
    await tx.update(authorityTable, { id: row.id }, { state: 'ended', endedAt });
    await this.outbox.publish(tx, 'authority.ended', { authorityId: row.id });
    await this.note(tx, row, 'end');
    return { ...row, state: 'ended', endedAt };
  }

  private note(tx: Tx, row: AuthorityRow, decision: string): Promise<void> {
    const subjects = [
      { kind: 'authority', id: row.id },
      { kind: 'person', id: row.personId },
    ];
    return audit(tx, { operation: `identity.${decision}-authority`, subjects });
  }
}

export const authorityUnknown = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such authority here. Nothing was changed.');

interface Rights {
  readonly isPerson: boolean;
  readonly isHolder: boolean;
  readonly isInviter: boolean;
  readonly isAdministrator: boolean;
}

/** A mistyped address must not stand open: whoever invited takes the invitation back until it is in force. */
function whyNot(
  rights: Rights,
  { state }: AuthorityRow,
  decision: DecideAuthorityInput['decision'],
): Refused | null {
  const { isPerson, isHolder, isInviter, isAdministrator } = rights;
  const mayTakeBack = state === 'asked' && (isInviter || isAdministrator);
  const may = decision === 'confirm' ? isPerson || isAdministrator : isPerson || isHolder || mayTakeBack;
  if (may) return null;
  return refuse(
    'NotAllowed',
    'The person decides this, or it follows once their paper was seen. Nothing was changed.',
  );
}

/** Whether the authority itself is at the point to be decided so. */
async function stands(
  tx: Tx,
  row: AuthorityRow,
  rights: Rights,
  { decision, leaveNobody, paper = null }: DecideAuthorityInput,
): Promise<Refused | null> {
  if (
    !canMove<AuthorityState>(authorityTransitions, row.state, decision === 'confirm' ? 'in_force' : 'ended')
  )
    return refuse('NotAllowed', 'This was decided already. Nothing was changed.');
  if (decision === 'confirm') {
    if (row.acceptedAt === null)
      return refuse('NotAllowed', 'They have not answered the invitation yet. Nothing was changed.');
    if (paper !== null && paper !== row.evidenceFileId)
      return refuse(
        'PaperChangedSince',
        'Another paper was shown since you looked. Nothing was changed; look at it first.',
      );
    const byWord = rights.isPerson && row.basis !== 'personal_representative';
    return byWord || !waitsForPaper(row) || row.evidenceFileId !== null
      ? null
      : refuse('NotAllowed', 'The paper that shows this right was not sent yet. Nothing was changed.');
  }
  if (row.state !== 'in_force' || leaveNobody === true || !(await isLast(tx, row))) return null;
  return refuse(
    'LastAuthority',
    'Nobody else may act for this person, and their dates would run with nobody to see them. Invite somebody first; or save the packets and dates, then say that nobody is to go on here.',
    'leaveNobody',
  );
}

/** A parent whose right ended by the recorded date, and nobody's invitation, shows the date on paper. */
const waitsForPaper = ({ basis, invitedBy }: AuthorityRow): boolean =>
  needsPaper(basis) || (basis === 'parent' && invitedBy === null);

/** @returns whether nobody else's authority over the person is in force; their rows stay locked, so that two cannot go at once. */
function isLast(tx: Tx, { id, personId }: AuthorityRow): Promise<boolean> {
  return tx.elevated(async () => {
    await tx.lock(personTable, personId);
    const others = await tx.maybe(
      `SELECT 1 FROM authority a JOIN account c ON c.id = a.account_id AND c.state = 'active'
       WHERE a.person_id = $1 AND a.id <> $2 AND a.state = 'in_force'
         AND (a.until_day IS NULL OR a.until_day >= chorus_today()) LIMIT 1`,
      [personId, id],
    );
    return others === null;
  });
}

/** A right that is in force again and is ended by somebody's word later does not come back by what it was before. */
async function askedForNothingMore(tx: Tx, { accountId, personId }: AuthorityRow): Promise<void> {
  await tx.update(authorityTable, { accountId, personId, basis: 'parent' }, { mayBeAskedAnew: false });
}

/** What the actor once asked of somebody, though they may see nothing of the person any more. */
function ownInvitation(tx: Tx, actor: Actor, id: string): Promise<AuthorityRow | null> {
  if (actor.kind !== 'account') return Promise.resolve(null);
  return tx.maybe<AuthorityRow>(
    'SELECT * FROM authority WHERE id = $1 AND invited_by = $2 FOR NO KEY UPDATE',
    [id, actor.accountId],
  );
}

function rightsOver(tx: ReadTx, authorityId: string): Promise<Rights> {
  return tx.one<Rights>(
    `SELECT a.account_id = chorus_account_id() AS is_holder,
       coalesce(a.invited_by = chorus_account_id(), false) AS is_inviter, chorus_is_administrator() AS is_administrator,
       EXISTS (SELECT 1 FROM authority mine WHERE mine.person_id = a.person_id AND mine.basis = 'self'
               AND mine.state = 'in_force' AND mine.account_id = chorus_account_id()) AS is_person
     FROM authority a WHERE a.id = $1`,
    [authorityId],
  );
}
