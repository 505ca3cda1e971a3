import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Go } from '../../ui/go.js';
import { myPortalHelper } from '../submission/submission.operations.js';
import type { PartProps } from '../submission/filing-part-page.js';
import { WebsiteLink } from './website-link.js';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** `application/pdf` is called PDF everywhere. */
const kindsOf = (types: readonly string[]): string =>
  types.map((type) => (type.split('/')[1] ?? type).toUpperCase()).join(', ');

/** What to copy into an office’s own form, and what to attach in which order. The person presses the button there. */
export function PortalPart({ of }: PartProps) {
  const { say, language, knows } = useSpeech();
  const label = (key: string, otherwise: string) => {
    const word = `portal.field.${key}`;
    return knows(word) ? say(word) : otherwise;
  };
  const asked = useAsked(myPortalHelper, { id: of.id });
  return (
    <Shown of={asked}>
      {({ portalHelper }) =>
        portalHelper === null ? (
          <p className="notice">{say('portal.none')}</p>
        ) : (
          <div className="stack">
            <p className="notice">{say('portal.reminder')}</p>
            {portalHelper.portal !== null && (
              <div>
                <p>
                  {say('portal.open')} {portalHelper.office}
                </p>
                <WebsiteLink to={portalHelper.portal} />
              </div>
            )}
            <section className="card" aria-labelledby="portal-fields">
              <h2 id="portal-fields">{say('portal.copy')}</h2>
              <dl className="facts">
                {portalHelper.fields.map(({ key, label: theirs, value }) => (
                  <div key={key} className="fact">
                    <dt>
                      {label(key, theirs)}
                      {language !== 'en' && (
                        // The office's form is in English: what to look for there.
                        <span className="quiet small" lang="en" translate="no">
                          {' '}
                          ({theirs})
                        </span>
                      )}
                    </dt>
                    <dd>{value ?? <span className="quiet">{say('portal.unknown')}</span>}</dd>
                  </div>
                ))}
              </dl>
            </section>
            <section className="card" aria-labelledby="portal-attach">
              <h2 id="portal-attach">{say('portal.attach')}</h2>
              <p>
                {language === 'en' && portalHelper.limits.note !== null
                  ? portalHelper.limits.note
                  : portalHelper.limits.mediaTypes !== null && portalHelper.limits.mediaTypes.length > 0
                    ? say('portal.takes', { kinds: kindsOf(portalHelper.limits.mediaTypes) })
                    : say('portal.noteUnknown')}
              </p>
              {portalHelper.bundles.map(({ number, bytes, attachments }) => (
                <div key={number}>
                  <h3>{say('portal.bundle', { number, size: megabytes(bytes) })}</h3>
                  <ul>
                    {attachments.map(({ letter, title, fileId, bytes: size }) => (
                      <li key={`${letter} ${fileId}`}>
                        <a href={`/files/${fileId}`}>{title}</a> · {megabytes(size)} MB
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
              {portalHelper.unfit.map(({ letter, title, why }) => (
                <p key={letter} className="notice alert">
                  <strong>{title}</strong> {language === 'en' ? why : say('portal.unfit')}
                </p>
              ))}
            </section>
            <p>
              <Go to={`/me/filings/${of.id}/sent`} className="button">
                {say('sending.sentIt')}
              </Go>
            </p>
          </div>
        )
      }
    </Shown>
  );
}
