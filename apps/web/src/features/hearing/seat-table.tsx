import { useState } from 'react';
import type { SpeakerNeed } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { partOf } from '../../lib/part-of.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { useNow } from '../../lib/use-today.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { TurnPages, usePages } from '../../ui/turn-pages.js';
import { AppearanceForm, type ToNote } from './appearance-form.js';
import type { DeskHearing } from './hearing-desk-page.js';
import { confirmByWord, noteNeedMet, recordAppearance } from './hearing.operations.js';
import { speakerCode } from './roster-words.js';
import { WhatBecame } from './use-act.js';
import type { DeskSeat } from './use-hearing-desk.js';
import { useStaffAct } from './use-staff-act.js';
import { appearancesFor } from './what-became.js';

const needs = ['travel', 'childcare', 'interpreter'] as const satisfies readonly SpeakerNeed[];
/** From an hour before, a yes heard on the telephone counts. */
const lastHourMs = 3_600_000;
const atOnce = 50;

interface Props {
  readonly hearing: DeskHearing;
  readonly seats: readonly DeskSeat[];
}

/** Everybody who was asked, has a slot or waits: the waiting list in its order. */
export function SeatTable({ hearing, seats }: Props) {
  const { say } = useSpeech();
  const acting = useStaffAct();
  const now = useNow();
  const pages = usePages();
  const part = partOf(seats, pages.after, atOnce);
  const ahead = now === null ? null : Date.parse(hearing.startsAt) - now;
  const begun = ahead !== null && ahead <= 0;
  const lastHour = ahead !== null && ahead > 0 && ahead <= lastHourMs;

  const [noting, setNoting] = useState<DeskSeat | null>(null);
  const record = (seatId: string, noted: ToNote) => {
    setNoting(null);
    acting.act(async () => {
      const { recordAppearance: answer } = await ask(recordAppearance, { input: { seatId, ...noted } });
      switch (answer.__typename) {
        case 'HearingSeatChanged':
          return acting.done(say(`hearing.recorded.${noted.appearance}`));
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'HearingAhead':
        case 'SpeakerHadNoSlot':
        case 'LinkUnusable':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  const met = (seatId: string, need: SpeakerNeed) =>
    acting.act(async () => {
      const { noteNeedMet: answer } = await ask(noteNeedMet, { seatId, need });
      switch (answer.__typename) {
        case 'HearingSeatChanged':
          return acting.done(say('hearing.needNoted'));
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  const byWord = (seatId: string) =>
    acting.act(async () => {
      const { confirmByWord: answer } = await ask(confirmByWord, { seatId });
      switch (answer.__typename) {
        case 'HearingSeatChanged':
          return acting.done(say('hearing.byWordNoted'));
        case 'NotFound':
        case 'NotAllowed':
        case 'ConsentMissing':
        case 'SecondFactorNeeded':
        case 'NotTheLastHour':
        case 'NoSlotFree':
        case 'SeatOver':
        case 'HearingNotOpen':
        case 'BodyTakesSignups':
        case 'NotReadyToSpeak':
        case 'HoldOver':
        case 'NothingHeld':
        case 'HearingChangedMeanwhile':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });

  return (
    <section className="stack" aria-labelledby="roster">
      <h2 id="roster">{say('hearing.roster')}</h2>
      <WhatBecame of={acting} />
      <DataTable
        caption={say('hearing.rosterSays', { count: seats.length })}
        rows={part.rows}
        rowKey={({ id }) => id}
        empty={<p>{say('hearing.rosterEmpty')}</p>}
        columns={[
          {
            key: 'who',
            title: say('hearing.col.speaker'),
            cell: ({ personId }) => say('hearing.speaker', { code: speakerCode(personId) }),
          },
          { key: 'state', title: say('hearing.col.state'), cell: (seat) => <Standing seat={seat} /> },
          {
            key: 'ready',
            title: say('hearing.col.ready'),
            cell: ({ ready }) => say(ready ? 'hearing.isReady' : 'hearing.notReady'),
          },
          {
            key: 'needs',
            title: say('hearing.col.needs'),
            cell: ({ id, needs: wanted, needsMet, personId }) => (
              <div className="small-buttons">
                {wanted.length + needsMet.length === 0 && <span>{say('hearing.needsNone')}</span>}
                {needs.map((need) =>
                  needsMet.includes(need) ? (
                    <span key={need}>{say(`hearing.met.${need}`)}</span>
                  ) : (
                    wanted.includes(need) && (
                      <Button key={need} kind="plain" working={acting.sending} onClick={() => met(id, need)}>
                        {say(`hearing.meet.${need}`)}
                        <span className="unseen"> {speakerCode(personId)}</span>
                      </Button>
                    )
                  ),
                )}
              </div>
            ),
          },
          {
            key: 'do',
            title: say('hearing.col.do'),
            cell: (seat) => (
              <div className="small-buttons">
                {begun && appearancesFor(seat.state).length > 0 && (
                  <Button kind="plain" working={acting.sending} onClick={() => setNoting(seat)}>
                    {say('hearing.whatBecame')}
                    <span className="unseen"> {speakerCode(seat.personId)}</span>
                  </Button>
                )}
                {lastHour && ['offered', 'available', 'waitlisted'].includes(seat.state) && (
                  <Button kind="plain" working={acting.sending} onClick={() => byWord(seat.id)}>
                    {say('hearing.byWord')}
                  </Button>
                )}
              </div>
            ),
          },
        ]}
      />
      <TurnPages pages={pages} shown={part.shown} />
      {acting.proving}
      <Dialog title={say('hearing.whatBecame')} open={noting !== null} onClose={() => setNoting(null)}>
        {noting !== null && (
          <>
            <p>{say('hearing.speaker', { code: speakerCode(noting.personId) })}</p>
            <AppearanceForm
              seat={noting}
              working={acting.sending}
              onNote={(noted) => record(noting.id, noted)}
              onClose={() => setNoting(null)}
            />
          </>
        )}
      </Dialog>
    </section>
  );
}

function Standing({ seat }: { readonly seat: DeskSeat }) {
  const { say, language } = useSpeech();
  return (
    <>
      {say(`hearing.seat.${seat.state}`)}
      {seat.appearanceEvidence !== null && ` · ${say(`hearing.known.${seat.appearanceEvidence}`)}`}
      {seat.recordUrl !== null && (
        <>
          {' · '}
          <a href={seat.recordUrl} rel="noreferrer noopener">
            {say('hearing.knownRecord')}
          </a>
        </>
      )}
      {seat.waitingBefore !== null && ` · ${say('hearing.before', { count: seat.waitingBefore })}`}
      {seat.heldUntil !== null &&
        ` · ${say('hearing.heldUntil', { when: showInstant(new Date(seat.heldUntil), language) })}`}
      {seat.signupTask !== null && (
        <>
          <br />
          {say(seat.signupTask.late ? 'hearing.task.late' : 'hearing.task.due', {
            day: showPlainDate(seat.signupTask.doBy, language),
          })}
        </>
      )}
    </>
  );
}
