import type { UrgentFactsQuery } from '../../generated/operations.js';
import { useFactWords } from '../../i18n/fact-words.js';
import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { dayOf, useToday } from '../../lib/use-today.js';
import { Bones } from '../../ui/bones.js';
import { Button } from '../../ui/button.js';
import { FaultNotice } from '../../ui/fault-notice.js';
import { CallLog, type LoggedCall } from './call-log.js';
import type { PlanWords } from './plan-step.js';
import { ProofLine } from './proof.js';
import type { Situation } from './situation-step.js';
import {
  dialled,
  type FastRule,
  type FastRules,
  fastRules,
  noRules,
  numbersToCall,
  type Way,
} from './urgent-facts.js';
import { urgentFacts } from './urgent.operations.js';

interface Props {
  readonly situation: Situation;
  readonly plan: PlanWords;
  readonly calls: readonly LoggedCall[];
  readonly onCalls: (calls: readonly LoggedCall[]) => void;
  readonly onBack: () => void;
}

/** Everything for the call on one page, to read from or to print. */
export function Sheet({ situation, plan, calls, onCalls, onBack }: Props) {
  const { say } = useSpeech();
  // Nobody waits for our clock here: a day more or less chooses another rule only where one has just changed.
  const today = useToday() ?? dayOf(new Date().toISOString());
  const planType = plan.planType === '' ? 'unknown' : plan.planType;
  const state = plan.state === '' ? null : plan.state;
  const contractState = plan.issuedHere ? state : null;
  const place = { planType, residence: state, contractState };
  const asked = { ...place, level: 'denial', denied: today, urgency: 'urgent' } as const;
  const facts = useAsked(
    urgentFacts,
    { ...place, refused: asked, first: { ...asked, stage: 'initial_determination' } },
    { keepEarlier: true },
  );
  const rules = facts.answer === null ? null : fastRules(facts.answer);
  const authority = facts.answer?.authority ?? null;
  const looking = facts.answer === null && facts.fault === null;
  return (
    <div className="stack urgent-sheet alone-on-paper">
      <h2>{say(`urgent.sheet.${situation}`)}</h2>
      <WhomToCall plan={plan} authority={authority} situation={situation} />
      {facts.fault !== null && <FaultNotice fault={facts.fault} again={facts.again} />}
      {looking && <Bones says={say('shell.loading')} />}
      <WordsToSay situation={situation} plan={plan} rules={rules} />
      <ClinicianSentence painCounts={rules?.painCounts === true} />
      <OutsideReview rules={rules} looking={looking} authority={authority} />
      <CallLog calls={calls} onChange={onCalls} />
      <div className="row">
        <Button onClick={() => window.print()}>{say('urgent.print')}</Button>
        <Button kind="plain" onClick={onBack}>
          {say('urgent.back')}
        </Button>
      </div>
    </div>
  );
}

type Authority = UrgentFactsQuery['authority'];

