import './campaign-public.css';
import type { PublicCampaignQuery } from '../../../generated/operations.js';
import { usePlanName } from '../../../i18n/plan-name.js';
import { useSpeech } from '../../../i18n/words.js';
import { showDay, showPlainDate } from '../../../lib/show-time.js';
import { useAsked } from '../../../lib/use-asked.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { Fears } from './fears.js';
import { HowFar } from './how-far.js';
import { Results } from './results.js';
import { ShareLink } from './share-link.js';
import { publicCampaign } from './public-campaign.operations.js';

/** What everybody may read of a campaign before they decide. Nobody has to sign in. */
export default function PublicCampaignPage({ params }: PageProps) {
  const slug = params.slug ?? '';
  const asked = useAsked(publicCampaign, { slug });
  if (asked.answer === null)
    return (
      <div className="frame page">
        <Shown of={asked}>{() => null}</Shown>
      </div>
    );
  const { campaignBySlug: campaign, jurisdictions } = asked.answer;
  if (campaign === null) return <NoCampaign />;
  const names = new Map(jurisdictions.map(({ code, name }) => [code, name]));
  return <Campaign campaign={campaign} nameOf={(code) => names.get(code) ?? code} />;
}

function NoCampaign() {
  const { say } = useSpeech();
  return (
    <Page title={say('campaign.none')}>
      <p>{say('campaign.noneNext')}</p>
      <p>
        <Go to="/" className="button">
          {say('campaign.toFirst')}
        </Go>
      </p>
    </Page>
  );
}

interface Props {
  readonly campaign: NonNullable<PublicCampaignQuery['campaignBySlug']>;
  readonly nameOf: (state: string) => string;
}

function Campaign({ campaign, nameOf }: Props) {
  const { say } = useSpeech();
  return (
    <Page title={campaign.title} lead={<p>{campaign.purpose}</p>}>
      {campaign.sample && <p className="notice">{say('campaign.sample')}</p>}
      <p>{say('campaign.by', { name: campaign.organization.name })}</p>
      <Joining campaign={campaign} />
      <p>
        <strong>{say('campaign.urgent')}</strong> <Go to="/urgent">{say('campaign.toUrgent')}</Go>
      </p>
      <Fears funders={campaign.organization.funders} />
      <WhoCanJoin campaign={campaign} nameOf={nameOf} />
      <Dates campaign={campaign} nameOf={nameOf} />
      <HowFar campaignId={campaign.id} />
      <Results campaignId={campaign.id} />
      <ShareLink slug={campaign.slug} />
      <Joining campaign={campaign} />
    </Page>
  );
}

/** A link that says where somebody heard of it keeps saying so, through every step of joining. */
function Joining({ campaign }: Pick<Props, 'campaign'>) {
  const { say } = useSpeech();
  if (campaign.state !== 'open')
    return (
      <div className="notice">
        <strong>{say('campaign.notOpen')}</strong>
        {say('campaign.notOpenNext')}
      </div>
    );
  const source = new URLSearchParams(window.location.search).get('source');
  const to = `/join/${campaign.slug}${source === null ? '' : `?source=${encodeURIComponent(source)}`}`;
  return (
    <div>
      <Go to={to} className="button">
        {say('campaign.join')}
      </Go>
      <p className="quiet small">{say('campaign.joinSays')}</p>
    </div>
  );
}

function WhoCanJoin({ campaign, nameOf }: Props) {
  const { say } = useSpeech();
  const planName = usePlanName();
  const { planTypes, payerIds, conditionKeys, treatmentKeys, reasonKeys } = campaign.targets;
  const narrower = [payerIds, conditionKeys, treatmentKeys, reasonKeys].some(({ length }) => length > 0);
  return (
    <section className="stack" aria-labelledby="who">
      <h2 id="who">{say('campaign.who')}</h2>
      <p>{say('campaign.whoSays')}</p>
      <ul className="state-list" aria-label={say('campaign.states')}>
        {campaign.states.map(({ state }) => (
          <li key={state} className="tag">
            {nameOf(state)}
          </li>
        ))}
      </ul>
      {planTypes.length === 0 ? (
        <p>{say('campaign.anyPlan')}</p>
      ) : (
        <>
          <p>{say('campaign.plans')}</p>
          <ul>
            {planTypes.map((key) => (
              <li key={key}>{planName(key)}</li>
            ))}
          </ul>
        </>
      )}
      {narrower && <p>{say('campaign.narrower')}</p>}
      <p className="quiet">{say('campaign.checkFirst')}</p>
    </section>
  );
}

function Dates({ campaign, nameOf }: Props) {
  const { say, language } = useSpeech();
  return (
    <section className="stack" aria-labelledby="dates">
      <h2 id="dates">{say('campaign.dates')}</h2>
      <p>{say('campaign.ownDate')}</p>
      {campaign.openedAt !== null && (
        <p>{say('campaign.since', { day: showDay(new Date(campaign.openedAt), language) })}</p>
      )}
      {campaign.waves.length === 0 ? (
        <p>{say('campaign.noWaves')}</p>
      ) : (
        <ul className="plain-list">
          {campaign.waves.map(({ state, startsOn, endsOn }) => (
            <li key={`${state} ${startsOn}`}>
              {say('campaign.wave', {
                state: nameOf(state),
                from: showPlainDate(startsOn, language),
                until: showPlainDate(endsOn, language),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
