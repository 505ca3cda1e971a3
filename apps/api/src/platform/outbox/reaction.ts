import { Injectable } from '@nestjs/common';
import type { EventName } from '@chorus/domain/shared/events';
import type { Tx } from '../database/db.js';
import { isReactionName, type Lane } from '../jobs/reaction-job.js';
import type { Message } from './message.js';

interface Named<On extends EventName> {
  /** `feature.verb-noun`, never changed once it ran: receipts are kept by it. */
  readonly name: string;
  readonly on: On;
  /**
   * Runs in the transaction that parks the reaction after its last failure: the place to put what it was about into
   * somebody's queue.
   */
  parked?(tx: Tx, message: Message<On>): Promise<void>;
}

/**
 * A reaction that only changes the database. It runs in one transaction with its receipt: both or neither, so it
 * happens once however often it is tried. What it was about may have changed since; it looks again before it acts.
 */
export interface DatabaseReaction<On extends EventName = EventName> extends Named<On> {
  readonly kind: 'database';
  /** A few quick statements and nothing to wait for: it may share a transaction with others of its kind. */
  readonly brief?: boolean;
  run(tx: Tx, message: Message<On>): Promise<void>;
}

export interface EffectAttempt {
  /** From 1. Waits that a settlement asked for do not count. */
  readonly number: number;
  /** How often this was begun, this time included, over all waits and restarts. */
  readonly begun: number;
  /** No further try follows by itself; a failure now becomes a dead letter. */
  readonly last: boolean;
  /** An earlier try was cut off after `begin`: what it did outside may have happened. A filing is then uncertain. */
  readonly interrupted: boolean;
}

export type Settlement =
  | { readonly kind: 'done' }
  /**
   * Nothing happened outside; try later. With `waitMs` that wait is kept in the receipt, so that it outlives process and
   * queue, and the tries are the reaction's own to count; without it this counts as a failed attempt of the job.
   */
  | { readonly kind: 'again'; readonly reason: string; readonly waitMs?: number }
  /** Nothing happened outside and nothing will by itself: a dead letter, which a person may have tried again. */
  | { readonly kind: 'give_up'; readonly reason: string };

/**
 * A reaction that reaches outside: begin and settle are transactions, perform is not and holds none open.
 * Begin and settle are a few quick statements; they may share a transaction with those of other jobs.
 * - `begin` loads by id, checks that it is still wanted, records the attempt and answers what `perform` needs; null
 *   means nothing is to be done (any more), and that is final.
 * - `perform` answers whatever became of it. Where it throws, it counts as possibly done: the next try begins
 *   `interrupted`. Throw `NothingHappened` where that is certain.
 * - `settle` records the result. It may be repeated with the same result after a lost connection, in a new
 *   transaction each time.
 */
export interface EffectReaction<
  On extends EventName = EventName,
  Prepared = unknown,
  Result = unknown,
> extends Named<On> {
  readonly kind: 'effect';
  /** Goes on while the platform's kill switch is on; which do, and why, stands in docs/decisions/0021. */
  readonly evenWhenStopped?: boolean;
  /**
   * An earlier try was cut off and sending is stopped, so `begin` is not asked. What it writes down reaches nobody by
   * itself. Answers whether that was all; otherwise the reaction waits with the rest.
   */
  cutOffWhenStopped?(tx: Tx, message: Message<On>): Promise<boolean>;
  begin(tx: Tx, message: Message<On>, attempt: EffectAttempt): Promise<Prepared | null>;
  perform(prepared: Prepared): Promise<Result>;
  settle(tx: Tx, prepared: Prepared, result: Result): Promise<Settlement>;
}

/** Thrown from `perform`: certainly nothing left this machine. */
export class NothingHappened extends Error {
  override readonly name = 'NothingHappened';
}

/** Thrown from anywhere in a reaction: trying again cannot help, park it now. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
}

/** Any reaction, its event and types forgotten: what the registry holds. */
export type AnyReaction = DatabaseReaction | EffectReaction;

/** All reactions of this process, by name and by event. Features register theirs when their module starts. */
@Injectable()
export class Reactions {
  private readonly byName = new Map<string, AnyReaction>();

  register<On extends EventName, Prepared, Result>(
    reaction: DatabaseReaction<On> | EffectReaction<On, Prepared, Result>,
  ): void {
    if (!isReactionName(reaction.name)) {
      throw new Error(`"${reaction.name}" is no name for a reaction: use feature.verb-noun.`);
    }
    if (this.byName.has(reaction.name)) throw new Error(`Two reactions are called "${reaction.name}".`);
    // A message only ever reaches the reactions to its own event, which makes forgetting the event safe.
    this.byName.set(reaction.name, reaction as unknown as AnyReaction);
  }

  named(name: string): AnyReaction | null {
    return this.byName.get(name) ?? null;
  }

  to(event: EventName): readonly AnyReaction[] {
    return [...this.byName.values()].filter((reaction) => reaction.on === event);
  }

  all(): readonly AnyReaction[] {
    return [...this.byName.values()];
  }
}

export const laneOf = (reaction: AnyReaction): Lane => (reaction.kind === 'effect' ? 'sending' : 'ordinary');
