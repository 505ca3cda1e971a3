import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useSending } from '../../lib/use-sending.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field, Select } from '../../ui/field.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { reassignStep, type Step } from './assignment.operations.js';

const channels = ['post', 'fax', 'portal', 'phone', 'email'] as const;

/** Another way or day for one step, with what follows from it before it is done. */
export function Reassign({ step }: { readonly step: Step }) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const [open, setOpen] = useState(false);
  const [channel, setChannel] = useState(step.channel);
  const [day, setDay] = useState(step.releaseFrom);
  const [consequence, setConsequence] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState('');

  const act = (confirmed: boolean) =>
    send(async () => {
      setRefused(null);
      const input = { workItemId: step.id, channel, releaseFrom: day, confirmed };
      const { reassignWorkItem: answer } = await ask(reassignStep, { input, language });
      switch (answer.__typename) {
        case 'ReassignmentShown':
          return setConsequence(answer.consequence);
        case 'WorkItemReassigned':
          setSaid(say('assign.reassigned', { consequence: answer.consequence }));
          setOpen(false);
          setConsequence(null);
          return changed();
        case 'NotFound':
        case 'NotAllowed':
        case 'WorkItemBegun':
        case 'WorkItemOver':
        case 'NoSuchWay':
        case 'PastSafeDay':
        case 'ReleaseInPast':
          setConsequence(null);
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act(false);
  };
  return (
    <>
      <p role="status" className="said">
        {said}
      </p>
      <div>
        <Button kind="plain" onClick={() => setOpen(true)}>
          {say('assign.reassign')}
        </Button>
      </div>
      <Dialog
        title={say('assign.reassignTitle', { step: step.label[language] })}
        open={open}
        onClose={() => setOpen(false)}
      >
        <form className="stack" noValidate onSubmit={submit}>
          <Select
            label={say('assign.way')}
            value={channel ?? ''}
            onChange={(next) => {
              setConsequence(null);
              setChannel(channels.find((one) => one === next) ?? null);
            }}
            options={channels.map((value) => ({ value, label: say(`assign.channel.${value}`) }))}
          />
          <Field
            label={say('assign.from')}
            type="date"
            value={day}
            onChange={(next) => {
              setConsequence(null);
              setDay(next);
            }}
          />
          <NotDone refused={refused} fault={fault} />
          {consequence === null ? (
            <div className="row">
              <Button type="submit" working={sending}>
                {say('assign.showConsequence')}
              </Button>
              <Button kind="plain" onClick={() => setOpen(false)}>
                {say('assign.leaveIt')}
              </Button>
            </div>
          ) : (
            <>
              <p className="notice" role="status">
                <strong>{say('assign.consequence')}</strong>
                {consequence}
              </p>
              <div className="row">
                <Button working={sending} onClick={() => void act(true)}>
                  {say('assign.confirm')}
                </Button>
                <Button kind="plain" onClick={() => setOpen(false)}>
                  {say('assign.leaveIt')}
                </Button>
              </div>
            </>
          )}
        </form>
      </Dialog>
    </>
  );
}
