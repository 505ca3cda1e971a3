import type { ReactNode } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { Go } from '../../../ui/go.js';

interface Props {
  /** Null: there is no such campaign. */
  readonly of: { readonly state: string } | null;
  readonly children: ReactNode;
}

/** What it holds where the campaign takes people; else what to do instead, said before anybody types anything. */
export function JoinOpen({ of, children }: Props) {
  const { say } = useSpeech();
  if (of?.state === 'open') return children;
  return (
    <div className="notice stack">
      <p>{say(of === null ? 'join.noCampaign' : 'join.notOpen')}</p>
      <div className="row">
        <Go to="/me/for-whom" className="button">
          {say('join.alone')}
        </Go>
        <Go to="/me" className="button plain">
          {say('join.toHome')}
        </Go>
      </div>
    </div>
  );
}
