import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Select } from '../../ui/field.js';
import { useSteps } from '../justification/use-steps.js';
import { given } from './navigator.acts.js';
import type { HelpedOne } from './person-page.js';

/** To a colleague, whom the helper names once more before it is done: afterwards only the other can give the person back. */
export function HandOver({ of, onHanded }: { readonly of: HelpedOne; readonly onHanded: () => void }) {
  const { say } = useSpeech();
  const [to, setTo] = useState('');
  const [sure, setSure] = useState(false);
  const { sending, take, notices } = useSteps();
  const email = of.colleagues.find(({ accountId }) => accountId === to)?.email ?? '';
  const hand = () => {
    setSure(false);
    // Said by the page itself: the person is gone from the list with it.
    take(async () => {
      const came = await given(of.id, to, 'helped.handedOver');
      if ('says' in came) onHanded();
      return came;
    });
  };
  return (
    <section className="card" aria-label={say('helped.handover')}>
      <h2>{say('helped.handover')}</h2>
      <p className="quiet">{say('helped.handoverSays')}</p>
      {of.colleagues.length === 0 ? (
        <p>{say('helped.handoverNone')}</p>
      ) : (
        <>
          <Select
            label={say('helped.handoverTo')}
            none={say('helped.handoverChoose')}
            options={of.colleagues.map((one) => ({ value: one.accountId, label: one.email }))}
            value={to}
            onChange={setTo}
          />
          {notices}
          <div>
            <Button kind="plain" working={sending || to === ''} onClick={() => setSure(true)}>
              {say('helped.handoverDo')}
            </Button>
          </div>
        </>
      )}
      <Dialog title={say('helped.handoverSure')} open={sure} onClose={() => setSure(false)}>
        <p>{say('helped.handoverWhom', { email })}</p>
        <div className="row">
          <Button onClick={hand}>{say('helped.handoverYes')}</Button>
          <Button kind="plain" onClick={() => setSure(false)}>
            {say('helped.handoverNo')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
