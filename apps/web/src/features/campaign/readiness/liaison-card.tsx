import { useSpeech } from '../../../i18n/words.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { useFresh } from '../../../lib/use-fresh.js';
import { type FormKept, useKeptForm } from '../../../lib/use-kept-form.js';
import { dayOf } from '../../../lib/use-today.js';
import { Shown } from '../../../ui/asked.js';
import { KeptLine } from '../../../ui/kept-line.js';
import { Walled } from '../../board/walled.js';
import { Contact, NoteContact, type Office } from './office-forms.js';
import { isHalf, noTalks, type Talks, talkOf, withTalk } from './office-talks.js';
import { liaisonOffices } from './readiness.operations.js';

/** Each office that will get the filings is told before they come, and asked how it would rather get them. */
export function LiaisonCard({ org, campaignId }: { readonly org: string; readonly campaignId: string }) {
  const { say } = useSpeech();
  return (
    <section className="card" aria-labelledby="liaison">
      <h2 id="liaison">{say('liaison.title')}</h2>
      <p className="quiet">{say('liaison.lead')}</p>
      <Walled org={org} list="offices">
        <Offices campaignId={campaignId} />
      </Walled>
    </section>
  );
}

function Offices({ campaignId }: { readonly campaignId: string }) {
  const { say, language } = useSpeech();
  const asked = useFresh(liaisonOffices, { campaignId, language });
  const kept = useKeptForm('office_talks', campaignId, noTalks);
  return (
    <>
      <Shown of={asked}>
        {({ liaisons, clocks }) =>
          liaisons.length === 0 ? (
            <p>{say('liaison.none')}</p>
          ) : (
            liaisons.map((office) => (
              <OneOffice
                key={office.regulator.key}
                campaignId={campaignId}
                office={office}
                today={dayOf(clocks.business)}
                kept={kept}
              />
            ))
          )
        }
      </Shown>
      <KeptLine of={kept} />
    </>
  );
}

interface OfficeProps {
  readonly campaignId: string;
  readonly office: Office;
  readonly today: string;
  readonly kept: FormKept<Talks>;
}

function OneOffice({ campaignId, office, today, kept }: OfficeProps) {
  const { say, language } = useSpeech();
  const { regulator } = office;
  const talk = talkOf(kept.typed, regulator.key);
  const type = (part: Partial<typeof talk>) => {
    const now = kept.now();
    const next = withTalk(now, { ...talkOf(now, regulator.key), ...part });
    if (next.talks.length === 0) void kept.sent();
    else kept.type(next);
  };
  return (
    <details className="office">
      <summary>
        <strong>{regulator.name}</strong>{' '}
        {office.toldOn === null
          ? say('liaison.notTold')
          : say('liaison.told', { day: showPlainDate(office.toldOn, language) })}{' '}
        {isHalf(talk) && <em>{say('liaison.half')}</em>}
      </summary>
      <div className="stack">
        <p>{say('liaison.expected', { expected: office.expected, listed: office.listed })}</p>
        <ul>
          {regulator.channels.map(({ kind, value }) => (
            <li key={`${kind} ${value}`}>{value}</li>
          ))}
        </ul>
        <p>
          <a href={office.memo}>{say('liaison.memo')}</a>
        </p>
        <Contact
          campaignId={campaignId}
          office={office}
          typed={talk.contact}
          onType={(contact) => type({ contact })}
        />
        <h3>{say('liaison.log', { count: office.contacts.length })}</h3>
        {office.contacts.length > 0 && (
          <ul>
            {office.contacts.map(({ on, channel, note }, at) => (
              <li key={at}>
                {showPlainDate(on, language)}, {say(`liaison.channel.${channel}`)}: {note}
              </li>
            ))}
          </ul>
        )}
        <NoteContact
          campaignId={campaignId}
          office={office}
          today={today}
          typed={talk.note}
          onType={(note) => type({ note })}
        />
      </div>
    </details>
  );
}