function WhomToCall({
  plan,
  authority,
  situation,
}: {
  readonly plan: PlanWords;
  readonly authority: NonNullable<Authority> | null;
  readonly situation: Situation;
}) {
  const { say } = useSpeech();
  const wayDoes = useWayDoes();
  const numbers = authority === null ? [] : numbersToCall(authority);
  return (
    <section aria-labelledby="whom" className="stack">
      <h3 id="whom">{say('urgent.whom')}</h3>
      <ol className="numbers">
        <li>
          <strong>{plan.planName.trim() === '' ? say('urgent.yourPlan') : plan.planName}</strong>{' '}
          <Phone value={plan.cardPhone} otherwise={say('urgent.backOfCard')} />
          <p>{say('urgent.planFirst')}</p>
        </li>
        {situation === 'hospital' && (
          <li>
            <strong>{say('urgent.hospitalWho')}</strong>
            <p>{say('urgent.hospitalSays')}</p>
          </li>
        )}
        {situation === 'medicine' && (
          <li>
            <strong>{say('urgent.pharmacist')}</strong>
            <p>{say('urgent.pharmacistSays')}</p>
          </li>
        )}
        {numbers.map((way) => (
          <li key={way.key}>
            <WayName way={way} /> <Phone value={way.phone.value} otherwise="" />
            <p>{wayDoes(way)}</p>
            <ProofLine proof={{ ...way.proof, verified: way.phone.verified }} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What somebody at this number can do, in the reader's words. */
function useWayDoes(): (way: Way) => string {
  const { say, language, knows } = useSpeech();
  const words = useFactWords();
  return ({ key, does, office }) => {
    if (!office) return words.helperDoes(key, does);
    const word = key.includes('/') ? 'urgent.office.state' : `urgent.office.${key}`;
    return language !== 'en' && knows(word) ? say(word) : does;
  };
}

/** An office is called by its own name, by which it answers the telephone. */
function WayName({ way }: { readonly way: Way }) {
  const words = useFactWords();
  return way.office ? (
    <strong lang="en" translate="no">
      {way.name}
    </strong>
  ) : (
    <strong>{words.helperName(way)}</strong>
  );
}

function Phone({ value, otherwise }: { readonly value: string; readonly otherwise: string }) {
  const number = dialled(value);
  if (number === '') return <span>{value.trim() === '' ? otherwise : value}</span>;
  return (
    <a className="phone" href={`tel:${number}`}>
      {value}
    </a>
  );
}

function WordsToSay({
  situation,
  plan,
  rules,
}: {
  readonly situation: Situation;
  readonly plan: PlanWords;
  /** Null while they are not known. */
  readonly rules: FastRules | null;
}) {
  const { say } = useSpeech();
  const { firstDecision, fastAppeal, drugException } = rules ?? noRules;
  const exception = situation === 'medicine' ? drugException : null;
  const name = plan.planName.trim() === '' ? say('urgent.thePlan') : plan.planName;
  return (
    <section aria-labelledby="words" className="stack">
      <h3 id="words">{say('urgent.words')}</h3>
      <p className="quiet">{say('urgent.wordsSay')}</p>
      <blockquote className="script">
        <p>{say('urgent.script.open', { plan: name })}</p>
        <p>{say(`urgent.script.${situation}`)}</p>
        <p>{say('urgent.script.ask')}</p>
        <p>{say('urgent.script.when')}</p>
        <p>{say('urgent.script.end')}</p>
      </blockquote>
      <dl className="fast">
        <Rule name={say('urgent.ruleFirst')} rule={firstDecision} />
        <Rule name={say('urgent.ruleAppeal')} rule={fastAppeal} />
        {situation === 'medicine' && <Rule name={say('urgent.ruleException')} rule={exception} />}
      </dl>
      {rules !== null && firstDecision === null && fastAppeal === null && <p>{say('urgent.noRule')}</p>}
    </section>
  );
}

function Rule({ name, rule }: { readonly name: string; readonly rule: FastRule | null }) {
  const { say } = useSpeech();
  if (rule === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {rule.hours === null ? say('urgent.noHours') : say('urgent.hours', { hours: rule.hours })}
        <ProofLine proof={rule.proof} />
      </dd>
    </div>
  );
}

function ClinicianSentence({ painCounts }: { readonly painCounts: boolean }) {
  const { say } = useSpeech();
  return (
    <section aria-labelledby="clinician" className="stack">
      <h3 id="clinician">{say('urgent.clinician')}</h3>
      <p>{say('urgent.clinicianSays')}</p>
      <blockquote className="script">
        <p>{say(painCounts ? 'urgent.sentencePain' : 'urgent.sentence')}</p>
      </blockquote>
      <p className="quiet small">{say('urgent.sentenceTrue')}</p>
    </section>
  );
}

function OutsideReview({
  rules,
  looking,
  authority,
}: {
  readonly rules: FastRules | null;
  readonly looking: boolean;
  readonly authority: NonNullable<Authority> | null;
}) {
  const { say, language } = useSpeech();
  const { outsideNow } = rules ?? noRules;
  const path = authority?.reviewPath ?? null;
  const phone = path?.channels.find(({ kind }) => kind === 'phone');
  return (
    <section aria-labelledby="outside" className="stack">
      <h3 id="outside">{say('urgent.outside')}</h3>
      {outsideNow === null ? (
        <p>
          {say(looking ? 'shell.loading' : rules === null ? 'urgent.outsideUnknown' : 'urgent.outsideLater')}
        </p>
      ) : (
        <>
          <p>{say('urgent.outsideNow')}</p>
          <dl className="fast">
            <Rule name={say('urgent.ruleOutside')} rule={outsideNow} />
          </dl>
          {path === null ? (
            <p>{say('urgent.outsideWhoUnknown')}</p>
          ) : (
            <div>
              <p>
                <strong lang="en" translate="no">
                  {path.name}
                </strong>{' '}
                {phone !== undefined && <Phone value={phone.value} otherwise="" />}
              </p>
              <p>
                {say('urgent.outsideTo', {
                  recipient: language === 'en' ? path.recipient : say('urgent.reviewer'),
                })}
              </p>
              <ProofLine
                proof={{
                  citation: path.citation ?? null,
                  sources: path.sources,
                  verified: path.verified,
                  dateRead: path.dateRead,
                }}
              />
            </div>
          )}
        </>
      )}
    </section>
  );
}
