import { forEach } from './crowd.js';
import { addressOf, recordFacts } from './person.js';
import { atOnce, type Actor, type Stage } from './stage.js';

/** Another letter is in hand: its address is copied, and whether it prints a deadline is looked at. */
export async function readNewLetters(
  stage: Stage,
  actors: readonly Actor[],
  caseIds: readonly string[],
): Promise<void> {
  const again = actors.filter(({ caseId }) => caseIds.includes(caseId));
  await forEach(again, atOnce, async (actor) => {
    const { letterInHand, letterPrintsDeadline, state } = await stage.api.ask<{
      letterInHand: string;
      letterPrintsDeadline: string | null;
      state: string;
    }>(actor.token, 'query ($id: ID!) { case(id: $id) { letterInHand letterPrintsDeadline state } }', {
      id: actor.caseId,
    });
    if (letterInHand === 'denial' || letterPrintsDeadline !== null || state !== 'decided') return;
    const noticeAddress = addressOf(actor.is, 'Reviews');
    await recordFacts(stage, actor, { letterPrintsDeadline: 'no', noticeAddress });
  });
}
