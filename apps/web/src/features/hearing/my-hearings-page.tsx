import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { useToday } from '../../lib/use-today.js';
import { Shown } from '../../ui/asked.js';
import { Go } from '../../ui/go.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import type { HearingsToSpeakAtQuery, MySpeakingQuery } from '../../generated/operations.js';
import { hearingsToSpeakAt, mySpeaking } from './speaker.operations.js';
import { WhenThere } from './when-there.js';
import './hearing.css';

export default function MyHearingsPage() {
  const { say } = useSpeech();
  const speaking = useAsked(mySpeaking, {});
  return (
    <Page title={say('hear.title')} lead={say('hear.lead')} back="/me">
      <Shown of={speaking}>{(answer) => <Mine answer={answer} />}</Shown>
    </Page>
  );
}

const comes = ['announced', 'moved'];

function Mine({ answer }: { readonly answer: MySpeakingQuery }) {
  const { say } = useSpeech();
  const today = useToday();
  const campaigns = new Map(answer.myParticipations.map(({ campaign }) => [campaign.id, campaign]));
  const ahead = answer.mySeats
    .filter(({ hearing, state }) => comes.includes(hearing.state) && state !== 'declined')
    .sort((one, other) => Date.parse(one.hearing.startsAt) - Date.parse(other.hearing.startsAt));
  const next = ahead.find(({ state }) => state === 'confirmed' || state === 'offered') ?? ahead[0];
  const title = new Map(answer.mySeats.map(({ hearing, state }) => [hearing.id, state]));
  return (
    <>
      {next !== undefined && today !== null && (
        <NextDate kind="day" what={say('hear.next')} date={next.hearing.starts.date} today={today} />
      )}
      {answer.mySeats.length > 0 && (
        <section aria-labelledby="my-seats" className="stack">
          <h2 id="my-seats">{say('hear.yours')}</h2>
          <ul className="cards">
            {answer.mySeats.map((seat) => (
              <li key={seat.id} className="card">
                <h3>
                  <Go to={`/me/hearings/${seat.hearing.id}`}>{seat.hearing.title}</Go>
                </h3>
                <p>{say(`hear.seat.${seat.state}`)}</p>
                <p className="quiet small">
                  <WhenThere at={seat.hearing.starts} zone={seat.hearing.zone} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {campaigns.size === 0 && (
        <div className="empty">
          <p>{say('hear.noCampaign')}</p>
          <p>
            <Go to="/me">{say('hear.toMine')}</Go>
          </p>
        </div>
      )}
      {[...campaigns.values()].map((campaign) => (
        <OfCampaign key={campaign.id} campaign={campaign} known={title} />
      ))}
    </>
  );
}

interface OfCampaignProps {
  readonly campaign: { readonly id: string; readonly title: string };
  readonly known: ReadonlyMap<string, string>;
}

function OfCampaign({ campaign, known }: OfCampaignProps) {
  const { say } = useSpeech();
  const hearings = useAsked(hearingsToSpeakAt, { campaignId: campaign.id });
  return (
    <section aria-labelledby={`campaign-${campaign.id}`} className="stack">
      <h2 id={`campaign-${campaign.id}`}>{campaign.title}</h2>
      <p>
        <Go to={`/me/hearings/when/${campaign.id}`}>{say('hear.whenYouCan')}</Go>
      </p>
      <Shown of={hearings}>{(answer) => <Others answer={answer} known={known} />}</Shown>
    </section>
  );
}

function Others({
  answer,
  known,
}: {
  readonly answer: HearingsToSpeakAtQuery;
  readonly known: ReadonlyMap<string, string>;
}) {
  const { say } = useSpeech();
  const open = answer.hearings.edges
    .map(({ node }) => node)
    .filter(({ id, state }) => comes.includes(state) && !known.has(id));
  if (open.length === 0) return <p className="empty">{say('hear.noneOpen')}</p>;
  return (
    <ul className="cards">
      {open.map((hearing) => (
        <li key={hearing.id} className="card">
          <h3>
            <Go to={`/me/hearings/${hearing.id}`}>{hearing.title}</Go>
          </h3>
          <p>{hearing.body}</p>
          <p className="quiet small">
            <WhenThere at={hearing.starts} zone={hearing.zone} />
          </p>
        </li>
      ))}
    </ul>
  );
}
