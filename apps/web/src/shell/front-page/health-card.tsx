import { useEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { readJson } from '../../lib/graphql.js';
import { showTime } from '../../lib/show-time.js';
import { useReading } from '../../lib/use-asked.js';
import { Bones } from '../../ui/bones.js';
import { FaultNotice } from '../../ui/fault-notice.js';
import { healthLines, type HealthLine, type Readiness, verdict } from './health-parts.js';

const askHealth = () => readJson<Readiness>('/health/ready');
const everyMs = 10_000;

export function HealthCard({ onRecovered }: { readonly onRecovered: () => void }) {
  const { say, language } = useSpeech();
  const health = useReading(['/health/ready'], askHealth, { everyMs });
  const failed = health.fault !== null;
  const wasDown = useRef(false);
  useEffect(() => {
    if (wasDown.current && !failed) onRecovered();
    wasDown.current = failed;
  }, [failed, onRecovered]);
  const lines = health.answer === null ? null : healthLines(health.answer);
  return (
    <section className="card health" aria-labelledby="health">
      <h2 id="health">{say('health.heading')}</h2>
      {health.fault !== null && <FaultNotice fault={health.fault} again={health.again} />}
      {health.answer === null || lines === null ? (
        health.fault === null && <Bones says={say('health.asking')} />
      ) : (
        <>
          {!failed && <p role="status">{say(verdict(health.answer, lines))}</p>}
          <ul className={failed ? 'parts stale' : 'parts'}>
            {lines.map((line) => (
              <Part key={line.name} line={line} />
            ))}
          </ul>
          {health.at !== null && (
            <p className="quiet small">
              {say(failed ? 'health.lastSeen' : 'health.checked', { time: showTime(health.at, language) })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Part({ line }: { readonly line: HealthLine }) {
  const { say, language } = useSpeech();
  const ownWords = line.saysKey === null && language !== 'en' ? 'en' : undefined;
  return (
    <li>
      <StateSign state={line.state} />
      <div>
        <strong>{line.nameKey === null ? line.name : say(line.nameKey)}</strong>
        <span className="unseen">: {say(`health.state.${line.state}`)}. </span>
        <span className="quiet says" lang={ownWords}>
          {line.saysKey === null ? line.says : say(line.saysKey)}
        </span>
      </div>
    </li>
  );
}

/** A sign with its own shape for each state: colour alone says nothing. */
function StateSign({ state }: { readonly state: HealthLine['state'] }) {
  return (
    <svg className={`sign ${state}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {state === 'note' ? (
        <rect x="2" y="2" width="20" height="20" rx="5" />
      ) : state === 'down' ? (
        <path d="M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8Z" />
      ) : (
        <circle cx="12" cy="12" r="10.5" />
      )}
      {state === 'ok' && <path className="stroke" d="m7.2 12.4 3.2 3.2 6.4-6.8" />}
      {state === 'note' && <path className="stroke" d="M12 6.8v6M12 16.9v.2" />}
      {state === 'down' && <path className="stroke" d="m8.6 8.6 6.8 6.8m0-6.8-6.8 6.8" />}
    </svg>
  );
}
