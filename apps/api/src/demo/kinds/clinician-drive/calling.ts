import type { Answer } from '../../api.js';
import type { Stage } from '../../stage.js';
import type { Enrolled } from './enrolling.js';
import type { Hindrance, Request } from './writing.js';

const refusal = '... on Refusal { message field }';

/**
 * The clinician who treats somebody asks by telephone, is called back on the same day, and writes down what was said. Most
 * calls change nothing; of some nothing is decided.
 */
export async function speakWithReviewer(
  { api, today }: Stage,
  { is, token }: Enrolled,
  { id }: Request,
): Promise<Hindrance> {
  const planned = await api.ask<Answer & { call: { id: string } }>(
    token,
    `mutation ($id: ID!) { planCall(requestId: $id) { __typename ... on CallPlanned { call { id } } ${refusal} } }`,
    { id },
  );
  if (planned.__typename !== 'CallPlanned') return hindrance(planned);
  const callId = planned.call.id;
  const asked = await api.ask<Answer>(
    token,
    `mutation ($input: AskForCallInput!) { askForCall(input: $input) { __typename ${refusal} } }`,
    { input: { callId, through: 'phone', askedOn: today, windows: [] } },
  );
  if (asked.message !== undefined) return hindrance(asked);
  const logged = await api.ask<Answer>(
    token,
    `mutation ($input: CallResultInput!) { logCallResult(input: $input) { __typename ${refusal} } }`,
    {
      input: {
        callId,
        heldAt: `${today}T14:30:00.000Z`,
        minutes: 9 + (is.number % 12),
        reviewerName: 'Sample Reviewer',
        reviewerCredentials: 'Sample credentials',
        criterion: 'Sample Medical Policy',
        result: is.number % 2 === 0 ? 'no_decision' : 'upheld',
      },
    },
  );
  return logged.message === undefined ? null : hindrance(logged);
}

const hindrance = ({ __typename: kind, message = '' }: Answer): NonNullable<Hindrance> => ({ kind, message });
