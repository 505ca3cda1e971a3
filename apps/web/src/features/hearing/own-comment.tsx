import { useState } from 'react';
import type { MyHearingQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import type { Refusing } from '../../lib/use-acting.js';
import { askInTime } from '../../lib/use-asked.js';
import { useKeptWords } from '../../lib/use-kept-words.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { Button } from '../../ui/button.js';
import { Field, TextArea } from '../../ui/field.js';
import { OtherWords } from '../../ui/other-words.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { SaveLine } from '../../ui/save-line.js';
import type { TheHearing, TheSeat } from './my-hearing-page.js';
import { handInComment, withdrawComment, wordsNow, writeComment } from './speaker.operations.js';
import { useAct, WhatBecame } from './use-act.js';
import { type Wanting, WantingNotice } from './wanting-notice.js';

interface Props {
  readonly seat: TheSeat;
  readonly hearing: TheHearing;
  readonly comment: MyHearingQuery['myComments'][number] | null;
}

/** A written comment on the docket: kept here while it is typed, handed in by the person, never sent by itself. */
export function OwnComment({ seat, hearing, comment }: Props) {
  const { say, language } = useSpeech();
  const acting = useAct();
  const changed = useChanged();
  const begun = comment?.text ?? seat.statement?.written ?? '';
  const [wanting, setWanting] = useState<Wanting | null>(null);
  /** Somebody asked for it; while they type, what is still missing is no news. */
  const [asked, setAsked] = useState(false);
  const [going, setGoing] = useState(false);
  const save = async (text: string, seen: number[]): Promise<Refusing | null> => {
    const input = { personId: seat.personId, seatId: seat.id, text, seen };
    const { writeComment: answer } = await ask(writeComment, { input });
    switch (answer.__typename) {
      case 'CommentWritten':
        setWanting(answer.wanting);
        await changed();
        return null;
      case 'NotFound':
      case 'NotAllowed':
      case 'InvalidInput':
      case 'NotTakingPart':
      case 'ConsentMissing':
      case 'CommentAlreadyMade':
      case 'WindowOver':
      case 'StatementTooLong':
      case 'WordsChangedElsewhere':
        return answer;
      default:
        return never(answer);
    }
  };
  const standing = { value: begun, text: comment?.text ?? '' };
  const { kept, elsewhere } = useKeptWords<string>(`${seat.id} comment`, standing, {
    textOf: (text) => text.trim(),
    save,
    read: async () => {
      await changed();
      const { myComments } = await askInTime(wordsNow, {});
      const now = myComments.find(({ seatId }) => seatId === seat.id);
      return { value: now?.text ?? '', text: now?.text ?? '' };
    },
  });
  const [on, setOn] = useState('');
  const [proof, setProof] = useState('');
  const [missing, setMissing] = useState(false);
  const drafted = comment !== null && comment.state !== 'submitted' && comment.state !== 'withdrawn';
  useLeaveAsking(drafted && proof.trim() !== '');

  const keep = async () => {
    setGoing(true);
    // What stands there from their statement is no comment before they say so.
    if (!drafted && kept.state === 'saved') kept.change(kept.value);
    setAsked(await kept.flush());
    setGoing(false);
  };
  const handIn = (commentId: string) => {
    setMissing(on === '');
    if (on === '') return;
    acting.act(async () => {
      if (!(await kept.flush())) return;
      const { handInComment: answer } = await ask(handInComment, {
        input: { commentId, handedInOn: on, ...(proof.trim() === '' ? {} : { proof }) },
      });
      switch (answer.__typename) {
        case 'CommentWritten':
          return acting.done(say('hear.commentIn'));
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'CommentAlreadyMade':
        case 'WindowOver':
        case 'OwnWordsMissing':
        case 'OwnWordsTooShort':
        case 'OwnWordsCopied':
        case 'BlankLeft':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  const takeBack = (commentId: string) =>
    acting.act(async () => {
      const { withdrawComment: answer } = await ask(withdrawComment, { commentId });
      switch (answer.__typename) {
        case 'CommentWritten':
          return acting.done(say('hear.commentBack'));
        case 'NotFound':
        case 'NotAllowed':
        case 'CommentAlreadyMade':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  const submitted = comment?.state === 'submitted';
  return (
    <section className="card" aria-labelledby="own-comment">
      <h2 id="own-comment">{say('hear.comment')}</h2>
      <p className="quiet">{say('hear.commentHint', { docket: hearing.docket ?? '' })}</p>
      {hearing.commentsCloseAt !== null && (
        <p>{say('hear.commentsUntil', { when: showInstant(new Date(hearing.commentsCloseAt), language) })}</p>
      )}
      {submitted && comment.handedInOn !== null ? (
        <p className="notice">
          {say('hear.commentIsIn', { day: showPlainDate(comment.handedInOn, language) })}
        </p>
      ) : (
        <>
          <TextArea
            label={say('hear.commentText')}
            value={kept.value}
            onChange={(text) => {
              setAsked(false);
              kept.change(text);
            }}
            rows={6}
          />
          {(drafted || kept.state !== 'saved') && elsewhere === null && <SaveLine kept={kept} />}
          <OtherWords of={elsewhere} show={(theirs) => <p className="as-typed">{theirs}</p>} />
          <RefusalNotice refused={kept.state === 'refused' && elsewhere === null ? kept.refused : null} />
          {asked && <WantingNotice wanting={wanting} />}
          <div>
            <Button kind="plain" working={going} onClick={() => void keep()}>
              {say('hear.keepComment')}
            </Button>
          </div>
          <p role="status" className="said">
            {asked && wanting === null ? say('hear.commentKept') : ''}
          </p>
        </>
      )}
      {drafted && (
        <>
          <Field
            label={say('hear.handedInOn')}
            type="date"
            value={on}
            onChange={setOn}
            problem={missing ? say('hear.dayMissing') : null}
          />
          <Field label={say('hear.proof')} value={proof} onChange={setProof} autoComplete="off" />
          <div className="row">
            <Button working={acting.sending} onClick={() => handIn(comment.id)}>
              {say('hear.iHandedIn')}
            </Button>
            <Button kind="plain" working={acting.sending} onClick={() => takeBack(comment.id)}>
              {say('hear.takeBack')}
            </Button>
          </div>
        </>
      )}
      <WhatBecame of={acting} />
    </section>
  );
}
