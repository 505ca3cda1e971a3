import type { CampaignId, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf } from '../../platform/database/columns.js';

/**
 * What is counted: `case` of people who agree to be counted, by the state and month (the first day of it) they joined in;
 * `not_agreed` those of others; `due` what is not filed, by state and the day to act by; `filing` by its state and the day it may go; `to_verify` and
 * `to_call` outcomes.
 */
export const boardFigures = ['case', 'not_agreed', 'due', 'filing', 'to_verify', 'to_call'] as const;
export type BoardFigure = (typeof boardFigures)[number];

/** What is counted together. No column is null, so that the whole is a key: a word not known is empty, a day `infinity`. */
interface BoardKey {
  readonly campaignId: CampaignId;
  readonly figure: BoardFigure;
  readonly word: string;
  readonly day: string;
  /** How far a case has come: a bit for each of `boardSteps`. */
  readonly steps: number;
}

/** How much one person adds to one number of a board, so that it can be taken out again. Written anew, never changed. */
export interface BoardShareRow extends BoardKey {
  readonly personId: PersonId;
  readonly count: number;
}

/** The sum of all shares with one key; a trigger keeps it. */
export interface BoardTotalRow extends BoardKey {
  readonly count: number;
}

/** Something of this person changed since their shares were written. Triggers write it with the change itself. */
export interface BoardChangeRow {
  readonly number: number;
  readonly personId: PersonId;
}

/** By which version of the rules the shares were written; no row: none were yet. */
export interface BoardRulesRow {
  readonly version: number;
}

const key = {
  campaignId: { ...column.uuid, primary: true },
  figure: { ...column.text, primary: true },
  word: { ...column.text, primary: true },
  day: { ...column.day, primary: true },
  steps: { ...column.integer, primary: true },
} as const;

export const boardShareTable = new EntitySchema<BoardShareRow>({
  name: 'board_share',
  columns: { personId: { ...column.uuid, primary: true }, ...key, count: column.integer },
  checks: [oneOf('board_share', 'figure', boardFigures)],
});

export const boardTotalTable = new EntitySchema<BoardTotalRow>({
  name: 'board_total',
  columns: { ...key, count: column.integer },
  checks: [oneOf('board_total', 'figure', boardFigures)],
});

export const boardChangeTable = new EntitySchema<BoardChangeRow>({
  name: 'board_change',
  columns: {
    number: { type: 'bigint', primary: true, generated: 'increment' },
    personId: column.uuid,
  },
});

export const boardRulesTable = new EntitySchema<BoardRulesRow>({
  name: 'board_rules',
  columns: { version: { ...column.integer, primary: true } },
});
