import { useEffect, useRef, useState } from 'react';
import { WithBooks } from '../../../i18n/with-books.js';
import { useSpeech, type WordKey } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import { Bones } from '../../../ui/bones.js';
import { FaultNotice } from '../../../ui/fault-notice.js';
import { AccessTokensCard } from '../tokens/access-tokens-card.js';
import { AddFactor } from './add-factor.js';
import { FactorList } from './factor-list.js';
import { Prove } from './prove.js';
import { RecoveryCodes } from './recovery-codes.js';
import type { Part } from './refusals.js';
import { asksForProof, proofShown, wayBack } from './way-back.js';
import { strongSignIn } from './strong-sign-in.operations.js';

interface Props {
  readonly administrator: boolean;
  /** Changes whenever what is needed may have changed: somebody who founds an organization works for one. */
  readonly turn: number;
}

/** A second factor beside the mailbox: whether one is needed, what there is, showing and changing it. Below it, access for programs. */
export default function StrongSignInCard(props: Props) {
  return (
    <WithBooks books={['strongSignIn', 'accessTokens']}>
      <Cards {...props} />
    </WithBooks>
  );
}

function Cards({ administrator, turn }: Props) {
  const { say } = useSpeech();
  const standing = useAsked(strongSignIn, {});
  const { again } = standing;
  useEffect(() => {
    if (turn > 0) again();
  }, [turn, again]);
  // The card comes after the page: the browser looked for this place before it was there.
  const heading = useRef<HTMLHeadingElement>(null);
  const me = standing.answer?.me ?? null;
  /** The proof that was too old when something was refused: a newer one ends the asking. */
  const [tooOld, setTooOld] = useState<{ readonly at: string | null } | null>(null);
  const arrived = useRef(false);
  useEffect(() => {
    if (me === null || arrived.current) return;
    arrived.current = true;
    // What was refused was a page of the server's own, which led here; showing it takes one's place on the page along.
    if (asksForProof(location.search)) return setTooOld({ at: me.authenticatedAt });
    if (location.hash !== '#signing-in-safely') return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [me]);
  const proof = me === null ? null : { me, onProofNeeded: () => setTooOld({ at: me.authenticatedAt }) };
  return (
    <div className="stack">
      <section className="card" id="signing-in-safely" aria-labelledby="safe">
        <h2 id="safe" ref={heading} tabIndex={-1}>
          {say('safe.heading')}
        </h2>
        {standing.fault !== null && <FaultNotice fault={standing.fault} again={again} />}
        {proof !== null ? (
          <Inside {...proof} tooOld={tooOld} administrator={administrator} again={again} />
        ) : (
          standing.fault === null && <Bones says={say('safe.asking')} />
        )}
      </section>
      {proof !== null && <AccessTokensCard {...proof} />}
    </div>
  );
}

interface InsideProps extends Pick<Part, 'me' | 'onProofNeeded'> {
  /** A new object each time something was refused, so that being refused again moves one's place again. */
  readonly tooOld: { readonly at: string | null } | null;
  readonly administrator: boolean;
  readonly again: () => void;
}

function Inside({ me, onProofNeeded, tooOld, administrator, again }: InsideProps) {
  const { say } = useSpeech();
  const [said, setSaid] = useState<{ readonly says: WordKey } | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  // What somebody pressed is gone once it is done: their place moves to the sentence that says so.
  useEffect(() => {
    if (said !== null) status.current?.focus();
  }, [said]);
  const has = me.secondFactors.length > 0;
  const asked = tooOld !== null && tooOld.at === me.authenticatedAt ? tooOld : null;
  const part: Part = {
    me,
    onProofNeeded,
    onDone: (says) => {
      setSaid({ says });
      proofShown();
      again();
    },
  };
  const back = wayBack(location.search);
  const [ledHere] = useState(() => asksForProof(location.search));
  const mayGoBack = asked === null && (me.secondFactorShown || (ledHere && said !== null));
  return (
    <>
      <p className="quiet">{say('safe.says')}</p>
      <p ref={status} role="status" tabIndex={-1} className="said">
        {said === null ? '' : say(said.says)}
      </p>
      <p className={me.secondFactorNeeded === null ? 'notice' : 'notice alert'}>
        <strong>{say(me.secondFactorShown ? 'safe.strong' : has ? 'safe.notShown' : 'safe.mailOnly')}</strong>
        {me.secondFactorNeeded !== null
          ? say(administrator ? 'safe.neededAdministrator' : 'safe.neededStaff')
          : say(me.secondFactorShown ? 'safe.strongSays' : 'safe.notNeeded')}
      </p>
      {back !== null && mayGoBack && (
        <p>
          <a href={back}>{say('safe.back')}</a>
        </p>
      )}
      {(asked !== null || (has && !me.secondFactorShown)) && <Prove {...part} asked={asked} />}
      {has && <FactorList {...part} />}
      {has && <RecoveryCodes {...part} onMade={again} />}
      {(me.secondFactorShown || !has) && <AddFactor {...part} />}
    </>
  );
}
