import { createContext, type ReactNode, type RefObject, use, useLayoutEffect, useRef, useState } from 'react';
import { whoAmI } from '../features/identity/identity.operations.js';
import { SignInCard } from '../features/identity/sign-in-card.js';
import type { WhoAmIQuery } from '../generated/operations.js';
import { useSpeech } from '../i18n/words.js';
import { ask, readJson } from '../lib/graphql.js';
import { sessionKey, useSomebodyElse } from '../lib/answers.js';
import { accountHere, sessionIs } from '../lib/session.js';
import { type Asked, useReading } from '../lib/use-asked.js';
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

/** Asked again whenever somebody comes back to the window: the mail's link may have signed them in, another tab out. */
export const useSession = (): Asked<WhoAmIQuery> => useReading(sessionKey, askWho, { onReturn: true });

async function askWho(): Promise<WhoAmIQuery> {
  const answer = await ask(whoAmI, {}, { asAnybody: true });
  sessionIs(answer.me?.account.id ?? null);
  return answer;
}

export type Me = NonNullable<WhoAmIQuery['me']>;
const MeContext = createContext<Me | null>(null);

/** Whoever is signed in, on a page for those who are. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === null) throw new Error('This page is shown to somebody who is not signed in.');
  return me;
}

/**
 * Shows a page to those who are signed in; everybody else signs in here, and finds the page in the same place. Whose session ends
 * while they are on it signs in over the page, which keeps all that was typed; whoever else signs in gets a page of their own.
 */
export function SignedInOnly({ children }: { readonly children: ReactNode }) {
  const { say } = useSpeech();
  const { answer, fault, again } = useSession();
  const now = answer?.me ?? null;
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  const me = now ?? (last?.account.id === accountHere() ? last : null);
  const away = now === null && me !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  useWhereTheyWere(away, heading);
  return (
    <>
      {answer === null && (
        <div className="frame page">
          {fault === null ? (
            <Bones says={say('shell.loading')} />
          ) : (
            <FaultNotice fault={fault} again={again} />
          )}
        </div>
      )}
      {answer !== null && now === null && <SignInPage over={away} heading={heading} />}
      {me !== null && (
        <MeContext key={me.account.id} value={me}>
          <div hidden={away}>{children}</div>
        </MeContext>
      )}
    </>
  );
}

function SignInPage({
  over,
  heading,
}: {
  readonly over: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { say } = useSpeech();
  const { answer: offers } = useOffers();
  const somebodyElse = useSomebodyElse();
  return (
    <div className="frame page narrow">
      <h1 ref={heading} tabIndex={-1}>
        {say(over ? 'shell.signedOut' : 'shell.signInFirst')}
      </h1>
      <p className="quiet">{say(over ? 'shell.signedOutNext' : 'shell.signInFirstNext')}</p>
      <div className="card">
        <SignInCard session={null} mail={whatBecomesOfMail(offers)} onChange={() => void somebodyElse()} />
      </div>
    </div>
  );
}

/** Whoever is asked to sign in again is told at once, and afterwards stands where they stood. */
function useWhereTheyWere(away: boolean, heading: RefObject<HTMLHeadingElement | null>): void {
  const place = useRef<{ readonly focused: Element | null; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (away) {
      place.current = { focused: document.activeElement, top: window.scrollY };
      heading.current?.focus();
      return;
    }
    const before = place.current;
    place.current = null;
    if (before === null) return;
    if (before.focused instanceof HTMLElement) before.focused.focus({ preventScroll: true });
    window.scrollTo(0, before.top);
  }, [away, heading]);
}

export function whatBecomesOfMail(offers: ServerOffers | null) {
  if (offers === null) return null;
  if (offers.delivers) return 'delivered';
  return offers.showsOutbox ? 'shown here' : 'kept in its home';
}
