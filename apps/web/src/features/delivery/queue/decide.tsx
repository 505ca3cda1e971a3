import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useSending } from '../../../lib/use-sending.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { Dialog } from '../../../ui/dialog.js';
import { Field } from '../../../ui/field.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { decideUncertain, type Waiting } from './queue.operations.js';

const decisions = ['it_arrived', 'it_did_not', 'send_again', 'send_myself'] as const;
type Decision = (typeof decisions)[number];

/** What shows an arrival, by the way it went. */
const proofOf = {
  post: 'delivery_record',
  fax: 'fax_confirmation',
  portal: 'portal_number',
  phone: 'recipient_said',
  email: 'recipient_said',
} as const;

interface Props {
  readonly filing: Waiting;
  readonly onDone: (says: string) => void;
}

/** Nobody knows whether it arrived: a person looks, and decides. */
export function Decide({ filing, onDone }: Props) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const [open, setOpen] = useState(false);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [missing, setMissing] = useState(false);
  const [value, setValue] = useState('');
  const [day, setDay] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  // What somebody finds out is about the try that stood here when they began to ask, also if the list is read anew meanwhile.
  const [attemptId, setAttemptId] = useState(filing.attemptId);
  const begin = () => {
    setAttemptId(filing.attemptId);
    setRefused(null);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    if (refused !== null) void changed();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (decision === null) return setMissing(true);
    const proved =
      decision === 'it_arrived'
        ? { proof: { proofKind: proofOf[filing.channel], value }, arrivedOn: day === '' ? null : day }
        : {};
    void send(async () => {
      setRefused(null);
      const input = { submissionId: filing.submissionId, attemptId, decision, ...proved };
      const { resolveUncertain: answer } = await ask(decideUncertain, { input, language });
      switch (answer.__typename) {
        case 'UncertainResolved':
          onDone(say('queue.resolved', { reference: answer.submission.reference }));
          setOpen(false);
          return changed();
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'SubmissionMoveNotAllowed':
        case 'ProofNotOfThisChannel':
        case 'ProofEmpty':
        case 'ProofDateUnreadable':
        case 'ProofInFuture':
        case 'ProofBeforeSigning':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <>
      <Button onClick={begin}>
        {say('queue.resolve')}
        <span className="unseen"> {filing.reference}</span>
      </Button>
      <Dialog title={say('queue.resolveTitle', { reference: filing.reference })} open={open} onClose={close}>
        <form className="stack" noValidate onSubmit={submit}>
          <Choices
            legend={say('queue.whatHappened')}
            hint={say('queue.whatHappenedHint')}
            choices={decisions.map((one) => ({
              value: one,
              label: say(`queue.decision.${one}`),
              hint: say(`queue.decisionHint.${one}`),
            }))}
            value={decision}
            onChange={setDecision}
            problem={missing && decision === null ? say('queue.chooseOne') : null}
          />
          {decision === 'it_arrived' && (
            <>
              <Field
                label={say(`queue.proof.${proofOf[filing.channel]}`)}
                value={value}
                onChange={setValue}
                maxLength={200}
              />
              <Field label={say('queue.arrivedOn')} type="date" value={day} onChange={setDay} />
            </>
          )}
          <NotDone refused={refused} fault={fault} />
          <div className="row">
            <Button type="submit" working={sending}>
              {say(sending ? 'queue.settling' : 'queue.settle')}
            </Button>
            <Button kind="plain" onClick={close}>
              {say('queue.leaveIt')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
