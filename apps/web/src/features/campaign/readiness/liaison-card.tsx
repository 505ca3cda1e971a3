import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { useFresh } from '../../../lib/use-fresh.js';
import { type FormKept, type KeptStanding, useKeptForm } from '../../../lib/use-kept-form.js';
import { dayOf } from '../../../lib/use-today.js';
import { TakenUp } from '../../../ui/afresh.js';
import { Shown } from '../../../ui/asked.js';
import { KeptLine } from '../../../ui/kept-line.js';
import { Walled } from '../../board/walled.js';
import { Contact, NoteContact, type Office, standing } from './office-forms.js';
import {
  isHalf,
  noTalk,
  noTalks,
  type Talk,
  talkOf,
  type Talks,
  talksTakenUp,
  withTalk,
} from './office-talks.js';
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
  const { language } = useSpeech();
  const asked = useFresh(liaisonOffices, { campaignId, language });
  return (
    <Shown of={asked}>
      {({ liaisons, clocks }) => (
        <OfficeList
          key={campaignId}
          campaignId={campaignId}
          offices={liaisons}
          today={dayOf(clocks.business)}
        />
      )}
    </Shown>
  );
}

interface ListProps {
  readonly campaignId: string;
  readonly offices: readonly Office[];
  readonly today: string;
}

function OfficeList({ campaignId, offices, today }: ListProps) {
  const { say } = useSpeech();
  // Of which offices something stands here that was typed before.
  const [before, setBefore] = useState<readonly string[]>([]);
  const kept = useKeptForm('office_talks', campaignId, noTalks, (words) => {
    const left = talksTakenUp(words, new Map(offices.map((one) => [one.regulator.key, standing(one)])));
    setBefore(left?.talks.map(({ office }) => office) ?? []);
    return left;
  });
  return (
    <>
      {offices.length === 0 && <p>{say('liaison.none')}</p>}
      {offices.map((office) => (
        <OneOffice
          key={office.regulator.key}
          campaignId={campaignId}
          office={office}
          today={today}
          kept={kept}
          takenUp={before.includes(office.regulator.key)}
          onEmpty={() => setBefore((offices) => offices.filter((one) => one !== office.regulator.key))}
        />
      ))}
      <KeptLine of={kept} />
    </>
  );
}

interface OfficeProps {
  readonly campaignId: string;
  readonly office: Office;
  readonly today: string;
  readonly kept: FormKept<Talks>;
  readonly takenUp: boolean;
  /** Nothing is typed about it any more. */
  readonly onEmpty: () => void;
}

function OneOffice({ campaignId, office, today, kept, takenUp, onEmpty }: OfficeProps) {
  const { say, language } = useSpeech();
  const { regulator } = office;
  const talk = talkOf(kept.typed, regulator.key);
  const alter = (by: (now: Talk) => Talk) => {
    const now = kept.now();
    const next = by(talkOf(now, regulator.key));
    if (!isHalf(next)) onEmpty();
    const talks = withTalk(now, next);
    kept.type(talks.talks.length === 0 ? noTalks : talks);
    if (talks.talks.length === 0) void kept.sent(noTalks, noTalks);
  };
  const ofThis: KeptStanding = {
    ...kept,
    takenUp: takenUp ? kept.takenUp : null,
    half: isHalf(talk),
    afresh: () => Promise.resolve(alter(() => noTalk(regulator.key))),
  };
  return (
    <details className="office">
      <summary>
        <strong>{regulator.name}</strong>{' '}
        {office.toldOn === null
          ? say('liaison.notTold')
          : say('liaison.told', { day: showPlainDate(office.toldOn, language) })}{' '}
        {isHalf(talk) && <em>{say('kept.half')}</em>}
      </summary>
      <div className="stack">
        <TakenUp of={ofThis} />
        <p>{say('liaison.expected', { expected: office.expected, listed: office.listed })}</p>
        <ul>
          {regulator.channels.map(({ kind, value }) => (
            <li key={`${kind} ${value}`}>{value}</li>
          ))}
        </ul>
        <p>
          <a href={office.memo}>{say('liaison.memo')}</a>
        </p>
        <Contact campaignId={campaignId} office={office} talk={talk} onTalk={alter} />
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
        <NoteContact campaignId={campaignId} office={office} today={today} talk={talk} onTalk={alter} />
      </div>
    </details>
  );
}
