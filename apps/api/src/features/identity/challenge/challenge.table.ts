import { EntitySchema } from 'typeorm';

/** A challenge whose work was shown. The id is a digest of its signature; nothing says who worked. */
export interface SpentChallengeRow {
  readonly id: Buffer;
  /** Kept as long as the challenge could be shown again. */
  readonly expiresAt: Date;
}

export const spentChallengeTable = new EntitySchema<SpentChallengeRow>({
  name: 'spent_challenge',
  columns: {
    id: { type: 'bytea', primary: true },
    expiresAt: { type: 'timestamptz' },
  },
  indices: [{ name: 'spent_challenge_by_expiry', columns: ['expiresAt'] }],
});
