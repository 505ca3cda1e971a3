import { type FormEvent, useState } from 'react';
import type { GivenProofInput } from '../../generated/operations.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { useSpeech } from '../../i18n/words.js';
import { useActing, type Refusing } from '../../lib/use-acting.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { NotDone } from '../../ui/not-done.js';
import { useMyCase } from '../case/telling/case-page-data.js';
import { FilePicker, FilesMissing } from '../file/file-picker.js';
import { useFiles } from '../file/use-files.js';
import type { PartProps } from '../submission/filing-part-page.js';
import { ProofFields } from './proof-fields.js';
import { type ProofKept, proofsGiven, proofsOf, type ProofTyped, stillToGive } from './proofs-given.js';
import { addProof, type Advised, reportSent, resolveUncertain } from './sending.acts.js';

/** The person says that it went, with the day on the receipt and what shows it; or adds a further proof. */
export function SentPart({ of, done }: PartProps) {
  const { say } = useSpeech();
  const matter = useMyCase(of.caseId);
  const [blank] = useState<ProofTyped>({ kind: proofsOf[of.channel][0] ?? null, number: '', day: '' });
  const [typed, setTyped] = useState(blank);
  const [missing, setMissing] = useState(false);
  // Where one of several pictures could not be added, the next try goes on with what is not kept yet.
  const [kept, setKept] = useState<readonly ProofKept[]>([]);
  const [oddKept, setOddKept] = useState(false);
  const [advice, setAdvice] = useState<readonly ('sent.odd' | 'sent.differs')[]>([]);
  const { sending, fault, refused, act } = useActing();
  const { queue, waiting, missing: fileMissing, first: filesFirst } = useFiles();
  useLeaveAsking(advice.length === 0 && (typed.number !== '' || typed.day !== ''));
  const first = of.state === 'handed_to_person' || of.state === 'held_locally';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.day === '') return setMissing(true);
    setMissing(false);
    void filesFirst(save);
  };
  const { day } = typed;
  const save = () => {
    const { give, differs } = stillToGive(proofsGiven(typed, queue.fileIds), day, kept);
    const none = { proofKind: typed.kind ?? 'receipt', value: null, fileId: null };
    const further = (proof: GivenProofInput) => addProof({ submissionId: of.id, proof, provedOn: day });
    const begin = (proof: GivenProofInput | null): Promise<Advised> => {
      if (first) return reportSent({ submissionId: of.id, sentOn: day, channel: of.channel, proof });
      if (of.state === 'uncertain')
        return resolveUncertain({
          submissionId: of.id,
          decision: 'it_arrived',
          attemptId: of.attempts.at(-1)?.id ?? null,
          proof: proof ?? none,
          arrivedOn: day,
        });
      return further(proof ?? none);
    };
    let odd = oddKept;
    const work = async (): Promise<Refusing | null> => {
      const now = [...kept];
      for (const proof of give.length === 0 && kept.length === 0 ? [null] : give) {
        const answer = proof !== null && now.length > 0 ? await further(proof) : await begin(proof);
        if (answer !== null && answer !== 'odd') return answer;
        odd ||= answer === 'odd' && (proof?.value ?? null) !== null;
        now.push({ proof: proof ?? none, day });
        setKept([...now]);
        setOddKept(odd);
      }
      return null;
    };
    void act(work, () => {
      const says = [...(odd ? ['sent.odd' as const] : []), ...(differs ? ['sent.differs' as const] : [])];
      setAdvice(says);
      if (says.length === 0) done();
    });
  };
  if (advice.length > 0)
    return (
      <div className="notice alert stack" role="alert">
        {advice.map((one) => (
          <p key={one}>{say(one)}</p>
        ))}
        <p>
          <Go to={`/me/filings/${of.id}`}>{say('filing.open')}</Go>
        </p>
      </div>
    );
  const personId = matter.answer?.case?.personId ?? null;
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ProofFields
        channel={of.channel}
        typed={typed}
        type={(patch) => setTyped({ ...typed, ...patch })}
        missing={missing}
        later={first}
      />
      {personId !== null && <FilePicker personId={personId} label={say('sent.photos')} files={queue} />}
      <NotDone refused={refused} fault={fault} />
      <FilesMissing when={fileMissing} />
      <div>
        <Button type="submit" working={sending || waiting}>
          {say('sent.save')}
        </Button>
      </div>
    </form>
  );
}
