import { useSpeech } from '../../../i18n/words.js';
import { Dialog } from '../../../ui/dialog.js';
import ProveInside from './prove-inside.js';

interface Props {
  readonly onShown: () => void;
  readonly onLeave: () => void;
}

/** The same dialog for pages that ask for no proof themselves, fetched when the server wants one. */
export default function ProveOver({ onShown, onLeave }: Props) {
  const { say } = useSpeech();
  return (
    <Dialog title={say('safe.dialog')} open onClose={onLeave}>
      <ProveInside proof="SecondFactorNeeded" onShown={onShown} onLeave={onLeave} />
    </Dialog>
  );
}
