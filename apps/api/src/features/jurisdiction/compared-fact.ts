import { mayReviewFacts } from '@chorus/domain/jurisdiction/jurisdiction.policy';
import type { FactReviewerRole } from '@chorus/domain/jurisdiction/fact-standing';
import {
  reauthenticationFor,
  secondFactorFromEverybody,
  type ReauthenticationNeeded,
  type SecondFactorNeeded,
} from '@chorus/domain/identity/strong-sign-in';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { Tx } from '../../platform/database/db.js';
import { factToCompare, type FactToCompare } from './fact-digests.js';
import { reviewerRole } from './facts-desk.repository.js';

/** What somebody compared: the fact as they saw it, and the page they opened. */
export interface ComparedFactInput {
  readonly key: string;
  /** As the desk showed it: what changed in between was not compared. */
  readonly version: string;
  readonly source: string;
}

export interface ComparedFact {
  readonly fact: FactToCompare;
  readonly role: FactReviewerRole;
  readonly source: string;
}

export type NotCompared =
  | Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'FactChanged'>
  | SecondFactorNeeded
  | ReauthenticationNeeded;

const addressAtMost = 500;

/** Who may say what they found, of which fact, on which page. */
export async function comparedFact(
  tx: Tx,
  { key, version, source }: ComparedFactInput,
  now: Date,
): Promise<ComparedFact | NotCompared> {
  const role = await reviewerRole(tx);
  const refused = mayReviewFacts(role);
  if (refused !== null || role === null) return refused ?? noSuchFact();
  const weak = secondFactorFromEverybody(tx.actor) ?? reauthenticationFor(tx.actor, now.toISOString());
  if (weak !== null) return weak;
  const fact = factToCompare(key);
  if (fact === null) return noSuchFact();
  if (fact.digest !== version)
    return refuse(
      'FactChanged',
      'This fact says something else since you opened the page. Nothing was kept. Compare it as it is now.',
      'version',
    );
  const address = pageAddress(source);
  return isRefusal(address) ? address : { fact, role, source: address };
}

const noSuchFact = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such fact in this version. Nothing was changed.');

function pageAddress(source: string): string | Refusal<'InvalidInput'> {
  const address = source.trim();
  return /^https?:\/\/[^\s/]+\S*$/.test(address) && address.length <= addressAtMost
    ? address
    : refuse(
        'InvalidInput',
        'Give the address of the page you opened, beginning with https://. What you entered is kept.',
        'source',
      );
}
