import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import type { Urgency } from '../../../generated/operations.js';
import { useActing } from '../../../lib/use-acting.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { Go } from '../../../ui/go.js';
import { NotDone } from '../../../ui/not-done.js';
import { stateUrgency } from '../case.acts.js';
import type { TellProps } from './tell-page.js';

const urgencies = [
  'urgent',
  'standard_pre_service',
  'standard_post_service',
  'standard',
] as const satisfies readonly Urgency[];

/** Only the person or a clinician says that it is urgent; the software never does. */
export function TellUrgency({ of, onward }: TellProps) {
  const { say } = useSpeech();
  const [urgency, setUrgency] = useState<Urgency | null>(of.urgency);
  const { sending, fault, refused, act } = useActing();
  const save = () => {
    if (urgency === null) return onward();
    void act(
      () =>
        stateUrgency({
          caseId: of.id,
          urgency,
          statedBy: urgency === 'urgent' ? (of.urgencyStatedBy ?? 'patient') : null,
        }),
      onward,
    );
  };
  return (
    <div className="stack">
      <Choices
        legend={say('tell.urgent')}
        choices={urgencies.map((one) => ({
          value: one as Urgency,
          label: say(`tell.urgent.${one}`),
          hint: say(`tell.urgentHint.${one}`),
        }))}
        value={urgency}
        onChange={setUrgency}
      />
      {urgency === 'urgent' && (
        <div className="notice alert">
          <strong>{say('tell.urgentNow')}</strong>
          {say('tell.urgentNowSays')} <Go to="/urgent">{say('tell.urgentGo')}</Go>
        </div>
      )}
      <NotDone refused={refused} fault={fault} />
      <div className="row">
        <Button working={sending} onClick={save}>
          {say('tell.finish')}
        </Button>
      </div>
    </div>
  );
}
