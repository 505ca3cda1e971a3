import { useState } from 'react';
import type { CommentKind, CommentWay } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { useToday } from '../../lib/use-today.js';
import { Button } from '../../ui/button.js';
import { Field, Select } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import { everyZone, type Place } from './hearing-fields.js';
import { openCommentWindow } from './hearing.operations.js';
import { WhatBecame } from './use-act.js';
import { useStaffAct } from './use-staff-act.js';
import { cityOf } from './when-there.js';

const kinds = ['rate_filing', 'rule', 'bill', 'other'] as const satisfies readonly CommentKind[];
const ways = ['web_form', 'email', 'post'] as const satisfies readonly CommentWay[];

const blank = {
  place: '',
  zone: '',
  docket: '',
  kind: 'rate_filing',
  way: 'web_form',
  closesOn: '',
  closesAt: '',
  source: '',
};
type WindowTyped = typeof blank;

interface Props {
  readonly campaignId: string;
  readonly places: readonly Place[];
}

/** When a body takes comments on a docket, as its notice says. */
export function NewCommentWindow({ campaignId, places }: Props) {
  const { say } = useSpeech();
  const acting = useStaffAct();
  const today = useToday();
  const kept = useKeptForm('comment_window', campaignId, blank);
  const { place, zone, docket, kind, way, closesOn, closesAt, source } = kept.typed;
  const change = (patch: Partial<WindowTyped>) => kept.type({ ...kept.typed, ...patch });
  const [missing, setMissing] = useState(false);
  const zones = place === 'US' ? everyZone(places) : (places.find(({ code }) => code === place)?.zones ?? []);
  const chosen = (code: string) => {
    const own = places.find((one) => one.code === code)?.zones ?? [];
    change({ place: code, zone: own.length === 1 ? (own[0] ?? '') : '' });
  };
  const save = () => {
    const lacks = zone === '' || docket.trim() === '' || source.trim() === '' || today === null;
    setMissing(lacks);
    if (lacks) return;
    acting.act(async () => {
      const { openCommentWindow: answer } = await ask(openCommentWindow, {
        input: {
          campaignId,
          jurisdiction: place,
          docket,
          kind: kinds.find((one) => one === kind) ?? 'other',
          zone,
          ...(closesOn === '' ? {} : { closesOn }),
          ...(closesOn === '' || closesAt === '' ? {} : { closesAt }),
          way: ways.find((one) => one === way) ?? 'web_form',
          sourceUrl: source,
          readOn: today,
        },
      });
      switch (answer.__typename) {
        case 'CommentWindowOpened':
          await kept.sent({ ...blank, place, zone, kind, way });
          return acting.done(say('hearing.windowOpened'));
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'CommentWindowExists':
        case 'DocketMissing':
        case 'JurisdictionUnknown':
        case 'WindowEndsBeforeStart':
        case 'WindowOver':
        case 'SourceMissing':
        case 'ZoneUnknown':
        case 'MomentUnreadable':
        case 'LocalTimeSkipped':
        case 'LocalTimeTwice':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <details>
      <summary>
        {say('hearing.newWindow')} {kept.half && <em>{say('kept.half')}</em>}
      </summary>
      <form
        className="stack narrow-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Select
          label={say('hearing.field.jurisdiction')}
          value={place}
          none={say('hearing.choose')}
          options={[
            { value: 'US', label: say('hearing.federal') },
            ...places.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={chosen}
        />
        <Select
          label={say('hearing.field.zone')}
          value={zone}
          none={say('hearing.choose')}
          options={zones.map((one) => ({ value: one, label: cityOf(one) }))}
          onChange={(typed) => change({ zone: typed })}
        />
        <Field
          label={say('hearing.field.docket')}
          value={docket}
          onChange={(typed) => change({ docket: typed })}
          maxLength={100}
        />
        <Select
          label={say('hearing.col.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: say(`hearing.kind.${value}`) }))}
          onChange={(typed) => change({ kind: typed })}
        />
        <Field
          label={say('hearing.field.commentsDay')}
          type="date"
          value={closesOn}
          onChange={(typed) => change({ closesOn: typed })}
        />
        <Field
          label={say('hearing.field.commentsHour')}
          type="time"
          value={closesAt}
          onChange={(typed) => change({ closesAt: typed })}
        />
        <Select
          label={say('hearing.way')}
          value={way}
          options={ways.map((value) => ({ value, label: say(`hearing.way.${value}`) }))}
          onChange={(typed) => change({ way: typed })}
        />
        <Field
          label={say('hearing.sourceUrl')}
          type="url"
          value={source}
          onChange={(typed) => change({ source: typed })}
        />
        <div role="alert">{missing && <p className="problem">{say('hearing.someMissing')}</p>}</div>
        <div>
          <Button type="submit" kind="plain" working={acting.sending}>
            {say('hearing.openWindow')}
          </Button>
        </div>
        <WhatBecame of={acting} />
        <KeptLine of={kept} />
        {acting.proving}
      </form>
    </details>
  );
}
