import { createContext, type ReactNode, use } from 'react';
import { whoAmI } from '../features/identity/identity.operations.js';
import { SignInCard } from '../features/identity/sign-in-card.js';
import type { WhoAmIQuery } from '../generated/operations.js';
import { useSpeech } from '../i18n/words.js';
import { readJson } from '../lib/graphql.js';
import { useSomebodyElse } from '../lib/answers.js';
import { type Asked, useAsked, useReading } from '../lib/use-asked.js';
import { Bones } from '../ui/bones.js';
import { FaultNotice } from '../ui/fault-notice.js';

/** What `GET /server` answers. */
export interface ServerOffers {
  readonly delivers: boolean;
  readonly showsOutbox: boolean;
  readonly showsSandbox: boolean;
  /** This home holds invented people only. */
  readonly sample: boolean;
}

export const useOffers = (): Asked<ServerOffers> =>
  useReading(['/server'], () => readJson<ServerOffers>('/server'));

export const useSession = (): Asked<WhoAmIQuery> => useAsked(whoAmI, {});

export type Me = NonNullable<WhoAmIQuery['me']>;
const MeContext = createContext<Me | null>(null);

/** Whoever is signed in, on a page for those who are. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === null) throw new Error('This page is shown to somebody who is not signed in.');
  return me;
}

/** Shows a page to those who are signed in; everybody else signs in here, and finds the page in the same place. */
export function SignedInOnly({ children }: { readonly children: ReactNode }) {
  const { say } = useSpeech();
  const { answer, fault, again } = useSession();
  const { answer: offers } = useOffers();
  const somebodyElse = useSomebodyElse();
  if (answer === null)
    return (
      <div className="frame page">
        {fault === null ? <Bones says={say('shell.loading')} /> : <FaultNotice fault={fault} again={again} />}
      </div>
    );
  if (answer.me !== null) return <MeContext value={answer.me}>{children}</MeContext>;
  return (
    <div className="frame page narrow">
      <h1>{say('shell.signInFirst')}</h1>
      <p className="quiet">{say('shell.signInFirstNext')}</p>
      <div className="card">
        <SignInCard session={null} mail={whatBecomesOfMail(offers)} onChange={() => void somebodyElse()} />
      </div>
    </div>
  );
}

export function whatBecomesOfMail(offers: ServerOffers | null) {
  if (offers === null) return null;
  if (offers.delivers) return 'delivered';
  return offers.showsOutbox ? 'shown here' : 'kept in its home';
}
