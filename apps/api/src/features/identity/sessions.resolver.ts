import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refuse } from '@chorus/domain/shared/refusal';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Ctx, type GraphqlContext } from '../../platform/graphql/context.js';
import { EndSessions } from './end-sessions.js';
import type { SessionRow } from './identity.table.js';

/** Where somebody is signed in, and how they end it. */
@Resolver()
export class SessionsResolver {
  constructor(
    private readonly db: Db,
    private readonly ending: EndSessions,
    private readonly clock: WallClock,
  ) {}

  @Query()
  async mySessions(@Ctx() { actor, session }: GraphqlContext) {
    if (actor.kind !== 'account') return [];
    const rows = await this.db.read(actor, (tx) =>
      tx.rows<SessionRow>(
        `SELECT * FROM session WHERE account_id = $1 AND ended_at IS NULL AND expires_at > $2
         ORDER BY last_seen_at DESC, id`,
        [actor.accountId, this.clock.now()],
      ),
    );
    return rows.map(({ id, kind, sharedDevice, createdAt, lastSeenAt, expiresAt }) => ({
      id,
      keptIn: kind === 'bearer' ? 'BEARER' : 'COOKIE',
      sharedDevice,
      createdAt,
      lastSeenAt,
      expiresAt,
      current: id === session?.id,
    }));
  }

  @Mutation()
  async signOut(@Ctx() { actor, session, cookies }: GraphqlContext) {
    if (session !== null) await this.ending.one(actor, session.id);
    cookies.clearSession();
    return { at: this.clock.now() };
  }

  @Mutation()
  async endSession(@Args('id') id: string, @Ctx() { actor, session, cookies }: GraphqlContext) {
    if (!(await this.ending.one(actor, id)))
      return refuse('NotFound', 'There is no such session of yours any more. Nothing was changed.');
    if (id === session?.id) cookies.clearSession();
    return { id, at: this.clock.now() };
  }

  @Mutation()
  endSessionsOf(@Args('accountId') accountId: string, @Ctx() { actor }: GraphqlContext) {
    return this.ending.ofAccount(actor, accountId);
  }

  @Mutation()
  async endOtherSessions(@Ctx() { actor, session }: GraphqlContext) {
    const ended = session === null ? 0 : await this.ending.others(actor, session.id);
    return { ended, at: this.clock.now() };
  }
}
