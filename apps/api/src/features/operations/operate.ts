import { system, type Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { DeadLetters, type DeadLetter } from '../../platform/outbox/dead-letters.js';
import { SendingStop } from '../../platform/outbox/sending-stop.js';

export interface DeadLettersPutBack {
  readonly kind: 'DeadLettersPutBack';
  readonly count: number;
}

export interface SendingSwitched {
  readonly kind: 'SendingSwitched';
  readonly stoppedSince: Date | null;
}

/** What whoever runs an installation does about its work. The schema lets a platform administrator in, nobody else. */
@Injectable()
export class Operate {
  constructor(
    private readonly db: Db,
    private readonly letters: DeadLetters,
    private readonly stop: SendingStop,
  ) {}

  deadLetters(): Promise<DeadLetter[]> {
    return this.db.read(system('worker'), (tx) => this.letters.list(tx));
  }

  stoppedSince(): Promise<Date | null> {
    return this.db.read(system('worker'), (tx) => this.stop.since(tx));
  }

  async retry(
    actor: Actor,
    messageId: string | null,
    reaction: string | null,
  ): Promise<DeadLettersPutBack | Refusal<'NotFound'>> {
    const count =
      messageId === null
        ? await this.letters.retryAll((work) => this.retried(actor, work), reaction)
        : await this.retried(actor, async (tx) => {
            const known = isId(messageId) && reaction !== null;
            return known && (await this.letters.retryDeadLetter(tx, messageId, reaction)) ? 1 : 0;
          });
    return count === 0
      ? refuse('NotFound', 'No such reaction waits here. Give its message and its name, as listed.')
      : { kind: 'DeadLettersPutBack', count };
  }

  private retried<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.transaction(actor, async (tx) => {
      const done = await tx.elevated(() => work(tx));
      if (typeof done === 'number' && done > 0)
        await audit(tx, { operation: 'dead_letters.retried', subjects: [] });
      return done;
    });
  }

  switchSending(actor: Actor, on: boolean): Promise<SendingSwitched> {
    return this.db.transaction<SendingSwitched>(actor, async (tx) => {
      const stoppedSince = await tx.elevated(async () => {
        if (!on) return this.stop.stop(tx);
        await this.stop.resume(tx);
        return null;
      });
      await audit(tx, { operation: on ? 'sending.resumed' : 'sending.stopped', subjects: [] });
      return { kind: 'SendingSwitched', stoppedSince };
    });
  }
}
