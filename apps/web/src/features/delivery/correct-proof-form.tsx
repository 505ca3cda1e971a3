import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import type { FilingChannel } from '../../generated/operations.js';
import { useActing, type Refusing } from '../../lib/use-acting.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { Button } from '../../ui/button.js';
import { NotDone } from '../../ui/not-done.js';
import { FilePicker, FilesMissing } from '../file/file-picker.js';
import { KeptPicture } from '../file/kept-picture.js';
import { useFiles } from '../file/use-files.js';
import { ProofFields } from './proof-fields.js';
import type { ProofTyped, ShownProof } from './proofs-given.js';
import { correctProof } from './sending.acts.js';

interface Props {
  readonly of: Pick<ShownProof, 'id' | 'proofKind' | 'value' | 'fileId' | 'provedOn'>;
  readonly channel: FilingChannel;
  /** Whose picture may take the place of the one that is here; null: no picture is taken here. */
  readonly personId: string | null;
  /** @param odd the number is kept and does not look like one of its kind */
  readonly done: (odd: boolean) => void;
}

/** What was misread on a receipt, beginning with what stands there now. */
export function CorrectProofForm({ of, channel, personId, done }: Props) {
  const { say } = useSpeech();
  const [stood] = useState<ProofTyped>({ kind: of.proofKind, number: of.value ?? '', day: of.provedOn });
  const [typed, setTyped] = useState(stood);
  const [wrongPicture, setWrongPicture] = useState(false);
  const [missing, setMissing] = useState(false);
  const [saved, setSaved] = useState(false);
  const { sending, fault, refused, act } = useActing();
  const { queue, waiting, missing: fileMissing, first: filesFirst } = useFiles();
  useLeaveAsking(!saved && (typed !== stood || wrongPicture));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(typed.day === '');
    if (typed.day !== '') void filesFirst(save);
  };
  const save = () => {
    let odd = false;
    const work = async (): Promise<Refusing | null> => {
      const answer = await correctProof({
        proofId: of.id,
        provedOn: typed.day,
        proof: {
          proofKind: typed.kind ?? of.proofKind,
          value: typed.number.trim() === '' ? null : typed.number.trim(),
          fileId: queue.fileId ?? (wrongPicture ? null : of.fileId),
        },
      });
      odd = answer === 'odd' && typed.number.trim() !== '';
      if (answer !== null && answer !== 'odd') return answer;
      setSaved(true);
      return null;
    };
    void act(work, () => done(odd));
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ProofFields
        channel={channel}
        typed={typed}
        type={(patch) => setTyped({ ...typed, ...patch })}
        missing={missing}
      />
      {of.fileId !== null && (
        <KeptPicture
          fileId={of.fileId}
          says={{
            here: say('proof.pictureHere'),
            open: say('sending.openProof'),
            wrong: say('proof.pictureWrong'),
          }}
          wrong={wrongPicture}
          onWrong={setWrongPicture}
        />
      )}
      {personId !== null && <FilePicker personId={personId} label={say('sent.photo')} files={queue} only />}
      <NotDone refused={refused} fault={fault} />
      <FilesMissing when={fileMissing} />
      <div>
        <Button type="submit" working={sending || waiting}>
          {say('proof.correctSave')}
        </Button>
      </div>
    </form>
  );
}
