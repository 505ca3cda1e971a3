import { type FormEvent, useState } from 'react';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { useSpeech } from '../../i18n/words.js';
import type { FilingChannel, ProofKind } from '../../generated/operations.js';
import { useActing } from '../../lib/use-acting.js';
import { useToday } from '../../lib/use-today.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field } from '../../ui/field.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { useMyCase } from '../case/telling/case-page-data.js';
import { FilePicker, FilesMissing } from '../file/file-picker.js';
import { useFiles } from '../file/use-files.js';
import type { PartProps } from '../submission/filing-part-page.js';
import { addProof, reportSent, resolveUncertain } from './sending.acts.js';

/** What shows that it went, by the way it went; the number first. */
export const proofsOf: Readonly<Record<FilingChannel, readonly ProofKind[]>> = {
  post: ['tracking_number', 'delivery_record', 'receipt', 'recipient_said'],
  fax: ['fax_confirmation', 'receipt', 'recipient_said'],
  portal: ['portal_number', 'receipt', 'recipient_said'],
  phone: ['receipt', 'recipient_said'],
  email: ['server_acceptance', 'receipt', 'recipient_said'],
};

/** The person says that it went, with the day on the receipt and what shows it; or adds a further proof. */
export function SentPart({ of, done }: PartProps) {
  const { say } = useSpeech();
  const today = useToday();
  const matter = useMyCase(of.caseId);
  const kinds = proofsOf[of.channel];
  const [kind, setKind] = useState<ProofKind | null>(kinds[0] ?? null);
  const [number, setNumber] = useState('');
  const [day, setDay] = useState('');
  const [missing, setMissing] = useState(false);
  const { sending, fault, refused, act } = useActing();
  const { queue, waiting, missing: fileMissing, first: filesFirst } = useFiles();
  useLeaveAsking(number !== '' || day !== '');
  const first = of.state === 'handed_to_person' || of.state === 'held_locally';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day === '') return setMissing(true);
    setMissing(false);
    void filesFirst(save);
  };
  const save = () => {
    const { fileId } = queue;
    const value = number.trim() === '' ? null : number.trim();
    const nothing = value === null && fileId === null;
    const proof = { proofKind: kind ?? 'receipt', value, fileId };
    void act(() => {
      if (first)
        return reportSent({
          submissionId: of.id,
          sentOn: day,
          channel: of.channel,
          proof: nothing ? null : proof,
        });
      if (of.state === 'uncertain')
        return resolveUncertain({
          submissionId: of.id,
          decision: 'it_arrived',
          attemptId: of.attempts.at(-1)?.id ?? null,
          proof,
          arrivedOn: day,
        });
      return addProof({ submissionId: of.id, proof, provedOn: day });
    }, done);
  };
  const personId = matter.answer?.case?.personId ?? null;
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Field
        type="date"
        label={say('sent.day')}
        hint={say('sent.dayHint')}
        {...(today === null ? {} : { max: today })}
        value={day}
        onChange={setDay}
        problem={missing ? say('sent.dayMissing') : null}
      />
      <Choices
        legend={say('sent.kind')}
        choices={kinds.map((one) => ({ value: one, label: say(`proof.${one}`) }))}
        value={kind}
        onChange={setKind}
      />
      <Field
        label={say('sent.number')}
        hint={say(first ? 'sent.numberLater' : 'sent.numberHint')}
        maxLength={200}
        value={number}
        onChange={setNumber}
      />
      {personId !== null && <FilePicker personId={personId} label={say('sent.photo')} files={queue} only />}
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      <FilesMissing when={fileMissing} />
      <div>
        <Button type="submit" working={sending || waiting}>
          {say('sent.save')}
        </Button>
      </div>
    </form>
  );
}
