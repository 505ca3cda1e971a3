import { useSpeech } from '../../i18n/words.js';
import { websiteOf } from './portal-address.js';

/** Out of here, to a website that is spelled out before anybody goes there; nothing where it is none. */
export function WebsiteLink({ to }: { readonly to: string }) {
  const { say } = useSpeech();
  const website = websiteOf(to);
  return (
    website !== null && (
      <p>
        <a href={website.href} target="_blank" rel="noopener noreferrer">
          {say('portal.goTo', { origin: website.origin })}
        </a>
      </p>
    )
  );
}
