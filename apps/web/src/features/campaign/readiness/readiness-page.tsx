import type { CampaignReadinessQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import '../setup/setup.css';
import { Checks } from './checks.js';
import { CounselCard } from './counsel-card.js';
import { LiaisonCard } from './liaison-card.js';
import { OpeningCard } from './opening-card.js';
import { campaignReadiness } from './readiness.operations.js';

/** What is verified and what still stands in the way of an opening, for the whole and for each state. */
export default function ReadinessPage({ params }: PageProps) {
  const { say, language } = useSpeech();
  const { org = '', id = '' } = params;
  const asked = useAsked(campaignReadiness, { id, language });
  return (
    <Page title={say('ready.title')} back={`/org/${org}`} width="wide">
      <Shown of={asked}>
        {(answer) =>
          answer.campaign === null ? (
            <p className="notice">{say('setup.gone')}</p>
          ) : (
            <Inside
              here={`/org/${org}/campaigns/${id}`}
              org={org}
              campaign={answer.campaign}
              answer={answer}
            />
          )
        }
      </Shown>
    </Page>
  );
}

interface InsideProps {
  readonly here: string;
  readonly org: string;
  readonly campaign: NonNullable<CampaignReadinessQuery['campaign']>;
  readonly answer: CampaignReadinessQuery;
}

function Inside({ here, org, campaign, answer }: InsideProps) {
  const { say } = useSpeech();
  const { readiness } = campaign;
  const kind = answer.campaignKinds.find(({ key }) => key === campaign.kind);
  const steps = kind?.beforeLaunch ?? [];
  const nameOf = (code: string) => answer.jurisdictions.find((one) => one.code === code)?.name ?? code;
  const every = [...readiness.campaign, ...readiness.states.flatMap(({ checks }) => checks)];
  const blocks = every.filter(({ level }) => level === 'blocked').length;
  const running = campaign.state === 'open' || campaign.state === 'paused';
  return (
    <>
      <div>
        <h2>{campaign.title}</h2>
        <p className="quiet">
          {kind?.name ?? campaign.kind}. {say(`ready.state.${campaign.state}`)}
        </p>
        <nav className="row" aria-label={say('ready.places')}>
          <Go to={`${here}/setup`} className="button plain">
            {say(running ? 'ready.propose' : 'ready.edit')}
          </Go>
          {running && (
            <Go to={here} className="button plain">
              {say('ready.board')}
            </Go>
          )}
          {running && (
            <Go to={`${here}/stop`} className="button plain">
              {say('ready.stop')}
            </Go>
          )}
          <Go to={`/review/facts?campaign=${campaign.id}`} className="button plain">
            {say('ready.facts')}
          </Go>
        </nav>
      </div>
      <p className={readiness.canOpen ? 'notice' : 'notice alert'} role="status">
        <strong>
          {readiness.canOpen
            ? say('ready.canOpen', { count: every.length })
            : say('ready.blocked', { blocks, of: every.length })}
        </strong>
      </p>
      <OpeningCard campaign={campaign} mine={answer.me?.account.id ?? null} org={org} />
      <section className="card" aria-labelledby="ready-whole">
        <h2 id="ready-whole">{say('ready.whole')}</h2>
        <Checks checks={readiness.campaign} org={org} here={here} />
      </section>
      {steps.includes('counsel_checklist') && <CounselCard campaignId={campaign.id} />}
      {steps.includes('liaison') && <LiaisonCard org={org} campaignId={campaign.id} />}
      <section className="stack" aria-labelledby="ready-states">
        <h2 id="ready-states">{say('ready.states', { count: readiness.states.length })}</h2>
        <div className="state-cards">
          {readiness.states.map(({ state, checks }) => {
            const stops = checks.filter(({ level }) => level === 'blocked').length;
            const warns = checks.filter(({ level }) => level === 'warning').length;
            return (
              <details key={state} className="card" open={stops > 0 || readiness.states.length <= 3}>
                <summary>
                  <strong>{nameOf(state)}</strong>{' '}
                  {say('ready.stateSum', {
                    ok: checks.length - stops - warns,
                    warns,
                    stops,
                    of: checks.length,
                  })}
                </summary>
                <Checks checks={checks} org={org} here={here} state={state} />
              </details>
            );
          })}
        </div>
      </section>
    </>
  );
}
