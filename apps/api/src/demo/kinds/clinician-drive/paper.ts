import { type Answer, taken } from '../../api.js';
import { samplePaper } from '../../sample-paper.js';
import type { Actor, Stage } from '../../stage.js';
import type { OwnRequest } from './asking.js';

const refusal = '... on Refusal { message field }';

/** The practice's own letterhead, dated and signed by hand. */
const letterOf = ({ is }: Actor, practice: string, today: string): Uint8Array =>
  samplePaper([
    `${practice.toUpperCase()} - INVENTED LETTERHEAD`,
    `Date: ${today}`,
    `About: ${is.child === null ? is.name.family : is.child.name.family}`,
    `This letter is made up for a story, number ${is.number}.`,
    'Signed by hand: S. Practitioner',
  ]);

/** The practice gave the letter to the person, who photographs it and sends it in. */
export async function uploadAnswer(
  { api, today }: Stage,
  actor: Actor,
  { id }: OwnRequest,
  practice: string,
): Promise<void> {
  const fileId = await api.upload(
    actor.token,
    actor.personId,
    'sample-letter.pdf',
    letterOf(actor, practice, today),
  );
  const answer = await api.ask<Answer>(
    actor.token,
    `mutation ($requestId: ID!, $fileId: ID!) { uploadPaperAnswer(requestId: $requestId, fileId: $fileId) { __typename ${refusal} } }`,
    { requestId: id, fileId },
  );
  taken(answer, 'PaperAnswerUploaded');
}

/** The practice types the one-case link off the page and sends it there, without signing in. */
export async function sendThroughLink(
  { api, today }: Stage,
  actor: Actor,
  { id }: OwnRequest,
  practice: string,
): Promise<void> {
  const { links } = await api.ask<{ links: readonly { address: string | null }[] }>(
    actor.token,
    'query ($id: ID!) { request(id: $id) { links { address } } }',
    { id },
  );
  const printed = links.find(({ address }) => address !== null)?.address;
  if (printed == null) throw new Error('The page for a practice bears no link.');
  await api.sendForm(new URL(printed).pathname, 'letter.pdf', letterOf(actor, practice, today));
}

interface PaperAnswer {
  readonly id: string;
  readonly verdict: string | null;
}

/** The person looks at what came in and says what they see; answers whether it goes with the filing. */
export async function checkAnswer({ api, today }: Stage, actor: Actor, { id }: OwnRequest): Promise<boolean> {
  const { paperAnswers } = await api.ask<{ paperAnswers: readonly PaperAnswer[] }>(
    actor.token,
    'query ($id: ID!) { request(id: $id) { paperAnswers { id verdict } } }',
    { id },
  );
  for (const paper of paperAnswers.filter(({ verdict }) => verdict === null)) {
    const answer = await api.ask<Answer>(
      actor.token,
      `mutation ($input: PaperLookInput!) { checkPaperAnswer(input: $input) { __typename ${refusal} } }`,
      {
        input: {
          paperAnswerId: paper.id,
          readable: true,
          onLetterhead: true,
          namesPatient: true,
          signed: true,
          clinicianNamed: true,
          datedOn: today,
          blanksLeft: false,
        },
      },
    );
    taken(answer, 'PaperAnswerChecked');
  }
  return paperAnswers.length > 0;
}
