import { refuse, type Refusal } from '../shared/refusal.js';

/** Days a personal access token is good for: a quarter unless said otherwise, and never longer than a year. */
export const accessTokenDays = { usual: 90, most: 365 } as const;
/** Tokens of one account that stand at a time; more are not kept apart by anybody. */
export const accessTokensAtMost = 20;
const longestName = 60;

export interface AccessTokenWish {
  /** What its owner calls it; sealed, and shown to them alone. */
  readonly name: string;
  readonly scopes: readonly string[];
  readonly days: number;
}

/**
 * The wish as it is kept, or what is wrong with it.
 * @param standing how many tokens of the account stand already
 */
export function wishedAccessToken(
  wish: AccessTokenWish,
  standing: number,
): AccessTokenWish | Refusal<'InvalidInput'> {
  const name = wish.name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (name === '' || name.length > longestName) {
    return refuse('InvalidInput', `Give the token a name of at most ${longestName} characters.`, 'name');
  }
  const scopes = [...new Set(wish.scopes)].sort();
  if (scopes.length === 0) {
    return refuse(
      'InvalidInput',
      'Choose what the token may do; without any scope it may do nothing.',
      'scopes',
    );
  }
  if (!Number.isInteger(wish.days) || wish.days < 1 || wish.days > accessTokenDays.most) {
    return refuse('InvalidInput', `A token is good for 1 to ${accessTokenDays.most} days.`, 'days');
  }
  if (standing >= accessTokensAtMost) {
    return refuse(
      'InvalidInput',
      `You have ${accessTokensAtMost} tokens already. Revoke those that are not used any more.`,
    );
  }
  return { name, scopes, days: wish.days };
}
