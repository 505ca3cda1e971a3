import type { accessTokens } from './en/access-tokens.js';
import type { clinic } from './en/clinic.js';
import type { clinicLetter } from './en/clinic-letter.js';
import type { method } from './en/method.js';
import type { peerCall } from './en/peer-call.js';
import type { asking } from './en/asking.js';
import type { helping } from './en/helping.js';
import type { identity } from './en/identity.js';
import type { organization } from './en/organization.js';
import type { installation } from './en/installation.js';
import type { factsDesk } from './en/facts-desk.js';
import type { factsToCompare } from './en/facts-to-compare.js';
import type { organizationStaff } from './en/organization-staff.js';
import type { pictures } from './en/pictures.js';
import type { precedent } from './en/precedent.js';
import type { refusals } from './en/refusals.js';
import type { sample } from './en/sample.js';
import type { trail } from './en/trail.js';
import type { keptForms } from './en/kept-forms.js';
import type { shell } from './en/shell.js';
import type { speaking } from './en/speaking.js';
import type { hearingDesk } from './en/hearing-desk.js';
import type { strongSignIn } from './en/strong-sign-in.js';
import type { board } from './en/board.js';
import type { campaignPublic } from './en/campaign-public.js';
import type { campaignSetup } from './en/campaign-setup.js';
import type { consent } from './en/consent.js';
import type { dataRights } from './en/data-rights.js';
import type { home } from './en/home.js';
import type { join } from './en/join.js';
import type { kindsOfPlan } from './en/kinds-of-plan.js';
import type { casePairs } from './en/case-pairs.js';
import type { caseTelling } from './en/case-telling.js';
import type { myCase } from './en/my-case.js';
import type { file } from './en/file.js';
import type { urgent } from './en/urgent.js';
import type { assignment } from './en/assignment.js';
import type { queue } from './en/queue.js';
import type { verification } from './en/verification.js';
import type { myFiling } from './en/my-filing.js';
import type { myOutcome } from './en/my-outcome.js';
import type { myDuties } from './en/my-duties.js';
import type { helperWords } from './en/helper-words.js';
import type { medicalWords } from './en/medical-words.js';
import type { myDetails } from './en/my-details.js';
import type { places } from './en/places.js';
import type { Language } from './language.js';

/** A book holds the texts of one feature, or of one part of it, and is fetched with the first page that needs it. */
interface English {
  readonly medicalWords: typeof medicalWords;
  readonly helperWords: typeof helperWords;
  readonly places: typeof places;
  readonly myDetails: typeof myDetails;
  readonly myDuties: typeof myDuties;
  readonly myOutcome: typeof myOutcome;
  readonly myFiling: typeof myFiling;
  readonly method: typeof method;
  readonly precedent: typeof precedent;
  readonly verification: typeof verification;
  readonly queue: typeof queue;
  readonly assignment: typeof assignment;
  readonly file: typeof file;
  readonly myCase: typeof myCase;
  readonly casePairs: typeof casePairs;
  readonly caseTelling: typeof caseTelling;
  readonly kindsOfPlan: typeof kindsOfPlan;
  readonly join: typeof join;
  readonly home: typeof home;
  readonly dataRights: typeof dataRights;
  readonly campaignSetup: typeof campaignSetup;
  readonly consent: typeof consent;
  readonly campaignPublic: typeof campaignPublic;
  readonly board: typeof board;
  readonly accessTokens: typeof accessTokens;
  readonly clinic: typeof clinic;
  readonly clinicLetter: typeof clinicLetter;
  readonly peerCall: typeof peerCall;
  readonly asking: typeof asking;
  readonly helping: typeof helping;
  readonly identity: typeof identity;
  readonly organization: typeof organization;
  readonly installation: typeof installation;
  readonly factsDesk: typeof factsDesk;
  readonly factsToCompare: typeof factsToCompare;
  readonly organizationStaff: typeof organizationStaff;
  readonly pictures: typeof pictures;
  readonly refusals: typeof refusals;
  readonly sample: typeof sample;
  readonly keptForms: typeof keptForms;
  readonly trail: typeof trail;
  readonly shell: typeof shell;
  readonly speaking: typeof speaking;
  readonly hearingDesk: typeof hearingDesk;
  readonly strongSignIn: typeof strongSignIn;
  readonly urgent: typeof urgent;
}

