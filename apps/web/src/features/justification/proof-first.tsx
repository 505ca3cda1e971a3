import { useSpeech } from '../../i18n/words.js';
import { Button } from '../../ui/button.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';

/** Others' cases are shown after a second factor only; until then this stands where they would. */
export function ProofFirst() {
  const { say } = useSpeech();
  const { proving, askForProof } = useProving();
  return (
    <section className="card" aria-label={say('clinic.proof')}>
      <h2>{say('clinic.proof')}</h2>
      <p>{say('clinic.proofSays')}</p>
      {proving}
      <div>
        <Button onClick={() => askForProof('SecondFactorNeeded')}>{say('clinic.proofShow')}</Button>
      </div>
    </section>
  );
}
