import type { ReactNode } from 'react';
import type { HearingDeskQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { DataTable } from '../../ui/data-table.js';
import { speakerCode } from './roster-words.js';

type Roster = NonNullable<HearingDeskQuery['roster']>;

interface Props {
  readonly roster: Roster;
  /** What stands before a speaker who can: a tick, say. */
  readonly before?: (personId: string) => ReactNode;
}

/** Who can speak, best first; and what stands in the way of everybody else. */
export function RosterLists({ roster, before }: Props) {
  const { say } = useSpeech();
  const of = roster.can.length + roster.cannot.length;
  return (
    <>
      <DataTable
        caption={say('hearing.can', { count: roster.can.length, of })}
        rows={roster.can}
        rowKey={({ personId }) => personId}
        empty={<p>{say('hearing.nobodyCan')}</p>}
        columns={[
          {
            key: 'who',
            title: say('hearing.col.speaker'),
            cell: ({ personId }) =>
              before?.(personId) ?? say('hearing.speaker', { code: speakerCode(personId) }),
          },
          {
            key: 'how',
            title: say('hearing.col.how'),
            cell: ({ ways }) => ways.map((way) => say(`hearing.mode.${way}`)).join(', '),
          },
          { key: 'why', title: say('hearing.col.why'), cell: ({ reasons }) => reasons.join(' ') },
        ]}
      />
      {roster.cannot.length > 0 && (
        <DataTable
          caption={say('hearing.cannot', { count: roster.cannot.length, of })}
          rows={roster.cannot}
          rowKey={({ personId }) => personId}
          empty={null}
          columns={[
            {
              key: 'who',
              title: say('hearing.col.speaker'),
              cell: ({ personId }) =>
                before?.(personId) ?? say('hearing.speaker', { code: speakerCode(personId) }),
            },
            {
              key: 'what',
              title: say('hearing.col.obstacle'),
              cell: ({ obstacles }) => obstacles.map(({ sentence }) => sentence).join(' '),
            },
            {
              key: 'help',
              title: say('hearing.col.help'),
              cell: ({ obstacles }) => obstacles.map(({ whatWouldUnblock }) => whatWouldUnblock).join(' '),
            },
          ]}
        />
      )}
    </>
  );
}
