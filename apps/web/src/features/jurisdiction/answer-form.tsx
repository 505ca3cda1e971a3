import { type FormEvent, useState } from 'react';
import type { FactReportAnswer } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { useSending } from '../../lib/use-sending.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { answerReportOnFact } from './facts.operations.js';

interface Answering {
  readonly outcome: FactReportAnswer | null;
  readonly reason: string;
}
const blank: Answering = { outcome: null, reason: '' };

interface Props {
  readonly reportId: string;
  readonly name: string;
  readonly onDone: (says: string) => void;
  readonly onClose: () => void;
}

/** For whoever runs this Chorus: what became of a report. */
export function AnswerForm({ reportId, name, onDone, onClose }: Props) {
  const { say } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const kept = useKeptForm('report_answer', reportId, blank);
  const { outcome, reason } = kept.typed;
  const type = (patch: Partial<Answering>) => kept.type({ ...kept.typed, ...patch });
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const keep = (answer: FactReportAnswer, was = kept.typed): Promise<void> =>
    send(async () => {
      setRefused(null);
      const { answerFactReport: it } = await ask(answerReportOnFact, { input: { reportId, answer, reason } });
      switch (it.__typename) {
        case 'FactReportAnswered':
          await kept.sent(blank, was);
          onDone(say('compare.kept.answer', { name }));
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(it, () => void keep(answer, was));
        case 'NotFound':
        case 'InvalidInput':
        case 'FactReportClosed':
        case 'FactNotMended':
          return setRefused(it);
        default:
          return never(it);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(outcome === null);
    if (outcome !== null) void keep(outcome);
  };
  return (
    <form className="stack" noValidate onSubmit={submit} aria-label={`${say('compare.answer')}: ${name}`}>
      <Choices
        legend={say('compare.outcome')}
        value={outcome}
        onChange={(chosen) => type({ outcome: chosen })}
        problem={missing && outcome === null ? say('compare.found.missing') : null}
        choices={[
          {
            value: 'source_agrees',
            label: say('compare.outcome.source_agrees'),
            hint: say('compare.outcome.agreesHint'),
          },
          { value: 'mended', label: say('compare.outcome.mended'), hint: say('compare.outcome.mendedHint') },
        ]}
      />
      <TextArea
        label={say('compare.reason')}
        hint={say('compare.reasonHint')}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(words) => type({ reason: words })}
      />
      <NotDone refused={refused} fault={fault} />
      <div className="row">
        <Button type="submit" working={sending}>
          {say('compare.keepAnswer')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {say('compare.close')}
        </Button>
      </div>
      <KeptLine of={kept} />
      {proving}
    </form>
  );
}
