import type { CheckDenialQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';

type Result = NonNullable<CheckDenialQuery['checkEligibility']>;

/** Yes, no or not known yet, with every reason in words. */
export function Reasons({ result }: { readonly result: Result }) {
  const { say, knows } = useSpeech();
  const sentence = (reason: Result['reasons'][number]) => {
    const how = reason.known ? (reason.met ? 'yes' : 'no') : 'missing';
    const key = `join.reason.${how}.${reason.check}`;
    return knows(key) ? say(key) : reason.sentence;
  };
  const heading =
    result.eligible === null ? 'join.maybe' : result.eligible ? 'join.eligible' : 'join.notEligible';
  return (
    <div className={result.eligible === false ? 'notice alert' : 'notice'}>
      <strong>{say(heading)}</strong>
      <ul>
        {result.reasons.map((reason) => (
          <li key={reason.check}>{sentence(reason)}</li>
        ))}
      </ul>
      {result.eligible === false && <p>{say('join.notEligibleNext')}</p>}
    </div>
  );
}
