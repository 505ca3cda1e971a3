import { use, useEffect } from 'react';
import type { BlankKind } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { AskedAt } from '../../lib/asked-at.js';
import { ask, Fault } from '../../lib/graphql.js';
import { type Kept, useKept } from '../../lib/keeping.js';
import { never } from '../../lib/never.js';
import { askInTime } from '../../lib/use-asked.js';
import { useMe } from '../../shell/me.js';
import { TextArea } from '../../ui/field.js';
import { KeptElsewhere } from '../../ui/kept-elsewhere.js';
import { type Refused, RefusalNotice } from '../../ui/refusal.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { clinicRequest } from './clinic.operations.js';
import { fillLetterBlank } from './letter.operations.js';
import type { Asked } from './request-page.js';
import { isOvertaken, TypedOver } from './typed-over.js';

/** What each passage is typed over; it stays with what is typed, also while its page is not shown. */
const overs = new WeakMap<object, TypedOver>();

/** What makes the letter one about this person; nothing of it is written for anybody, and all of it is kept while it is typed. */
export function Blanks({ request: { id, blanks, part } }: { readonly request: Asked }) {
  const { say } = useSpeech();
  return (
    <section className="stack" aria-label={say('letter.blanks')}>
      <h2>{say('letter.blanks')}</h2>
      <p className="quiet">{say(part === 'clinician' ? 'letter.blanksSays' : 'letter.blanksStaff')}</p>
      {blanks.map((blank) =>
        part === 'clinician' ? (
          <Blank key={blank.kind} requestId={id} {...blank} />
        ) : (
          <p key={blank.kind}>
            <strong>{say(`letter.blank.${blank.kind}`)}</strong>{' '}
            {blank.text ?? say(blank.open ? 'letter.blankOpen' : 'letter.blankDone')}
          </p>
        ),
      )}
    </section>
  );
}

interface BlankProps {
  readonly requestId: string;
  readonly kind: BlankKind;
  readonly text: string | null;
}

function Blank({ requestId, kind, text }: BlankProps) {
  const { say } = useSpeech();
  const { account } = useMe();
  const changed = useChanged();
  const { proving, refusedForProof } = useProving();
  const askedAt = use(AskedAt);
  const stands = text ?? '';
  const save = async (typed: string): Promise<Refused | null> => {
    const refused = await filled(requestId, kind, typed, over.sends(typed));
    if (refused === null) over.stands(typed);
    else refusedForProof(refused, () => void kept.flush());
    return refused;
  };
  const kept: Kept<string, Refused> = useKept(`blank ${account.id} ${requestId} ${kind}`, stands, save);
  const over = overs.get(kept) ?? new TypedOver(kept.began);
  overs.set(kept, over);
  const { arrivedAt } = kept;
  useEffect(() => {
    if (arrivedAt > 0) void changed();
  }, [arrivedAt, changed]);
  useEffect(() => {
    if (!isOvertaken(kept, stands, askedAt)) return;
    over.stands(stands);
    void kept.settle(stands);
  }, [askedAt, kept, over, stands]);
  const elsewhere = kept.state === 'refused' && kept.refused?.__typename === 'DraftChangedElsewhere';
  const standing = async (): Promise<string | null> => {
    try {
      const { request } = await askInTime(clinicRequest, { id: requestId });
      return request?.blanks.find((blank) => blank.kind === kind)?.text ?? '';
    } catch (error) {
      // The question stays, and can be answered again.
      if (error instanceof Fault) return null;
      throw error;
    }
  };
  const takeKept = async () => {
    const words = await standing();
    if (words === null) return;
    over.stands(words);
    await kept.settle(words);
  };
  const keepMine = async () => {
    const words = await standing();
    if (words === null) return;
    over.stands(words);
    kept.change(kept.value);
    await kept.flush();
  };
  return (
    <div className="stack tight">
      <TextArea
        label={say(`letter.blank.${kind}`)}
        hint={kept.value.trim() === '' ? say('letter.blankOpen') : undefined}
        rows={kind === 'chart_reference' || kind === 'relationship' ? 2 : 4}
        value={kept.value}
        onChange={(words) => kept.change(words)}
      />
      <p role="status" className={kept.state === 'failed' ? 'problem small' : 'quiet small'}>
        {elsewhere
          ? ''
          : kept.state !== 'saved'
            ? say(`keep.${kept.state}`)
            : kept.value === ''
              ? ''
              : say('letter.blankKept')}
      </p>
      <KeptElsewhere elsewhere={elsewhere} takeKept={takeKept} keepMine={keepMine} />
      {!elsewhere && <RefusalNotice refused={kept.refused} />}
      {proving}
    </div>
  );
}

async function filled(
  requestId: string,
  kind: BlankKind,
  text: string,
  over: readonly string[],
): Promise<Refused | null> {
  const { fillBlank: answer } = await ask(fillLetterBlank, { requestId, kind, text, over });
  switch (answer.__typename) {
    case 'BlankFilled':
      return null;
    case 'DraftChangedElsewhere':
    case 'NotFound':
    case 'ClinicianDecidesAlone':
    case 'NotAllowed':
    case 'RequestMoveNotAllowed':
    case 'BlankLeft':
    case 'CodesFixed':
    case 'SecondFactorNeeded':
    case 'AuthorizationMissing':
    case 'AuthorizationRevoked':
    case 'AuthorizationExpired':
    case 'AuthorizationIncomplete':
    case 'AuthorizationDoesNotCover':
    case 'InvalidInput':
      return answer;
    default:
      return never(answer);
  }
}
