import { type FormEvent, useState } from 'react';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { useSpeech } from '../../i18n/words.js';
import { useActing, type Refusing } from '../../lib/use-acting.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { useMyCase } from '../case/telling/case-page-data.js';
import { FilePicker, FilesMissing } from '../file/file-picker.js';
import { useFiles } from '../file/use-files.js';
import type { PartProps } from '../submission/filing-part-page.js';
import { ProofFields } from './proof-fields.js';
import { proofsGiven, proofsOf, type ProofTyped } from './proofs-given.js';
import { addProof, type Advised, reportSent, resolveUncertain } from './sending.acts.js';

/** The person says that it went, with the day on the receipt and what shows it; or adds a further proof. */
export function SentPart({ of, done }: PartProps) {
  const { say } = useSpeech();
  const matter = useMyCase(of.caseId);
  const [blank] = useState<ProofTyped>({ kind: proofsOf[of.channel][0] ?? null, number: '', day: '' });
  const [typed, setTyped] = useState(blank);
  const [missing, setMissing] = useState(false);
  // Where one of several pictures could not be added, the next try begins with that one.
  const [kept, setKept] = useState(0);
  const [odd, setOdd] = useState(false);
  const { sending, fault, refused, act } = useActing();
  const { queue, waiting, missing: fileMissing, first: filesFirst } = useFiles();
  useLeaveAsking(!odd && (typed.number !== '' || typed.day !== ''));
  const first = of.state === 'handed_to_person' || of.state === 'held_locally';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.day === '') return setMissing(true);
    setMissing(false);
    void filesFirst(save);
  };
  const { day } = typed;
  const save = () => {
    const [proof = null, ...more] = proofsGiven(typed, queue.fileIds);
    const further = (one: typeof proof) =>
      addProof({
        submissionId: of.id,
        proof: one ?? { proofKind: typed.kind ?? 'receipt', value: null, fileId: null },
        provedOn: day,
      });
    const begin = (): Promise<Advised> => {
      if (first) return reportSent({ submissionId: of.id, sentOn: day, channel: of.channel, proof });
      if (of.state === 'uncertain')
        return resolveUncertain({
          submissionId: of.id,
          decision: 'it_arrived',
          attemptId: of.attempts.at(-1)?.id ?? null,
          proof: proof ?? { proofKind: typed.kind ?? 'receipt', value: null, fileId: null },
          arrivedOn: day,
        });
      return further(proof);
    };
    const all = [begin, ...more.map((one) => () => further(one))];
    let advised = false;
    const work = async (): Promise<Refusing | null> => {
      for (const [at, one] of all.entries()) {
        if (at < kept) continue;
        const answer = await one();
        if (answer !== null && answer !== 'odd') return answer;
        if (at === 0) advised = answer === 'odd' && (proof?.value ?? null) !== null;
        setKept(at + 1);
      }
      return null;
    };
    void act(work, () => (advised ? setOdd(true) : done()));
  };
  if (odd)
    return (
      <div className="notice alert stack" role="alert">
        <p>{say('sent.odd')}</p>
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
