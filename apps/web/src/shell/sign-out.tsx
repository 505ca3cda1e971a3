import { signOutHere } from '../features/identity/sign-out.js';
import { useSpeech } from '../i18n/words.js';
import { useSomebodyElse } from '../lib/answers.js';
import { useSending } from '../lib/use-sending.js';
import { Button } from '../ui/button.js';

/** On every page of whoever is signed in: at a computer others use too, nobody looks for the way. */
export function SignOut() {
  const { say } = useSpeech();
  const { sending, fault, send } = useSending();
  const somebodyElse = useSomebodyElse();
  const leave = () =>
    send(async () => {
      if (await signOutHere(() => window.confirm(say('shell.signOutUnsent')))) await somebodyElse();
    });
  return (
    <>
      <Button kind="plain" working={sending} onClick={() => void leave()}>
        {say('signIn.out')}
      </Button>
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
    </>
  );
}
