import { isId } from '@chorus/domain/shared/ids';

/**
 * All a job carries: which message, which reaction. A person's words, an address or an event's ids have no place here;
 * the runner loads what it needs by id.
 */
export interface ReactionJob {
  readonly messageId: string;
  readonly reaction: string;
}

/** `sending` is for reactions that reach outside, so that a slow mail server never holds up the rest. */
export const lanes = ['ordinary', 'sending'] as const;
export type Lane = (typeof lanes)[number];

const reactionName = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

/** `feature.verb-noun`: short words, so that a job's name can hold nothing else. */
export function isReactionName(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 80 && reactionName.test(text);
}

/** The payload with exactly the two ids, or an error: a job with anything more in it is never queued nor run. */
export function reactionJob(data: unknown): ReactionJob {
  const fields = Object.entries((data ?? {}) as Record<string, unknown>);
  const { messageId, reaction } = Object.fromEntries(fields);
  if (fields.length !== 2 || !isId(messageId) || !isReactionName(reaction)) {
    throw new TypeError('A job carries a message id and the name of a reaction, and nothing else.');
  }
  return { messageId, reaction };
}

/** One job for one message and reaction, whoever adds it and however often. BullMQ allows no colon in an id. */
export const jobIdOf = ({ messageId, reaction }: ReactionJob): string => `${messageId}.${reaction}`;
