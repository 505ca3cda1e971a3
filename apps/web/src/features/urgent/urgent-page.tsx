import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { Page } from '../../ui/page.js';
import { emptyCall, type LoggedCall } from './call-log.js';
import { PlanStep, type PlanWords } from './plan-step.js';
import { Sheet } from './sheet.js';
import { type Situation, SituationStep } from './situation-step.js';
import './urgent.css';

const noPlan: PlanWords = { planType: '', state: '', issuedHere: false, planName: '', cardPhone: '' };

/** Three screens. What somebody types stays in this page's memory: nothing is sent but the kind of plan and the state. */
export default function UrgentPage() {
  const { say } = useSpeech();
  const [step, go] = useStep();
  const [situation, setSituation] = useState<Situation | null>(null);
  const [plan, setPlan] = useState(noPlan);
  const [calls, setCalls] = useState<readonly LoggedCall[]>([emptyCall()]);
  const written = calls.some(({ who, said, number }) => `${who}${said}${number}`.trim() !== '');
  useAskBeforeLeaving(written);
  // Whoever comes by the address of a later screen begins with the first.
  const shown = situation === null ? 1 : plan.planType === '' ? Math.min(step, 2) : step;
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

/** The number of the screen stands in the address, so that the browser's own way back leads to the one before. */
function useStep(): readonly [number, (step: number) => void] {
  const step = useSyncExternalStore(
    useCallback((changed: () => void) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    }, []),
    () => ({ '#2': 2, '#3': 3 })[location.hash] ?? 1,
  );
  const go = (next: number) => {
    location.hash = String(next);
  };
  return [step, go];
}

/** A call that was written down is asked about before the window goes; whoever has to leave at once is not held up. */
function useAskBeforeLeaving(written: boolean): void {
  useEffect(() => {
    if (!written) return;
    const askFirst = (event: BeforeUnloadEvent) => {
      if (document.activeElement?.closest('.quick-exit') == null) event.preventDefault();
    };
    window.addEventListener('beforeunload', askFirst);
    return () => window.removeEventListener('beforeunload', askFirst);
  }, [written]);
}
