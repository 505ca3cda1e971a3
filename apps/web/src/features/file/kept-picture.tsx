import { Tick } from '../../ui/tick.js';

interface Props {
  readonly fileId: string;
  /** What it is a picture of, what opens it, and that it is the wrong one. */
  readonly says: { readonly here: string; readonly open: string; readonly wrong: string };
  readonly wrong: boolean;
  readonly onWrong: (wrong: boolean) => void;
}

/** A picture that was sent before: it can be looked at, and called the wrong one. */
export function KeptPicture({ fileId, says, wrong, onWrong }: Props) {
  return (
    <div className="notice">
      <p>
        {says.here}{' '}
        <a href={`/files/${fileId}`} target="_blank" rel="noreferrer">
          {says.open}
        </a>
      </p>
      <Tick label={says.wrong} checked={wrong} onChange={onWrong} />
    </div>
  );
}