export type Book = keyof English;
/** English is where a text is written first; every other language has exactly its keys. */
export type WordKey = { [B in Book]: keyof English[B] }[Book];
export type Texts = Readonly<Partial<Record<WordKey, string>>>;
/** What a book of another language has to hold. */
export type Translated<B extends Book> = Readonly<Record<keyof English[B], string>>;

type Shelf = Readonly<{ [B in Book]: () => Promise<Readonly<Record<keyof English[B], string>>> }>;

const shelves: Readonly<Record<Language, Shelf>> = {
  en: {
    medicalWords: async () => (await import('./en/medical-words.js')).medicalWords,
    helperWords: async () => (await import('./en/helper-words.js')).helperWords,
    places: async () => (await import('./en/places.js')).places,
    myDetails: async () => (await import('./en/my-details.js')).myDetails,
    myDuties: async () => (await import('./en/my-duties.js')).myDuties,
    myOutcome: async () => (await import('./en/my-outcome.js')).myOutcome,
    myFiling: async () => (await import('./en/my-filing.js')).myFiling,
    method: async () => (await import('./en/method.js')).method,
    precedent: async () => (await import('./en/precedent.js')).precedent,
    verification: async () => (await import('./en/verification.js')).verification,
    queue: async () => (await import('./en/queue.js')).queue,
    assignment: async () => (await import('./en/assignment.js')).assignment,
    file: async () => (await import('./en/file.js')).file,
    myCase: async () => (await import('./en/my-case.js')).myCase,
    casePairs: async () => (await import('./en/case-pairs.js')).casePairs,
    caseTelling: async () => (await import('./en/case-telling.js')).caseTelling,
    kindsOfPlan: async () => (await import('./en/kinds-of-plan.js')).kindsOfPlan,
    join: async () => (await import('./en/join.js')).join,
    home: async () => (await import('./en/home.js')).home,
    dataRights: async () => (await import('./en/data-rights.js')).dataRights,
    campaignSetup: async () => (await import('./en/campaign-setup.js')).campaignSetup,
    consent: async () => (await import('./en/consent.js')).consent,
    campaignPublic: async () => (await import('./en/campaign-public.js')).campaignPublic,
    board: async () => (await import('./en/board.js')).board,
    accessTokens: async () => (await import('./en/access-tokens.js')).accessTokens,
    clinic: async () => (await import('./en/clinic.js')).clinic,
    clinicLetter: async () => (await import('./en/clinic-letter.js')).clinicLetter,
    peerCall: async () => (await import('./en/peer-call.js')).peerCall,
    asking: async () => (await import('./en/asking.js')).asking,
    helping: async () => (await import('./en/helping.js')).helping,
    identity: async () => (await import('./en/identity.js')).identity,
    organization: async () => (await import('./en/organization.js')).organization,
    installation: async () => (await import('./en/installation.js')).installation,
    factsDesk: async () => (await import('./en/facts-desk.js')).factsDesk,
    factsToCompare: async () => (await import('./en/facts-to-compare.js')).factsToCompare,
    organizationStaff: async () => (await import('./en/organization-staff.js')).organizationStaff,
    pictures: async () => (await import('./en/pictures.js')).pictures,
    refusals: async () => (await import('./en/refusals.js')).refusals,
    sample: async () => (await import('./en/sample.js')).sample,
    keptForms: async () => (await import('./en/kept-forms.js')).keptForms,
    trail: async () => (await import('./en/trail.js')).trail,
    shell: async () => (await import('./en/shell.js')).shell,
    speaking: async () => (await import('./en/speaking.js')).speaking,
    hearingDesk: async () => (await import('./en/hearing-desk.js')).hearingDesk,
    strongSignIn: async () => (await import('./en/strong-sign-in.js')).strongSignIn,
    urgent: async () => (await import('./en/urgent.js')).urgent,
  },
  es: {
    medicalWords: async () => (await import('./es/medical-words.js')).medicalWords,
    helperWords: async () => (await import('./es/helper-words.js')).helperWords,
    places: async () => (await import('./es/places.js')).places,
    myDetails: async () => (await import('./es/my-details.js')).myDetails,
    myDuties: async () => (await import('./es/my-duties.js')).myDuties,
    myOutcome: async () => (await import('./es/my-outcome.js')).myOutcome,
    myFiling: async () => (await import('./es/my-filing.js')).myFiling,
    method: async () => (await import('./es/method.js')).method,
    precedent: async () => (await import('./es/precedent.js')).precedent,
    verification: async () => (await import('./es/verification.js')).verification,
    queue: async () => (await import('./es/queue.js')).queue,
    assignment: async () => (await import('./es/assignment.js')).assignment,
    file: async () => (await import('./es/file.js')).file,
    myCase: async () => (await import('./es/my-case.js')).myCase,
    casePairs: async () => (await import('./es/case-pairs.js')).casePairs,
    caseTelling: async () => (await import('./es/case-telling.js')).caseTelling,
    kindsOfPlan: async () => (await import('./es/kinds-of-plan.js')).kindsOfPlan,
    join: async () => (await import('./es/join.js')).join,
    home: async () => (await import('./es/home.js')).home,
    dataRights: async () => (await import('./es/data-rights.js')).dataRights,
    campaignSetup: async () => (await import('./es/campaign-setup.js')).campaignSetup,
    consent: async () => (await import('./es/consent.js')).consent,
    campaignPublic: async () => (await import('./es/campaign-public.js')).campaignPublic,
    board: async () => (await import('./es/board.js')).board,
    accessTokens: async () => (await import('./es/access-tokens.js')).accessTokens,
    clinic: async () => (await import('./es/clinic.js')).clinic,
    clinicLetter: async () => (await import('./es/clinic-letter.js')).clinicLetter,
    peerCall: async () => (await import('./es/peer-call.js')).peerCall,
    asking: async () => (await import('./es/asking.js')).asking,
    helping: async () => (await import('./es/helping.js')).helping,
    identity: async () => (await import('./es/identity.js')).identity,
    organization: async () => (await import('./es/organization.js')).organization,
    installation: async () => (await import('./es/installation.js')).installation,
    factsDesk: async () => (await import('./es/facts-desk.js')).factsDesk,
    factsToCompare: async () => (await import('./es/facts-to-compare.js')).factsToCompare,
    organizationStaff: async () => (await import('./es/organization-staff.js')).organizationStaff,
    pictures: async () => (await import('./es/pictures.js')).pictures,
    refusals: async () => (await import('./es/refusals.js')).refusals,
    sample: async () => (await import('./es/sample.js')).sample,
    keptForms: async () => (await import('./es/kept-forms.js')).keptForms,
    trail: async () => (await import('./es/trail.js')).trail,
    shell: async () => (await import('./es/shell.js')).shell,
    speaking: async () => (await import('./es/speaking.js')).speaking,
    hearingDesk: async () => (await import('./es/hearing-desk.js')).hearingDesk,
    strongSignIn: async () => (await import('./es/strong-sign-in.js')).strongSignIn,
    urgent: async () => (await import('./es/urgent.js')).urgent,
  },
};

export const books = Object.keys(shelves.en) as readonly Book[];

const known = new Map<string, Promise<Texts>>();

/** The texts of these books in one language, each fetched once; the same promise for the same books. */
export function readBooks(language: Language, wanted: readonly Book[]): Promise<Texts> {
  const names = [...new Set(wanted)].sort();
  const key = `${language} ${names.join(' ')}`;
  const asked = known.get(key);
  if (asked !== undefined) return asked;
  const reading = Promise.all(names.map((name) => shelves[language][name]())).then(
    (read) => Object.assign({}, ...read) as Texts,
  );
  known.set(key, reading);
  // Whoever tries again asks again.
  reading.catch(() => known.delete(key));
  return reading;
}
