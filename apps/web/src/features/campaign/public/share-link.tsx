import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { Button } from '../../../ui/button.js';

/** A link for others: the bare address of the page, with nothing in it of where this reader came from. */
export function ShareLink({ slug }: { readonly slug: string }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<'no' | 'yes' | 'by hand'>('no');
  const address = `${window.location.origin}/c/${slug}`;
  const shares = 'share' in navigator;
  const copy = () =>
    void navigator.clipboard.writeText(address).then(
      () => setCopied('yes'),
      () => setCopied('by hand'),
    );
  // Closed without sending: nothing to say of that.
  const send = () => void navigator.share({ url: address }).catch(() => undefined);
  return (
    <section className="stack" aria-labelledby="share">
      <h2 id="share">{say('campaign.share')}</h2>
      <p className="quiet">{say('campaign.shareSays')}</p>
      <div className="row">
        <Button kind="plain" onClick={copy}>
          {say('campaign.copy')}
        </Button>
        {shares && (
          <Button kind="plain" onClick={send}>
            {say('campaign.send')}
          </Button>
        )}
      </div>
      <p role="status">
        {copied === 'yes' && say('campaign.copied')}
        {copied === 'by hand' && (
          <>
            {say('campaign.copyByHand')} <code>{address}</code>
          </>
        )}
      </p>
    </section>
  );
}
