import { lazy, Suspense, useCallback, useState } from 'react';
import { myPlaces } from '../../features/identity/identity.operations.js';
import { SampleCard } from '../../features/sample/sample-card.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { useAsked } from '../../lib/use-asked.js';
import { Bones } from '../../ui/bones.js';
import { Go } from '../../ui/go.js';
import { Clocks, useClocks } from './clocks.js';
import { FirstSteps } from './first-steps.js';
import { HealthCard } from './health-card.js';
import { useSession, useOffers } from '../me.js';
import { LocalOutbox } from './local-outbox.js';

/** For those who are signed in: nobody else's first page carries it. */
const StrongSignInCard = lazy(() => import('../../features/identity/strong-sign-in/strong-sign-in-card.js'));

export function FrontPage() {
  const { say } = useSpeech();
  const server = useOffers();
  const session = useSession();
  const changed = useChanged();
  const clocks = useClocks();
  const offers = server.answer;
  const account = session.answer?.me?.account ?? null;
  const places = useAsked(myPlaces, {}, { when: account !== null }).answer;
  // Whoever comes from the mail without a place of their own among the staff comes for a case.
  const ownCase =
    account?.platformAdministrator === false && places !== null && places.myOrganizations.length === 0;
  const [founded, setFounded] = useState(0);
  // A server that comes back is asked everything again, not only for its health.
  const recovered = useCallback(() => void changed(), [changed]);
  return (
    <>
      <div className="frame hero">
        <div className="lead">
          <h1>{say('what.heading')}</h1>
          <p className="first">{say('what.who')}</p>
          <p>{say('what.how')}</p>
          <p>{say('what.after')}</p>
          {ownCase && (
            <p>
              <Go className="button" to="/me">
                {say('what.goOn')}
              </Go>
            </p>
          )}
        </div>
        <HealthCard onRecovered={recovered} />
      </div>
      {offers?.sample === true && (
        <section className="frame below" aria-labelledby="sample">
          <div className="card stack">
            <h2 id="sample">{say('sample.headingShown')}</h2>
            <SampleCard />
          </div>
        </section>
      )}
      <FirstSteps session={session} offers={offers} onFounded={() => setFounded((before) => before + 1)} />
      {account !== null && (
        <div className="frame below">
          <Suspense fallback={<Bones says={say('safe.asking')} />}>
            <StrongSignInCard
              key={account.email}
              administrator={account.platformAdministrator}
              turn={founded}
            />
          </Suspense>
        </div>
      )}
      <div className={offers?.showsOutbox === true ? 'frame below two' : 'frame below'}>
        <div className="stack">
          <Clocks clocks={clocks} />
          {offers?.showsSandbox === true && <Developers />}
        </div>
        {offers?.showsOutbox === true && <LocalOutbox />}
      </div>
    </>
  );
}

function Developers() {
  const { say } = useSpeech();
  return (
    <section className="card" aria-labelledby="developers">
      <h2 id="developers">{say('developer.heading')}</h2>
      <p className="quiet">{say('developer.says')}</p>
      <p>
        <a className="button plain" href="/sandbox">
          {say('developer.sandbox')}
        </a>
      </p>
    </section>
  );
}
