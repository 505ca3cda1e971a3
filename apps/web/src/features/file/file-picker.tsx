import { type DragEvent, useId, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import type { Refusing } from '../../lib/use-acting.js';
import { useSending } from '../../lib/use-sending.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { sendFile } from './upload.js';
import './file.css';

interface Props {
  readonly personId: string;
  /** What the document is, for the label. */
  readonly label: string;
  /** The file is kept; answers what was refused about it, if anything. */
  readonly onSent: (fileId: string, name: string) => Promise<Refusing | null>;
}

const accepted = 'image/jpeg,image/png,image/webp,application/pdf';

/** A photograph or a file, chosen, taken or dropped; with how far it is, and in words why it was not taken. */
export function FilePicker({ personId, label, onSent }: Props) {
  const { say } = useSpeech();
  const id = useId();
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refusing | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const [last, setLast] = useState<File | null>(null);
  const { sending, fault, send } = useSending();
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    setLast(file);
    void send(async () => {
      setRefused(null);
      setSent(null);
      setShare(0);
      try {
        const answer = await sendFile(personId, file, setShare);
        const no = 'fileId' in answer ? await onSent(answer.fileId, file.name) : answer;
        setRefused(no);
        if (no === null) setSent(file.name);
      } finally {
        setShare(null);
      }
    });
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    <div className="file-picker" onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <p className="file-label">{label}</p>
      <p className="quiet small">{say('file.hint')}</p>
      <div className="row">
        <Take id={`${id}-photo`} says={say('file.photo')} camera onFile={take} />
        <Take id={`${id}-file`} says={say('file.choose')} onFile={take} />
      </div>
      <div role="status">
        {sending && share !== null && (
          <>
            <progress max={100} value={Math.round(share * 100)} aria-label={say('file.progress')} />{' '}
            {say('file.share', { share: Math.round(share * 100) })}
          </>
        )}
        {sent !== null && !sending && <p className="notice">{say('file.sent', { name: sent })}</p>}
      </div>
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <div className="notice alert" role="alert">
          <strong>{say('file.failed')}</strong>
          <button type="button" className="button plain" onClick={() => take(last ?? undefined)}>
            {say('fault.tryAgain')}
          </button>
        </div>
      )}
    </div>
  );
}

interface TakeProps {
  readonly id: string;
  readonly says: string;
  readonly camera?: boolean;
  readonly onFile: (file: File | undefined) => void;
}

function Take({ id, says, camera = false, onFile }: TakeProps) {
  return (
    <span className="file-take">
      <input
        id={id}
        type="file"
        className="unseen"
        accept={camera ? 'image/*' : accepted}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="button plain">
        {says}
      </label>
    </span>
  );
}
