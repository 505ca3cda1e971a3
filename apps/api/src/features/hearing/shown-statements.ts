import { disclosureLine } from '@chorus/domain/hearing/disclosure-line';
import { promptSentences, testimonyPrompts } from '@chorus/domain/hearing/first-hand';
import { papersOf, timeToSpeak, type Statement, type StatementPaper } from '@chorus/domain/hearing/testimony';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';
import { Authorities, PersonSeals, type PersonRow } from '../identity/identity.public.js';
import { findHearing } from './hearing-facts.js';
import type { HearingRow } from './hearing.table.js';
import { SeatSeals } from './seat-seals.js';
import type { SeatRow, StatementRow } from './seat.table.js';
import { campaignBehind } from './statements.js';

/** Somebody's words for one hearing as their own side reads them. */
@Injectable()
export class ShownStatements {
  constructor(
    private readonly db: Db,
    private readonly authorities: Authorities,
    private readonly persons: PersonSeals,
    private readonly seals: SeatSeals,
  ) {}

  /** Null: nothing is written, or the asker does not act for the person. */
  async of(actor: Actor, seat: SeatRow) {
    const found = await this.db.read(actor, async (tx) => {
      const row = await tx.maybe<StatementRow>(
        'SELECT * FROM hearing_statement WHERE hearing_seat_id = $1 ORDER BY version DESC LIMIT 1',
        [seat.id],
      );
      if (row === null) return null;
      const may = await this.authorities.mayAct(tx, actor, seat.personId, 'view', { caseId: seat.caseId });
      const hearing = await findHearing(tx, seat.hearingId);
      const person = await tx.maybe<PersonRow>('SELECT * FROM person WHERE id = $1', [seat.personId]);
      if (isRefusal(may) || hearing === null) return null;
      return { row, hearing, person, behind: await campaignBehind(tx, seat) };
    });
    if (found === null) return null;
    const { row, hearing, behind, person } = found;
    const statement = await this.seals.openStatement(row);
    const { language, spoken } = statement;
    const time =
      spoken === null
        ? null
        : timeToSpeak({ ...statement, spoken }, { behind, minutes: hearing.minutesPerSpeaker });
    const papers = await this.papers(statement, hearing, person, behind);
    return {
      ...statement,
      savedAt: row.savedAt,
      seconds: time?.seconds ?? null,
      allowedSeconds: hearing.minutesPerSpeaker * 60,
      wordsTooMany: time?.wordsTooMany ?? null,
      disclosureLine: disclosureLine(behind, language),
      prompts: (['spoken', 'written'] as const).flatMap((where) =>
        testimonyPrompts(statement[where] ?? '').map((prompt) => ({
          ...prompt,
          in: where,
          sentence: promptSentences[prompt.kind][language],
        })),
      ),
      papers,
    };
  }

  private async papers(
    statement: Statement,
    hearing: HearingRow,
    person: PersonRow | null,
    behind: Parameters<typeof papersOf>[1],
  ): Promise<readonly StatementPaper[]> {
    if (person === null) return [];
    const { name, contact } = await this.persons.open(person);
    const papers = papersOf(
      statement,
      behind,
      { name: `${name.given} ${name.family}`, city: contact.address?.city ?? '' },
      hearing,
    );
    return isRefusal(papers) ? [] : papers;
  }
}
