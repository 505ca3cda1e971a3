import { useEffect, useState } from 'react';
import { followSession } from '../../lib/session.js';
import { FileQueue } from './file-queue.js';

interface Files {
  readonly queue: FileQueue;
  /** The form was sent, and waits for a file that is on its way. */
  readonly waiting: boolean;
  /** The form was to be sent, and a file is not here. */
  readonly missing: boolean;
  /** Does `then` once every file has arrived; nothing where one of them has not. */
  readonly first: (then: () => void) => Promise<void>;
}

/** The files a form asks for, which go before the form does. */
export function useFiles(): Files {
  const [queue] = useState(() => new FileQueue());
  const [waiting, setWaiting] = useState(false);
  const [missing, setMissing] = useState(false);
  useEffect(() => followSession((news) => news === 'back' && queue.back()), [queue]);
  const first = async (then: () => void) => {
    if (waiting) return;
    setMissing(false);
    setWaiting(true);
    const all = await queue.all();
    setWaiting(false);
    setMissing(!all);
    if (all) then();
  };
  return { queue, waiting, missing, first };
}
