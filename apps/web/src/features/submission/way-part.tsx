import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import type { FilingChannel } from '../../generated/operations.js';
import { useActing } from '../../lib/use-acting.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Go } from '../../ui/go.js';
import { NotDone } from '../../ui/not-done.js';
import { changeChannel } from './filing.acts.js';
import type { PartProps } from './filing-part-page.js';

/** Every known way to the recipient, that of the person’s own notice first. */
export function WayPart({ of, done }: PartProps) {
  const { say } = useSpeech();
  const [channel, setChannel] = useState<FilingChannel>(of.channel);
  const { sending, fault, refused, act } = useActing();
  return (
    <div className="stack">
      <Choices
        legend={say('way.which')}
        choices={of.ways.map((way) => ({
          value: way.channel,
          label: say(`channel.${way.channel}`),
          hint: (
            <>
              {say(`way.does.${way.channel}`)}
              <br />
              {way.address.join(', ')} · {say(`way.source.${way.source}`)}
            </>
          ),
        }))}
        value={channel}
        onChange={setChannel}
      />
      <p>
        <Go to={`/me/cases/${of.caseId}/tell/address`}>{say('way.wrong')}</Go>
      </p>
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button
          working={sending}
          onClick={() =>
            channel === of.channel ? done() : void act(() => changeChannel(of.id, channel), done)
          }
        >
          {say('filing.save')}
        </Button>
      </div>
    </div>
  );
}
