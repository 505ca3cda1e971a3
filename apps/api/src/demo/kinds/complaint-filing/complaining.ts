import { type Answer, taken } from '../../api.js';
import { note, type Actor, type Stage } from '../../stage.js';

const refusal = '... on Refusal { message field }';

interface Proposed {
  readonly key: string;
  readonly stage: string | null;
}

/** Says what the notice lacks, as the person reads it, and answers which duties then look broken. */
export async function readNotice({ api }: Stage, actor: Actor): Promise<readonly Proposed[]> {
  const { number } = actor.is;
  const { questions } = await api.ask<{ questions: readonly { question: string; dated: boolean }[] }>(
    actor.token,
    'query ($id: ID!) { complaintDesk(caseId: $id) { questions { question dated } } }',
    { id: actor.caseId },
  );
  const lacking = ['specific_reason', 'criteria', 'appeal_rights', 'clinical_explanation'];
  const lacks = lacking.filter((_, at) => at % 2 === Math.floor(number / 4) % 2);
  const answers = questions
    .filter(({ dated }) => !dated)
    .map(({ question }) => ({
      question,
      // Two things are missing of each notice; one in four lacks nothing that is asked about.
      answer: number % 8 !== 7 && lacks.includes(question) ? 'no' : 'yes',
    }));
  const answered = await api.ask<Answer & { desk: { proposed: readonly Proposed[] } }>(
    actor.token,
    `mutation ($input: AnswerNoticeInput!) { answerNotice(input: $input) { __typename ${refusal} ... on NoticeAnswered { desk { proposed { key stage } } } } }`,
    { input: { caseId: actor.caseId, answers } },
  );
  if (answered.__typename !== 'NoticeAnswered') {
    note(actor, 'read the notice', answered);
    return [];
  }
  return answered.desk.proposed;
}

/** The facts behind a proposed duty are so; of one in ten the person says that they are not. */
export async function answerDuty(
  { api }: Stage,
  { token, caseId, is }: Actor,
  duty: Proposed,
): Promise<boolean> {
  const confirms = is.number % 10 !== 6;
  const mutation = confirms ? 'confirmDuty' : 'denyDuty';
  const answer = await api.ask<Answer>(
    token,
    `mutation ($input: AnswerDutyInput!) { ${mutation}(input: $input) { __typename ${refusal} } }`,
    { input: { caseId, duty: duty.key, stage: duty.stage } },
  );
  taken(answer, 'DutyAnswered');
  return confirms;
}

/** Which office oversees the plan, computed from the case: `known`, `ask` or `none`. */
export async function regulatorOf({ api }: Stage, { token, caseId }: Actor): Promise<string> {
  const found = await api.ask<{ is: string } | null>(
    token,
    'query ($id: ID!) { regulatorFor(caseId: $id) { is why } }',
    { id: caseId },
  );
  return found?.is ?? 'none';
}
