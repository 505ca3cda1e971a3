import type { HearingDeskQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useToday } from '../../lib/use-today.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { Walled } from '../board/walled.js';
import { CloseCard } from './close-card.js';
import { HearingSteps } from './hearing-steps.js';
import { InviteCard } from './invite-card.js';
import { SeatTable } from './seat-table.js';
import { SpentCard } from './spent-card.js';
import { useHearingDesk, type WholeDesk } from './use-hearing-desk.js';
import { WhenThere } from './when-there.js';
import './hearing.css';

export type DeskHearing = NonNullable<HearingDeskQuery['hearing']>;

export default function HearingDeskPage({ params: { org = '', id = '' } }: PageProps) {
  const { say, language } = useSpeech();
  const asked = useHearingDesk(id, language, { everyMs: 30_000, keepEarlier: true });
  const hearing = asked.answer?.hearing ?? null;
  const back = hearing === null ? `/org/${org}` : `/org/${org}/campaigns/${hearing.campaignId}/hearings`;
  return (
    <Page title={hearing?.title ?? say('hearing.one')} lead={hearing?.body} back={back} width="wide">
      <Shown of={asked}>
        {(answer) =>
          answer.hearing === null ? (
            <p className="empty">{say('hear.gone')}</p>
          ) : (
            <Desk answer={answer} hearing={answer.hearing} org={org} />
          )
        }
      </Shown>
    </Page>
  );
}

interface Props {
  readonly answer: WholeDesk;
  readonly hearing: DeskHearing;
  readonly org: string;
}

function Desk({ answer, hearing, org }: Props) {
  const { say } = useSpeech();
  const today = useToday();
  const { seats } = answer;
  const open = hearing.state === 'announced' || hearing.state === 'moved';
  return (
    <>
      {open && (
        <NextDate
          kind="day"
          what={say('hear.theDay')}
          date={hearing.starts.date}
          today={today}
          rule={hearing.body}
        />
      )}
      <Facts hearing={hearing} />
      <Walled org={org} list="people">
        <HearingSteps hearing={hearing} seats={seats} org={org} />
        <SeatTable hearing={hearing} seats={seats} />
        {open && answer.roster !== null && (
          <InviteCard hearing={hearing} roster={answer.roster} seats={seats} />
        )}
        {(hearing.state === 'held' || hearing.state === 'closed') && <CloseCard hearing={hearing} />}
        <SpentCard hearing={hearing} />
      </Walled>
    </>
  );
}

function Facts({ hearing }: { readonly hearing: DeskHearing }) {
  const { say } = useSpeech();
  const { tally } = hearing;
  return (
    <section className="card" aria-labelledby="desk-facts">
      <h2 id="desk-facts">{hearing.reference}</h2>
      <p>{hearing.stateSentence}</p>
      <dl className="facts">
        <dt>{say('hear.whenWord')}</dt>
        <dd>
          <WhenThere at={hearing.starts} zone={hearing.zone} />
        </dd>
        <dt>{say('hear.where')}</dt>
        <dd>{[hearing.place, hearing.link].filter((part) => part !== null).join(' · ')}</dd>
        <dt>{say('hearing.col.slots')}</dt>
        <dd>
          {hearing.slots === null
            ? say('hearing.bodyList')
            : say('hearing.takenOf', {
                taken: hearing.taken,
                slots: hearing.slots,
                waiting: hearing.waiting,
              })}
          {hearing.slotsToGiveBack > 0 && ` ${say('hearing.giveBack', { count: hearing.slotsToGiveBack })}`}
        </dd>
        {tally !== null && (
          <>
            <dt>{say('hearing.tally')}</dt>
            <dd>
              {say('hearing.tallySays', {
                delivered: tally.delivered,
                yes: tally.saidYes,
                not: tally.notDelivered,
                excused: tally.excused,
                unknown: tally.unknown,
                written: tally.writtenOnly,
              })}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
