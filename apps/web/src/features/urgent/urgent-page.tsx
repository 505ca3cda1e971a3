import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { Page } from '../../ui/page.js';
import { emptyCall, type LoggedCall } from './call-log.js';
import { PlanStep, type PlanWords } from './plan-step.js';
import { Sheet } from './sheet.js';
import { type Situation, SituationStep } from './situation-step.js';
import { screenAt } from './urgent-screen.js';
import './urgent.css';

const noPlan: PlanWords = { planType: '', state: '', issuedHere: false, planName: '', cardPhone: '' };

/** Three screens. What somebody types stays in this page's memory: nothing is sent but the kind of plan and the state. */
export default function UrgentPage() {
  const { say } = useSpeech();
  const [situation, setSituation] = useState<Situation | null>(null);
  const [plan, setPlan] = useState(noPlan);
  const [calls, setCalls] = useState<readonly LoggedCall[]>([emptyCall()]);
  const written = calls.some(({ who, said, number }) => `${who}${said}${number}`.trim() !== '');
  useLeaveAsking(written);
  const [shown, go] = useScreen(situation === null ? 1 : plan.planType === '' ? 2 : 3);
  const heading = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [shown]);

  return (
    <Page title={say('urgent.heading')} lead={<p>{say('urgent.lead')}</p>}>
      <div className="urgent-danger notice alert">
        <strong>{say('urgent.danger')}</strong>
        <p>{say('urgent.dangerNext')}</p>
        <ul>
          <li>
            <a className="button" href="tel:911">
              {say('urgent.call911')}
            </a>
          </li>
          <li>
            <a className="button plain" href="tel:988">
              {say('urgent.call988')}
            </a>
            <span>{say('urgent.crisis')}</span>
          </li>
        </ul>
      </div>
      <p className="quiet small">{say('urgent.private')}</p>
      <div ref={heading} tabIndex={-1} className="urgent-step">
        <p className="quiet">{say('urgent.step', { step: shown })}</p>
        {shown === 1 && <SituationStep value={situation} onChange={setSituation} onNext={() => go(2)} />}
        {shown === 2 && (
          <PlanStep value={plan} onChange={setPlan} onNext={() => go(3)} onBack={() => go(1)} />
        )}
        {shown === 3 && situation !== null && (
          <Sheet situation={situation} plan={plan} calls={calls} onCalls={setCalls} onBack={() => go(2)} />
        )}
      </div>
    </Page>
  );
}

/**
 * The number of the screen stands in the address, so that the browser's own way back leads to the one before. A page that is loaded
 * anew knows no answers, and begins with the first.
 */
function useScreen(furthest: number): readonly [number, (screen: number) => void] {
  const [screen, setScreen] = useState(1);
  const far = useRef(furthest);
  useEffect(() => {
    far.current = furthest;
  }, [furthest]);
  useEffect(() => {
    if (screenAt(location.hash, 3) !== null)
      history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    const moved = () => {
      const named = screenAt(location.hash, far.current);
      if (named !== null) setScreen(named);
    };
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, []);
  const go = (next: number) => {
    setScreen(next);
    location.hash = String(next);
  };
  return [screen, go];
}
