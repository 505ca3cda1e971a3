import { useSpeech } from '../../i18n/words.js';
import type { FilingChannel } from '../../generated/operations.js';
import { useToday } from '../../lib/use-today.js';
import { Choices } from '../../ui/choices.js';
import { Field } from '../../ui/field.js';
import { proofsOf, type ProofTyped } from './proofs-given.js';

interface Props {
  readonly channel: FilingChannel;
  readonly typed: ProofTyped;
  readonly type: (patch: Partial<ProofTyped>) => void;
  readonly missing: boolean;
  /** It can still be added another day. */
  readonly later?: boolean;
}

/** The day on a receipt, what sort of proof it is, and its number. */
export function ProofFields({ channel, typed, type, missing, later = false }: Props) {
  const { say } = useSpeech();
  const today = useToday();
  return (
    <>
      <Field
        type="date"
        label={say('sent.day')}
        hint={say('sent.dayHint')}
        {...(today === null ? {} : { max: today })}
        value={typed.day}
        onChange={(day) => type({ day })}
        problem={missing ? say('sent.dayMissing') : null}
      />
      <Choices
        legend={say('sent.kind')}
        choices={proofsOf[channel].map((one) => ({ value: one, label: say(`proof.${one}`) }))}
        value={typed.kind}
        onChange={(kind) => type({ kind })}
      />
      <Field
        label={say('sent.number')}
        hint={say(later ? 'sent.numberLater' : 'sent.numberHint')}
        maxLength={200}
        value={typed.number}
        onChange={(number) => type({ number })}
      />
    </>
  );
}
