/** The answer to a mailed question, for whoever holds its link: a trusted document, which everybody may send. */
export const answerCheckIn =
  'mutation AnswerCheckIn($token: String!, $answer: OneTapAnswer!) { answerCheckIn(token: $token, answer: $answer) { __typename ... on Refusal { message field } } }';
