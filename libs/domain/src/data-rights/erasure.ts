import type { TransitionTable } from '../shared/transitions.js';

/** Of whom or what everything goes: a person, a login, or one finished case that outlived its time. */
export const erasureKinds = ['person', 'account', 'case'] as const;
export type ErasureKind = (typeof erasureKinds)[number];

export type ErasureState = 'asked' | 'erasing' | 'erased' | 'called_off';
export const erasureTransitions = {
  asked: ['erasing', 'called_off'],
  erasing: ['erased'],
  erased: [],
  called_off: [],
} as const satisfies TransitionTable<ErasureState>;

export const erasureStateSentences: Readonly<Record<ErasureState, string>> = {
  asked: 'Asked for. Everything is on hold, nothing is erased yet, and it can be called off.',
  erasing: 'Being erased. This cannot be called off any more.',
  erased: 'Erased.',
  called_off: 'Called off. Everything stands as it did.',
};

/**
 * What an erasure does, in this order. Each is done again from its beginning after a crash and does nothing twice.
 * - `close`: cases are withdrawn, what has not gone out is taken back, campaigns are left
 * - `settle`: what follows from that is worked off, and a sending that is under way ends
 * - `rows`: everything in the database and held mails, in one transaction that also writes down which bytes are left
 * - `files`: the bytes of documents; until then the erasure's own row says which there are, and nothing else leads to them
 * - `keys`: what was sealed cannot be read any more, in no copy
 */
export const erasureSteps = ['close', 'settle', 'rows', 'files', 'keys'] as const;
export type ErasureStep = (typeof erasureSteps)[number];

/** Null after the last. */
export const stepAfter = (step: ErasureStep): ErasureStep | null =>
  erasureSteps[erasureSteps.indexOf(step) + 1] ?? null;

/**
 * Three days to call it off. Long enough for a second thought after a night, and for a mail to be read by somebody whose
 * session was in other hands; short beside the 45 days the strictest state law leaves (decision 36).
 */
export const undoHours = 72;

/** Backups of the key store may live so long and no longer [7]. */
export const keyBackupDays = 30;

/** Whose date is as near as this gets packet and date at once [21]. */
export const dueSoonDays = 10;

/** What follows from closing may take so long; then it is erased all the same. */
export const settleHours = 24;

const hour = 3_600_000;

/**
 * One that should have begun longer ago than this was not looked at by any worker meanwhile: the server stood still, or the
 * database comes from an old copy that does not know what was called off since. It waits for somebody who looks.
 */
export const overdueHours = 24;

/** @param eraseFrom @param now ISO instants */
export const isOverdue = (eraseFrom: string, now: string): boolean =>
  Date.parse(now) - Date.parse(eraseFrom) > overdueHours * hour;

/** @param askedAt ISO instant. @returns the ISO instant from which nothing can be called off. */
export const eraseFrom = (askedAt: string): string =>
  new Date(Date.parse(askedAt) + undoHours * hour).toISOString();

/** @param erasedAt ISO instant. @returns the plain date (UTC) of the last day on which a copy of the key may exist. */
export const keyBackupsUntil = (erasedAt: string): string =>
  new Date(Date.parse(erasedAt) + keyBackupDays * 24 * hour).toISOString().slice(0, 10);
