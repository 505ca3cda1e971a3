import { useSpeech } from '../../i18n/words.js';
import { showInstant } from '../../lib/show-time.js';
import { Button } from '../../ui/button.js';
import { Field, TextArea } from '../../ui/field.js';

/** One call as somebody wrote it down. It is never sent anywhere. */
export interface LoggedCall {
  readonly at: Date;
  readonly who: string;
  readonly number: string;
  readonly said: string;
}

export const emptyCall = (): LoggedCall => ({ at: new Date(), who: '', number: '', said: '' });

interface Props {
  readonly calls: readonly LoggedCall[];
  readonly onChange: (calls: readonly LoggedCall[]) => void;
}

export function CallLog({ calls, onChange }: Props) {
  const { say, language } = useSpeech();
  const set = (at: number, changed: Partial<LoggedCall>) =>
    onChange(calls.map((call, index) => (index === at ? { ...call, ...changed } : call)));
  return (
    <section aria-labelledby="call-log" className="stack">
      <h3 id="call-log">{say('urgent.log')}</h3>
      <p className="quiet">{say('urgent.logSays')}</p>
      {calls.map((call, at) => (
        <fieldset key={call.at.toISOString()} className="call">
          <legend>{say('urgent.logCall', { number: at + 1, when: showInstant(call.at, language) })}</legend>
          <Field
            label={say('urgent.logWho')}
            value={call.who}
            onChange={(who) => set(at, { who })}
            maxLength={200}
            autoComplete="off"
          />
          <Field
            label={say('urgent.logNumber')}
            value={call.number}
            onChange={(number) => set(at, { number })}
            maxLength={80}
            autoComplete="off"
          />
          <TextArea
            label={say('urgent.logSaid')}
            value={call.said}
            onChange={(said) => set(at, { said })}
            rows={3}
            maxLength={2000}
          />
          {/* A box for typing prints only what fits into it. */}
          <p className="said-on-paper">{call.said}</p>
        </fieldset>
      ))}
      <div className="row">
        <Button kind="plain" onClick={() => onChange([...calls, emptyCall()])}>
          {say('urgent.logMore')}
        </Button>
      </div>
    </section>
  );
}
