import type { Language } from '../identity/account.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import { checkOwnWords, type OwnWordsRefused } from '../submission/own-words.js';
import { withDisclosure, withoutDisclosure, type CampaignBehind } from './disclosure-line.js';
import type { Hearing } from './hearing.js';
import { publicReadingVersion } from './public-reading.js';
import { fitsMinutes, type TimeFit } from './spoken-time.js';

/** One person's words for one hearing. Both texts are sealed; each change is a new version. */
export interface Statement {
  readonly language: Language;
  readonly version: number;
  /** Null: takes part in writing only. */
  readonly spoken: string | null;
  readonly written: string;
  /** The person's own reading of `spoken` against the clock. */
  readonly measuredSeconds: number | null;
}

/** What the person has said of this version; a new version takes all of it back. */
export interface Attested {
  readonly statementVersion: number;
  readonly firstHand: boolean;
  readonly ownName: boolean;
  readonly nobodyElsesHealth: boolean;
  /** `publicReadingVersion` that was read. */
  readonly readingVersion: number;
}

export type StatementRefused = OwnWordsRefused | Refusal<'SpokenTooLong' | 'StatementTooLong'>;
export type AttestationRefused = Refusal<
  'NotFirstHand' | 'NotOwnName' | 'OthersHealth' | 'PublicReadingMissing' | 'StatementChanged'
>;

/** Written copies are read by clerks with hundreds of others; about four pages. Our own choice. */
export const longestWritten = 12_000;

/**
 * Whether a statement can be used as it is: own words in both versions (the organizer's outline is compared, so that a
 * script does not pass as somebody's story), and a spoken one that fits its minutes with the disclosure line in it.
 */
export function checkStatement(
  statement: Statement,
  facts: { readonly outline: string; readonly behind: CampaignBehind; readonly minutes: number },
): true | StatementRefused {
  if (statement.written.length > longestWritten) {
    return refuse(
      'StatementTooLong',
      `The written version is longer than ${longestWritten} characters. What you wrote is kept; shorten it, or hand the rest in as an attachment yourself.`,
      'written',
    );
  }
  const written = checkOwnWords(withoutDisclosure(statement.written, facts.behind), facts.outline);
  if (isRefusal(written)) return refuse(written.kind, written.message, 'written');
  if (statement.spoken === null) return true;
  const spoken = checkOwnWords(withoutDisclosure(statement.spoken, facts.behind), facts.outline);
  if (isRefusal(spoken)) return refuse(spoken.kind, spoken.message, 'spoken');
  const time = timeToSpeak({ ...statement, spoken: statement.spoken }, facts);
  return time.fits
    ? true
    : refuse(
        'SpokenTooLong',
        `Spoken, this takes about ${time.seconds} seconds and you have ${time.allowedSeconds}. What you wrote is kept; take out about ${time.wordsTooMany} words, and leave them in the written version.`,
        'spoken',
      );
}

/** The time of the spoken version as it will be said, disclosure line included. */
export function timeToSpeak(
  statement: Pick<Statement, 'language' | 'measuredSeconds'> & { readonly spoken: string },
  facts: { readonly behind: CampaignBehind; readonly minutes: number },
): TimeFit {
  const said = withDisclosure(statement.spoken, facts.behind, statement.language);
  return fitsMinutes(said, statement.language, facts.minutes, statement.measuredSeconds);
}

/** The ticks a person must make themselves, for the version as it stands. Nobody can make them for somebody else. */
export function checkAttested(
  attested: Attested | null,
  statement: Pick<Statement, 'version'>,
): true | AttestationRefused {
  if (attested === null || attested.readingVersion < publicReadingVersion) {
    return refuse(
      'PublicReadingMissing',
      'Read first what becomes public. Your text is kept and nothing is sent.',
      'readingVersion',
    );
  }
  if (attested.statementVersion !== statement.version) {
    return refuse(
      'StatementChanged',
      'Your text has changed since you confirmed it. It is kept; read it once more and confirm it.',
      'statementVersion',
    );
  }
  if (!attested.firstHand) {
    return refuse(
      'NotFirstHand',
      'A hearing takes what people saw themselves. Your text is kept; take out what others told you, then confirm.',
      'firstHand',
    );
  }
  if (!attested.nobodyElsesHealth) {
    return refuse(
      'OthersHealth',
      'Nobody else’s health may be told here without their own consent in writing. Your text is kept; take it out, then confirm.',
      'nobodyElsesHealth',
    );
  }
  return attested.ownName
    ? true
    : refuse(
        'NotOwnName',
        'People speak in their own name here. Your text is kept; nothing is sent.',
        'ownName',
      );
}

/**
 * What `ready` means in the decisions about slots: the words are said to be first-hand, in the person's own name, and what
 * becomes public was read. The text itself may still be in the making when somebody says yes; the hour before, it is not.
 */
export const readyToSpeak = (attested: Attested | null, statement: Pick<Statement, 'version'>): boolean =>
  checkAttested(attested, statement) === true;

/** What is handed in, or read out. The person presses the button; nothing is submitted by itself. */
export interface StatementPaper {
  readonly text: string;
  readonly language: Language;
  readonly form: 'spoken' | 'written';
}

/** Who speaks, as a public record names them: a name and a city, and no street. */
export interface NamedSpeaker {
  readonly name: string;
  readonly city: string;
}

/**
 * The texts as they leave, each with its disclosure line; a written one is headed by the body, the docket and who it is
 * from, in the order in which clerks look for them.
 */
export function papersOf(
  statement: Statement,
  behind: CampaignBehind,
  speaker: NamedSpeaker,
  hearing: Pick<Hearing, 'body' | 'docket' | 'title'>,
): readonly StatementPaper[] | Refusal<'NameOrCityMissing'> {
  if (speaker.name.trim() === '' || speaker.city.trim() === '') {
    return refuse(
      'NameOrCityMissing',
      'A hearing takes down a name and a city. Your text is kept; add the one that is missing.',
      speaker.name.trim() === '' ? 'name' : 'city',
    );
  }
  const { language, spoken, written } = statement;
  const head = [
    hearing.body,
    hearing.docket ?? hearing.title,
    `${speaker.name.trim()}, ${speaker.city.trim()}`,
  ];
  const ends = (text: string): string => withDisclosure(text, behind, language);
  const paper: StatementPaper = { text: `${head.join('\n')}\n\n${ends(written)}`, language, form: 'written' };
  return spoken === null ? [paper] : [{ text: ends(spoken), language, form: 'spoken' }, paper];
}

/** Whether the written version can still go in when speaking fell through; `closes` null: the docket names no end. */
export function writtenFallback(
  hearing: Pick<Hearing, 'commentsCloseAt' | 'state'>,
  now: string,
): 'open' | 'over' | 'ask_the_body' {
  if (hearing.commentsCloseAt === null) return 'ask_the_body';
  return Date.parse(now) < Date.parse(hearing.commentsCloseAt) ? 'open' : 'over';
}
