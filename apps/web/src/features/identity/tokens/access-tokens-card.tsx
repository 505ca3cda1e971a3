import { useEffect, useRef, useState } from 'react';
import { useSpeech, type WordKey } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { showInstant } from '../../../lib/show-time.js';
import { useAsked } from '../../../lib/use-asked.js';
import { Bones } from '../../../ui/bones.js';
import { Button } from '../../../ui/button.js';
import { FaultNotice } from '../../../ui/fault-notice.js';
import { type Part, Problem, useStep } from '../strong-sign-in/refusals.js';
import { type AccessToken, myAccessTokens, revokeAccessToken } from './access-tokens.operations.js';
import { MakeToken } from './make-token.js';

type Props = Pick<Part, 'me' | 'onProofNeeded'>;

/** Keys that programs ask with in somebody's name: made here, shown once, revoked here. */
export function AccessTokensCard(proof: Props) {
  const { say } = useSpeech();
  const tokens = useAsked(myAccessTokens, {});
  const [said, setSaid] = useState<{ readonly says: WordKey } | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (said !== null) status.current?.focus();
  }, [said]);
  const part: Part = {
    ...proof,
    onDone: (says) => {
      setSaid({ says });
      tokens.again();
    },
  };
  const mayMake = proof.me.secondFactorShown || proof.me.secondFactors.length === 0;
  return (
    <section className="card" aria-labelledby="tokens">
      <h2 id="tokens" ref={heading} tabIndex={-1}>
        {say('tokens.heading')}
      </h2>
      <p className="quiet">{say('tokens.says')}</p>
      <p ref={status} role="status" tabIndex={-1} className="said">
        {said === null ? '' : say(said.says)}
      </p>
      {tokens.fault !== null && <FaultNotice fault={tokens.fault} again={tokens.again} />}
      {tokens.answer === null ? (
        tokens.fault === null && <Bones says={say('tokens.asking')} />
      ) : tokens.answer.myAccessTokens.length === 0 ? (
        <p>{say('tokens.none')}</p>
      ) : (
        <ul className="plain-list">
          {tokens.answer.myAccessTokens.map((token) => (
            <li key={token.id} className="stack">
              <OneToken {...part} token={token} />
            </li>
          ))}
        </ul>
      )}
      {mayMake ? (
        <MakeToken {...part} onMade={tokens.again} onLeft={() => heading.current?.focus()} />
      ) : (
        <p>{say('tokens.showFirst')}</p>
      )}
    </section>
  );
}

function OneToken({ token, ...part }: Part & { readonly token: AccessToken }) {
  const { say, language } = useSpeech();
  const { sending, send, refused, problem } = useStep(part);
  const revoke = () =>
    send(async () => {
      const { revokeAccessToken: revoked } = await ask(revokeAccessToken, { id: token.id });
      if (revoked.__typename === 'NotFound') return refused('NotFound');
      part.onDone('tokens.revoked');
    });
  return (
    <>
      <div>
        <strong>{token.name}</strong>
        <br />
        <span className="quiet small">
          {token.scopes.map((scope) => say(`tokens.scope.${scope}`)).join('; ')}.{' '}
          {say('tokens.until', { when: showInstant(new Date(token.expiresAt), language) })}{' '}
          {token.lastUsedOn === null
            ? say('tokens.neverUsed')
            : say('tokens.used', { day: token.lastUsedOn })}
        </span>
      </div>
      <Problem says={problem} />
      <div>
        <Button kind="plain" working={sending} onClick={() => void revoke()}>
          {say('tokens.revoke')}
          <span className="unseen"> {token.name}</span>
        </Button>
      </div>
    </>
  );
}
