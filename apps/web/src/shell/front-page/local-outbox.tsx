import { useCallback, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { readBytes, readJson } from '../../lib/graphql.js';
import { linkParts } from '../../lib/link-parts.js';
import { readMail, type ReadMail } from '../../lib/read-mail.js';
import { showInstant } from '../../lib/show-time.js';
import { useReading } from '../../lib/use-asked.js';
import { Bones } from '../../ui/bones.js';
import { Button } from '../../ui/button.js';
import { FaultNotice } from '../../ui/fault-notice.js';

interface HeldMail {
  readonly name: string;
  readonly subject: string;
  readonly to: string;
  readonly writtenAt: string;
  readonly bytes: number;
}

const askOutbox = () => readJson<{ mails: readonly HeldMail[] }>('/outbox');
const everyMs = 5_000;

/** The mails of a server that does not send, one of them opened at a time. */
export function LocalOutbox() {
  const { say } = useSpeech();
  const outbox = useReading(['/outbox'], askOutbox, { everyMs });
  const [open, setOpen] = useState<string | null>(null);
  const mails = outbox.answer?.mails ?? null;
  return (
    <section className="card" aria-labelledby="outbox">
      <h2 id="outbox">{say('outbox.heading')}</h2>
      <p className="quiet">{say('outbox.says')}</p>
      {outbox.fault !== null && <FaultNotice fault={outbox.fault} again={outbox.again} />}
      {mails === null ? (
        outbox.fault === null && <Bones says={say('outbox.asking')} />
      ) : mails.length === 0 ? (
        <div className="empty">
          <strong>{say('outbox.empty')}</strong>
          <p className="quiet">{say('outbox.emptyNext')}</p>
        </div>
      ) : (
        <ul className="mails">
          {mails.map((mail) => (
            <Mail
              key={mail.name}
              mail={mail}
              open={open === mail.name}
              onToggle={() => setOpen(open === mail.name ? null : mail.name)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface MailProps {
  readonly mail: HeldMail;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Mail({ mail, open, onToggle }: MailProps) {
  const { say, language } = useSpeech();
  const subject = mail.subject || say('outbox.noSubject');
  return (
    <li>
      <button className="mail" type="button" aria-expanded={open} onClick={onToggle}>
        <strong>
          <span className="unseen">{say('outbox.open')} </span>
          {subject}
        </strong>
        <span className="quiet small">{say('outbox.to', { address: mail.to })}</span>
        <time className="quiet small" dateTime={mail.writtenAt}>
          {showInstant(new Date(mail.writtenAt), language)}
        </time>
      </button>
      {open && <OpenMail name={mail.name} writtenAt={mail.writtenAt} onClose={onToggle} />}
    </li>
  );
}

interface OpenMailProps {
  readonly name: string;
  readonly writtenAt: string;
  readonly onClose: () => void;
}

function OpenMail({ name, writtenAt, onClose }: OpenMailProps) {
  const { say, language } = useSpeech();
  const question = useCallback(async () => {
    const bytes = await readBytes(`/outbox/${encodeURIComponent(name)}`);
    return bytes === null ? 'gone' : readMail(bytes);
  }, [name]);
  const { answer, fault, again } = useReading(['/outbox', name], question);
  if (answer === null) {
    return fault === null ? (
      <Bones says={say('outbox.opening')} />
    ) : (
      <FaultNotice fault={fault} again={again} />
    );
  }
  if (answer === 'gone') return <p role="status">{say('outbox.gone')}</p>;
  return (
    <article className="letter">
      <dl>
        <dt>{say('outbox.from')}</dt>
        <dd>{answer.from}</dd>
        <dt>{say('outbox.recipient')}</dt>
        <dd>{answer.to}</dd>
        <dt>{say('outbox.written')}</dt>
        <dd>{showInstant(new Date(writtenAt), language)}</dd>
      </dl>
      <MailText mail={answer} />
      <Attachments mail={answer} />
      <div>
        <Button kind="plain" onClick={onClose}>
          {say('outbox.close')}
        </Button>
      </div>
    </article>
  );
}

/** Only ever text: markup in a mail is shown as the signs it is made of, and only our own addresses become links. */
function MailText({ mail }: { readonly mail: ReadMail }) {
  const { say } = useSpeech();
  if (mail.text === null) return <p className="quiet">{say('outbox.noText')}</p>;
  return (
    <div className="mail-text" role="group" aria-label={say('outbox.text')}>
      {linkParts(mail.text, window.location.origin).map((part, index) =>
        part.kind === 'words' ? (
          <span key={index}>{part.text}</span>
        ) : (
          <a key={index} href={part.text}>
            {part.text}
          </a>
        ),
      )}
    </div>
  );
}

function Attachments({ mail }: { readonly mail: ReadMail }) {
  const { say } = useSpeech();
  if (mail.attachments.length === 0) return null;
  const size = (bytes: number) =>
    bytes < 1_024
      ? say('size.bytes', { count: bytes })
      : say('size.kilobytes', { count: Math.round(bytes / 1_024) });
  return (
    <section aria-label={say('outbox.attachments')}>
      <strong>{say('outbox.attachments')}</strong>
      <ul>
        {mail.attachments.map(({ name, bytes }, index) => (
          <li key={index}>
            {name} <span className="quiet small">{size(bytes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
