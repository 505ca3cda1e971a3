import type { EnterTheSampleMutationVariables } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useActing } from '../../lib/use-acting.js';
import { withLanguage } from '../../shell/location.js';
import { Bones } from '../../ui/bones.js';
import { Button } from '../../ui/button.js';
import { FaultNotice } from '../../ui/fault-notice.js';
import { NotDone } from '../../ui/not-done.js';
import { Twice } from '../../ui/twice.js';
import { enterTheSample, loadTheSample, removeTheSample } from './sample.operations.js';
import { type Sample, useSample } from './use-sample.js';

/** A campaign of invented people to look around in: loaded with one click, looked at from three sides, removed again. */
export function SampleCard() {
  const { say } = useSpeech();
  const { answer, fault, again } = useSample();
  if (answer === null)
    return fault === null ? (
      <Bones says={say('sample.asking')} />
    ) : (
      <FaultNotice fault={fault} again={again} />
    );
  const sample = answer.sampleCampaign;
  switch (sample.state) {
    case 'shown':
      return <LookAround />;
    case 'loading':
      return <Progress sample={sample} />;
    case 'changing':
      return <p role="status">{say('sample.changing')}</p>;
    case 'failed':
    case 'offered':
      return <Offer failed={sample.state === 'failed'} people={sample.people} />;
    case 'not_offered':
      return (
        <>
          <p className="quiet">{say('sample.elsewhere')}</p>
          <code className="terminal" tabIndex={0}>
            npm run demo
          </code>
          <p className="quiet small">{say('sample.elsewhereAfter')}</p>
        </>
      );
    default:
      return never(sample.state);
  }
}

function Offer({ failed, people }: { readonly failed: boolean; readonly people: number }) {
  const { say } = useSpeech();
  const { sending, fault, refused, act } = useActing();
  const load = () =>
    act(async () => {
      const { loadSampleCampaign: it } = await ask(loadTheSample, {});
      switch (it.__typename) {
        case 'SampleLoading':
          return null;
        case 'SampleNotOffered':
        case 'TooManyRequests':
          return it;
        default:
          return never(it);
      }
    });
  return (
    <>
      <p className="quiet">{say('sample.says', { people })}</p>
      {failed && (
        <p className="notice alert" role="alert">
          {say('sample.failed')}
        </p>
      )}
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button working={sending} onClick={() => void load()}>
          {say('sample.load')}
        </Button>
      </div>
      <p className="quiet small">{say('sample.apart')}</p>
    </>
  );
}

/** Most of the time goes by while people join and write; then the story runs through its weeks. */
const shareOf = ({ people, joined, filed, sent, answered }: Sample): number =>
  people === 0
    ? 0
    : Math.min(99, Math.round(((3 * joined + 3 * filed + sent + answered) / (8 * people)) * 100));

function Progress({ sample }: { readonly sample: Sample }) {
  const { say, language } = useSpeech();
  const { day, people, joined, filed, sent, answered } = sample;
  return (
    <div className="stack" role="status">
      <p>
        <strong>
          {day === null ? say('sample.beginning') : say('sample.day', { day: showPlainDate(day, language) })}
        </strong>
      </p>
      <progress aria-label={say('sample.progress')} max={100} value={shareOf(sample)} />
      <ul className="plain-list">
        <li>{say('sample.joined', { count: joined, people })}</li>
        <li>{say('sample.filed', { count: filed })}</li>
        <li>{say('sample.sent', { count: sent })}</li>
        <li>{say('sample.answered', { count: answered })}</li>
      </ul>
      <p className="quiet small">{say('sample.leave')}</p>
    </div>
  );
}

type Part = EnterTheSampleMutationVariables['as'];
const parts: readonly Part[] = ['owner', 'reviewer', 'participant'];

function LookAround() {
  const { say } = useSpeech();
  const { sending, fault, refused, act } = useActing();
  const enter = (as: Part) =>
    act(async () => {
      const { enterSample: it } = await ask(enterTheSample, { as });
      switch (it.__typename) {
        case 'SampleEntered':
          location.assign(withLanguage(placeOf(as, it), location.search));
          return null;
        case 'SampleNotOffered':
        case 'NotSampleHome':
        case 'NotFound':
        case 'TooManyRequests':
          return it;
        default:
          return never(it);
      }
    });
  const remove = () =>
    act(async () => {
      const { removeSampleCampaign: it } = await ask(removeTheSample, {});
      switch (it.__typename) {
        case 'SampleRemoved':
          return null;
        case 'SampleNotOffered':
        case 'NotSampleHome':
        case 'TooManyRequests':
          return it;
        default:
          return never(it);
      }
    });
  return (
    <>
      <p>{say('sample.ready')}</p>
      <ul className="plain-list">
        {parts.map((part) => (
          <li key={part}>
            <Button
              kind={part === 'owner' ? 'main' : 'plain'}
              working={sending}
              onClick={() => void enter(part)}
            >
              {say(`sample.as.${part}`)}
            </Button>{' '}
            <span className="quiet small">{say(`sample.asSays.${part}`)}</span>
          </li>
        ))}
      </ul>
      <NotDone refused={refused} fault={fault} />
      <p className="quiet small">{say('sample.removeSays')}</p>
      <Twice
        says={say('sample.remove')}
        question={say('sample.removeAsk')}
        yes={say('sample.removeYes')}
        no={say('sample.removeNo')}
        working={sending}
        onYes={() => void remove()}
      />
    </>
  );
}

function placeOf(
  as: Part,
  { organizationId, campaignId }: { organizationId: string; campaignId: string },
): string {
  const board = `/org/${organizationId}/campaigns/${campaignId}`;
  return as === 'participant' ? '/me' : as === 'reviewer' ? `${board}/outcomes` : board;
}
