import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import type { PageProps } from '../../shell/route.js';
import { TakenUp } from '../../ui/afresh.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Go } from '../../ui/go.js';
import { KeptLine } from '../../ui/kept-line.js';
import { Page } from '../../ui/page.js';
import { Tick } from '../../ui/tick.js';
import { HearingFields } from './hearing-fields.js';
import { detailsOf, formOf, missingIn } from './hearing-form.js';
import { changeHearing } from './hearing.operations.js';
import { speakerCode } from './roster-words.js';
import { WhatBecame } from './use-act.js';
import { howManyToTell, useHearingDesk, type WholeDesk } from './use-hearing-desk.js';
import { useStaffAct } from './use-staff-act.js';
import './hearing.css';

export default function ChangeHearingPage({ params: { org = '', id = '' } }: PageProps) {
  const { say, language } = useSpeech();
  const asked = useHearingDesk(id, language);
  // Kept outside the form, which begins anew with what was saved: what became of the saving is still to be read.
  const acting = useStaffAct();
  return (
    <Page title={say('hearing.change')} lead={say('hearing.changeLead')} back={`/org/${org}/hearings/${id}`}>
      <Shown of={asked}>
        {(answer) =>
          answer.hearing === null ? (
            <p className="empty">{say('hear.gone')}</p>
          ) : (
            <Change
              key={answer.hearing.sequence}
              answer={answer}
              hearing={answer.hearing}
              org={org}
              acting={acting}
            />
          )
        }
      </Shown>
    </Page>
  );
}

interface Props {
  readonly answer: WholeDesk;
  readonly hearing: NonNullable<WholeDesk['hearing']>;
  readonly org: string;
  readonly acting: ReturnType<typeof useStaffAct>;
}

function Change({ answer, hearing, org, acting }: Props) {
  const { say } = useSpeech();
  const { sequence } = hearing;
  const [begun] = useState(() => ({ form: formOf(hearing), sequence }));
  const kept = useKeptForm('hearing_change', hearing.id, begun);
  const { form } = kept.typed;
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState<{ readonly told: number; readonly askedAgain: number } | null>(null);
  const [giveUp, setGiveUp] = useState<readonly string[]>([]);
  const [lobbyingRead, setLobbyingRead] = useState(false);
  const missing = missingIn(form);
  const { seats } = answer;
  const told = howManyToTell(seats);
  const holders = seats.filter(({ state }) => state === 'confirmed' || state === 'offered');
  const fewer = form.slots !== '' && Number(form.slots) < holders.length;
  const announced = hearing.state === 'announced' || hearing.state === 'moved';
  const save = (confirmed: boolean) => {
    setTried(true);
    setAsking(null);
    if (missing.length > 0) return;
    const input = { hearingId: hearing.id, details: detailsOf(form), giveUp, lobbyingRead };
    const was = kept.typed;
    acting.act(async () => {
      let { changeHearing: said } = await ask(changeHearing, { input: { ...input, confirmed } });
      if (!confirmed && said.__typename === 'HearingChanged') {
        if (said.askedAgain > 0) {
          setAsking(said);
          return;
        }
        said = (await ask(changeHearing, { input: { ...input, confirmed: true } })).changeHearing;
      }
      switch (said.__typename) {
        case 'HearingChanged':
          await kept.sent(was, was);
          return acting.done(say('hearing.changed', { told: said.told, again: said.askedAgain }));
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'InvalidInput':
        case 'HearingMoveNotAllowed':
        case 'LobbyingNotRead':
        case 'SignupOwnerFixed':
        case 'HearingBegun':
        case 'SlotsBelowConfirmed':
        case 'ChoiceUnusable':
        case 'ZoneUnknown':
        case 'MomentUnreadable':
        case 'LocalTimeSkipped':
        case 'LocalTimeTwice':
        case 'HearingTextMissing':
        case 'HearingTextTooLong':
        case 'JurisdictionUnknown':
        case 'HearingInPast':
        case 'HearingLengthUnusable':
        case 'PlaceMissing':
        case 'LinkMissing':
        case 'LinkUnusable':
        case 'MinutesUnusable':
        case 'SlotsUnusable':
        case 'SlotsNotOurs':
        case 'MoreSlotsThanTime':
        case 'SignupMethodMissing':
        case 'SignupAfterHearing':
          return acting.refuse(said);
        default:
          return never(said);
      }
    });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(!announced);
      }}
    >
      <TakenUp of={kept} />
      <HearingFields
        form={form}
        onChange={(next) => kept.type({ form: next, sequence: kept.typed.sequence })}
        places={answer.jurisdictions}
        missing={tried ? missing : []}
      />
      {kept.typed.sequence !== sequence && <p className="notice alert">{say('hearing.changedSince')}</p>}
      {fewer && (
        <fieldset className="ticks">
          <legend>{say('hearing.giveUp')}</legend>
          {holders.map(({ id, personId, state }) => (
            <Tick
              key={id}
              label={say('hearing.speaker', { code: speakerCode(personId) })}
              hint={say(`hearing.seat.${state}`)}
              checked={giveUp.includes(id)}
              onChange={(on) => setGiveUp(on ? [...giveUp, id] : giveUp.filter((other) => other !== id))}
            />
          ))}
        </fieldset>
      )}
      {form.tag === 'legislative' && hearing.lobbyingReadAt === null && (
        <>
          <p className="own-lines">{hearing.lobbyingNote}</p>
          <Tick label={say('hearing.lobbyingRead')} checked={lobbyingRead} onChange={setLobbyingRead} />
        </>
      )}
      {announced && (
        <p className="notice">
          <strong>{say('hearing.whoHears')}</strong>
          {say('hearing.changedHears', { told })}
        </p>
      )}
      <div>
        <Button type="submit" working={acting.sending}>
          {say('hearing.saveChange')}
        </Button>
      </div>
      <KeptLine of={kept} />
      <WhatBecame of={acting} />
      <p>
        <Go to={`/org/${org}/hearings/${hearing.id}`}>{say('hearing.toOne')}</Go>
      </p>
      {acting.proving}
      <Dialog title={say('hearing.againSure')} open={asking !== null} onClose={() => setAsking(null)}>
        <p>{say('hearing.againHears', { told: asking?.told ?? 0, again: asking?.askedAgain ?? 0 })}</p>
        <div className="row">
          <Button onClick={() => save(true)}>{say('hearing.againDo')}</Button>
          <Button kind="plain" onClick={() => setAsking(null)}>
            {say('hearing.againKeep')}
          </Button>
        </div>
      </Dialog>
    </form>
  );
}
