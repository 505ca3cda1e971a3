import { useLink, type LinkRefused } from '@chorus/domain/hearing/speaker-link';
import { isAhead } from '@chorus/domain/hearing/hearing';
import { seatStateSentences, type SeatState } from '@chorus/domain/hearing/slot';
import { readyToSpeak } from '@chorus/domain/hearing/testimony';
import type { Language } from '@chorus/domain/identity/account';
import { anonymous } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { AnswerSlot } from './answer-slot.js';
import { attestedOf, latestVersion } from './hearing-facts.js';
import { doneIn, linkOver, linkPage, linkRefusedIn, linkAnswered } from './link-page.js';
import type { HearingLinkRow } from './seat.table.js';
import { SpeakerLinks } from './speaker-links.js';
import { SpeakerMails, type Occasion } from './speaker-mails.js';
import { Statements } from './statements.js';

/** What was ticked on the page, by the names of its boxes. */
export type Ticks = Readonly<Record<string, unknown>>;

interface Opened {
  readonly link: HearingLinkRow;
  readonly occasion: Occasion;
  readonly version: number;
}

export interface Answered {
  readonly status: number;
  readonly page: string;
}

/** A link in a mail to a speaker. Opening it changes nothing, because mail scanners open links; its one button does. */
@Injectable()
export class LinkAnswers {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly business: BusinessClock,
    private readonly links: SpeakerLinks,
    private readonly mails: SpeakerMails,
    private readonly answers: AnswerSlot,
    private readonly statements: Statements,
  ) {}

  show(token: string, language: Language): Promise<Answered> {
    return this.db.transaction(anonymous, async (tx) => {
      const opened = await this.open(tx, token);
      if (opened === null) return { status: 404, page: linkOver(language) };
      const use = this.use(opened, 'GET');
      if (isRefusal(use)) return refusedPage(language, use);
      if (use.does === 'nothing') return { status: 200, page: standsPage(language, opened, use.stands) };
      const { hearing } = opened.occasion;
      const begun = !isAhead(hearing) || (await this.business.now(tx)) >= hearing.startsAt;
      // Whoever opens an old mail afterwards is told so, and offered no button.
      if (begun) return refusedPage(language, begunRefusal);
      return { status: 200, page: this.page(opened, token, language) };
    });
  }

  /** A refusal rolls back what was ticked with it: half an answer is none. */
  async answer(token: string, form: Ticks, language: Language): Promise<Answered> {
    const result = await this.db.transaction<Answered | Refusal>(anonymous, async (tx) => {
      const opened = await this.open(tx, token);
      if (opened === null) return { status: 404, page: linkOver(language) };
      const use = this.use(opened, 'POST');
      if (isRefusal(use)) return use;
      const { seat } = opened.occasion;
      const { purpose } = opened.link;
      if (use.does === 'nothing') return { status: 200, page: standsPage(language, opened, use.stands) };
      const done =
        use.does === 'confirm'
          ? await this.confirm(tx, opened, form, use.sequence)
          : await this.answers.letGo(tx, seat, form['writes'] === 'yes' ? 'written_only' : 'declined');
      if (isRefusal(done)) return done;
      const text = doneIn(language, purpose);
      return { status: 200, page: linkAnswered(language, { text, kind: 'done' }, opened.occasion) };
    });
    return isRefusal(result) ? this.refused(token, language, result) : result;
  }

  private async confirm(tx: Tx, { occasion, version }: Opened, form: Ticks, sequence: number) {
    const { seat } = occasion;
    if (!readyToSpeak(attestedOf(seat), { version })) {
      const ticked = (name: string): boolean => form[name] === 'yes';
      if (!ticked('haveRead'))
        return refuse('NotReadyToSpeak', 'Tick the four boxes first. The slot stays held.');
      const done = await this.statements.tick(tx, seat, {
        statementVersion: version,
        firstHand: ticked('firstHand'),
        ownName: ticked('ownName'),
        nobodyElsesHealth: ticked('nobodyElse'),
        readingVersion: Number(form['readingVersion']) || 0,
      });
      if (isRefusal(done)) return done;
    }
    return this.answers.say(tx, seat, sequence);
  }

  /** The page once more with what stands in the way, where the link itself still asks something. */
  private refused(token: string, language: Language, refusal: Refusal): Promise<Answered> {
    return this.db.transaction(anonymous, async (tx) => {
      const opened = await this.open(tx, token);
      const again = opened !== null && !isRefusal(this.use(opened, 'GET'));
      if (!again) return refusedPage(language, refusal);
      const says = { text: linkRefusedIn(language, refusal), kind: 'refused' as const };
      return { status: 409, page: this.page(opened, token, language, says) };
    });
  }

  private open(tx: Tx, token: string): Promise<Opened | null> {
    return tx.elevated(async () => {
      const link = await this.links.ofToken(tx, token);
      const occasion = link === null ? null : await this.mails.occasion(tx, link.hearingSeatId);
      if (link === null || occasion === null) return null;
      return { link, occasion, version: await latestVersion(tx, occasion.seat.id) };
    });
  }

  private use({ link, occasion }: Opened, method: 'GET' | 'POST') {
    return useLink(
      {
        purpose: link.purpose,
        sequence: link.sequence,
        validUntil: link.validUntil.toISOString(),
        revoked: link.revokedAt !== null,
      },
      { method, now: this.clock.now().toISOString() },
      { seat: occasion.seat, sequence: occasion.hearing.sequence },
    );
  }

  private page(
    { link, occasion, version }: Opened,
    token: string,
    language: Language,
    says: { readonly text: string; readonly kind: 'refused' } | null = null,
  ): string {
    const ready = readyToSpeak(attestedOf(occasion.seat), { version });
    return linkPage({ language, token, purpose: link.purpose, occasion, ready, says });
  }
}

const standsPage = (language: Language, { occasion }: Opened, stands: SeatState): string =>
  linkAnswered(
    language,
    { text: seatStateSentences[stands][language], kind: 'done' },
    isAhead(occasion.hearing) ? occasion : null,
  );

const begunRefusal = refuse(
  'SeatOver',
  'This hearing has begun or is over. Nothing was changed; tell us afterwards whether you spoke.',
);

const refusedPage = (language: Language, refusal: Refusal | LinkRefused): Answered => ({
  status: 409,
  page: linkAnswered(language, { text: linkRefusedIn(language, refusal), kind: 'refused' }),
});
