import { type DragEvent, use, useEffect, useId, useSyncExternalStore } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ProofNeeded } from '../../lib/graphql.js';
import { ProofAsking } from '../../lib/proof-asking.js';
import type { Refusing } from '../../lib/use-acting.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { RefusalNotice } from '../../ui/refusal.js';
import type { FileQueue, GivenFile } from './file-queue.js';
import { sendFile } from './upload.js';
import { useFiles } from './use-files.js';
import './file.css';

interface Props {
  readonly personId: string;
  /** What the document is, for the label. */
  readonly label: string;
  /** Where a form waits for its files before it is sent. */
  readonly files?: FileQueue;
  /** Only one file has a place here. */
  readonly only?: boolean;
  /** The file is kept; answers what was refused about it, if anything. */
  readonly onSent?: (fileId: string, name: string) => Promise<Refusing | null>;
}

const accepted = 'image/jpeg,image/png,image/webp,application/pdf';

/** Photographs or files, chosen, taken or dropped, one after the other; with how far each is, and in words why it was not taken. */
export function FilePicker({ personId, label, files, only = false, onSent }: Props) {
  const { say } = useSpeech();
  const id = useId();
  const own = useFiles();
  const queue = files ?? own.queue;
  const given = useSyncExternalStore(queue.follow, queue.look);
  const askForProof = use(ProofAsking);
  useEffect(() => {
    queue.carry = async (file, how) => {
      const answer = await sendFile(personId, file, how);
      if (!('fileId' in answer)) return answer;
      return (await onSent?.(answer.fileId, file.name)) ?? answer;
    };
    queue.onFault = (fault, again) => {
      if (fault instanceof ProofNeeded) askForProof?.(again);
    };
  });
  useLeaveAsking(given.some(({ state }) => state !== 'sent' && state !== 'refused'));
  const take = (list: FileList | null) => {
    const [first, ...more] = list ?? [];
    if (first === undefined) return;
    if (only) queue.addOnly(first);
    else queue.add([first, ...more]);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <div className="file-picker" onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <p className="file-label">{label}</p>
      <p className="quiet small">
        {say('file.hint')} {only && say('file.only')}
      </p>
      <div className="row">
        <Take id={`${id}-photo`} says={say('file.photo')} camera onFiles={take} />
        <Take id={`${id}-file`} says={say('file.choose')} several={!only} onFiles={take} />
      </div>
      <div role="status" className="stack">
        {given.map((one) => (
          <Standing key={one.id} of={one} />
        ))}
      </div>
      {given.map((one) => (
        <NotHere key={one.id} of={one} queue={queue} />
      ))}
    </div>
  );
}

/** How far a file is. */
function Standing({ of: { file, state, share } }: { readonly of: GivenFile }) {
  const { say } = useSpeech();
  const { name } = file;
  switch (state) {
    case 'sending':
      return (
        <p>
          <progress max={100} value={Math.round(share * 100)} aria-label={say('file.progress', { name })} />{' '}
          {say('file.share', { name, share: Math.round(share * 100) })}
        </p>
      );
    case 'waiting':
      return <p className="quiet">{say('file.waits', { name })}</p>;
    case 'sent':
      return <p className="notice">{say('file.sent', { name })}</p>;
    default:
      return null;
  }
}

/** A file that has not arrived, and why: sent again, or taken off. */
function NotHere({ of, queue }: { readonly of: GivenFile; readonly queue: FileQueue }) {
  const { say } = useSpeech();
  const { id, file, state, refused } = of;
  if (state !== 'refused' && state !== 'failed' && state !== 'ended') return null;
  const { name } = file;
  return (
    <div className="stack tight">
      {state === 'refused' ? (
        <RefusalNotice refused={refused} />
      ) : (
        <p className="notice alert" role="alert">
          <strong>{say('file.failed', { name })}</strong>
        </p>
      )}
      <div className="row">
        {state !== 'refused' && (
          <button type="button" className="button plain" onClick={() => queue.again(id)}>
            {say('file.again', { name })}
          </button>
        )}
        <button type="button" className="button plain" onClick={() => queue.takeOff(id)}>
          {say('file.takeOff', { name })}
        </button>
      </div>
    </div>
  );
}

/** Beside a form's button, once it was pressed while a file is not here. */
export function FilesMissing({ when }: { readonly when: boolean }) {
  const { say } = useSpeech();
  return <div role="alert">{when && <p className="problem">{say('file.missing')}</p>}</div>;
}

interface TakeProps {
  readonly id: string;
  readonly says: string;
  readonly camera?: boolean;
  readonly several?: boolean;
  readonly onFiles: (files: FileList | null) => void;
}

function Take({ id, says, camera = false, several = false, onFiles }: TakeProps) {
  return (
    <span className="file-take">
      <input
        id={id}
        type="file"
        className="unseen"
        accept={camera ? 'image/*' : accepted}
        multiple={several}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          onFiles(event.target.files);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="button plain">
        {says}
      </label>
    </span>
  );
}
