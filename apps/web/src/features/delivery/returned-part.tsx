import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import type { ReturnReason } from '../../generated/operations.js';
import { useActing } from '../../lib/use-acting.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { useToday } from '../../lib/use-today.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field } from '../../ui/field.js';
import { NotDone } from '../../ui/not-done.js';
import type { PartProps } from '../submission/filing-part-page.js';
import { reportReturned } from './sending.acts.js';

const reasons = [
  'address_unknown',
  'not_collected',
  'not_delivered',
  'incomplete',
  'wrong_office',
  'wrong_way',
  'said_too_late',
  'other_refusal',
] as const satisfies readonly ReturnReason[];

/** It came back or was refused: what happened decides what can be done. */
export function ReturnedPart({ of, done }: PartProps) {
  const { say } = useSpeech();
  const today = useToday();
  const [reason, setReason] = useState<ReturnReason | null>(null);
  const [day, setDay] = useState('');
  const [missing, setMissing] = useState(false);
  const { sending, fault, refused, act } = useActing();
  useLeaveAsking(day !== '');
  const save = () => {
    if (reason === null || day === '') return setMissing(true);
    setMissing(false);
    void act(() => reportReturned({ submissionId: of.id, reason, returnedOn: day }), done);
  };
  return (
    <div className="stack">
      <Choices
        legend={say('returned.what')}
        choices={reasons.map((one) => ({ value: one, label: say(`returned.${one}`) }))}
        value={reason}
        onChange={setReason}
      />
      <Field
        type="date"
        label={say('returned.day')}
        {...(today === null ? {} : { max: today })}
        value={day}
        onChange={setDay}
      />
      {missing && (
        <p className="problem" role="alert">
          {say('returned.missing')}
        </p>
      )}
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button working={sending} onClick={save}>
          {say('sent.save')}
        </Button>
      </div>
    </div>
  );
}
