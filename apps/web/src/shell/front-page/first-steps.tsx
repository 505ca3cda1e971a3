import type { ReactNode } from 'react';
import { SignInCard } from '../../features/identity/sign-in-card.js';
import { FoundOrganizationCard } from '../../features/organization/found-organization-card.js';
import { SampleCard } from '../../features/sample/sample-card.js';
import { useSpeech } from '../../i18n/words.js';
import type { WhoAmIQuery } from '../../generated/operations.js';
import { useSomebodyElse } from '../../lib/answers.js';
import type { Asked } from '../../lib/use-asked.js';
import { Bones } from '../../ui/bones.js';
import { FaultNotice } from '../../ui/fault-notice.js';
import { type ServerOffers, whatBecomesOfMail } from '../me.js';

interface Props {
  readonly session: Asked<WhoAmIQuery>;
  readonly offers: ServerOffers | null;
  readonly onFounded: () => void;
}

export function FirstSteps({ session, offers, onFounded }: Props) {
  const { say } = useSpeech();
  const somebodyElse = useSomebodyElse();
  const account = session.answer?.me?.account ?? null;
  return (
    <section className="frame steps" aria-labelledby="steps">
      <h2 id="steps">{say('steps.heading')}</h2>
      <ol>
        <Step number={1} title={say('signIn.heading')}>
          {session.answer !== null ? (
            <SignInCard
              session={account}
              mail={whatBecomesOfMail(offers)}
              onChange={() => void somebodyElse()}
            />
          ) : session.fault !== null ? (
            <FaultNotice fault={session.fault} again={session.again} />
          ) : (
            <Bones says={say('signIn.asking')} />
          )}
        </Step>
        <Step number={2} title={say('found.heading')}>
          {account === null ? (
            <>
              <p className="quiet">{say('found.says')}</p>
              <p>{say('found.signInFirst')}</p>
            </>
          ) : (
            <FoundOrganizationCard key={account.email} onFounded={onFounded} />
          )}
        </Step>
        {offers?.sample !== true && (
          <Step number={3} title={say('sample.heading')}>
            <SampleCard />
          </Step>
        )}
      </ol>
    </section>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="card">
      <h3>
        <span className="number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h3>
      {children}
    </li>
  );
}
