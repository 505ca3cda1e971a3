import { useMe } from '../../shell/me.js';
import { useSpeech } from '../../i18n/words.js';
import { useSomebodyElse } from '../../lib/answers.js';
import { SessionsCard } from './sessions-card.js';
import { SignInCard } from './sign-in-card.js';
import StrongSignInCard from './strong-sign-in/strong-sign-in-card.js';

/** How somebody signs in, where, and what programs of theirs may do. */
export default function AccountPage() {
  const { say } = useSpeech();
  const { account } = useMe();
  const somebodyElse = useSomebodyElse();
  return (
    <div className="frame page">
      <h1>{say('shell.account')}</h1>
      <section className="card">
        <SignInCard session={account} mail={null} onChange={() => void somebodyElse()} />
      </section>
      <SessionsCard />
      <StrongSignInCard administrator={account.platformAdministrator} turn={0} />
    </div>
  );
}
