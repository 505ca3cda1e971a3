import type { Bilingual } from '../identity/account.js';

/**
 * Clinicians compete with each other. What they agree on about leaving, fees, contracts or participation is a boycott
 * whatever its purpose (FTC v. Superior Court Trial Lawyers Ass'n, 493 U.S. 411 (1990); In re Michigan State Medical
 * Society, 101 F.T.C. 191 (1983)). The screen reads words and judges nobody; what was written is always kept, and only
 * sending is held.
 */
export const competitionTopics = [
  'leaving',
  'threat',
  'fees',
  'contract',
  'participation',
  'agreement',
  'others_count',
  'date',
] as const;
export type CompetitionTopic = (typeof competitionTopics)[number];

/** Where a text is meant to go. */
export const screenedTexts = [
  /** One clinician's facts about their own practice, sent to a regulator. */
  'capacity_statement',
  /** A sentence or blank of a letter about one person. */
  'clinical_statement',
  /** Evidence signed by several, to a regulator or a committee. */
  'joint_evidence_letter',
  /** What an organization writes to the clinicians of a drive. */
  'message_to_clinicians',
] as const;
export type ScreenedText = (typeof screenedTexts)[number];

/** `held` is not sent as it stands; `advised` is the writer's to decide; `free` is not even mentioned. */
export type ScreenStanding = 'held' | 'advised' | 'free';

/** `targeted`: an act towards a plan is named; `word`: a word that has other meanings too ("terminate", "unless"). */
type Strength = 'targeted' | 'word';

interface Pattern {
  readonly topic: CompetitionTopic;
  readonly strength: Strength;
  readonly of: RegExp;
}

const plan =
  '(?:network|panel|plan|contract|insurers?|insurance|payers?|medicaid|medicare|compan(?:y|ies)|carriers?)';
const red =
  '(?:la\\s+red|el\\s+plan|el\\s+contrato|la\\s+aseguradora|el\\s+seguro|del\\s+(?:plan|contrato|seguro))';
const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const day = `(?:${months}\\s+\\d{1,2}|\\d{1,2}\\s+(?:de\\s+)?${months}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+)?(?:year|month|quarter)|fin\\s+de\\s+(?:año|mes))`;
const practices = '(?:practices|clinics|medical\\s+groups|offices)';
const colleagues = '(?:physicians|doctors|clinicians|providers|colleagues|specialists)';

const pattern = (topic: CompetitionTopic, strength: Strength, source: string): Pattern => ({
  topic,
  strength,
  of: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu'),
});

const patterns: readonly Pattern[] = [
  pattern(
    'leaving',
    'targeted',
    `(?:leav(?:e|es|ing)|quit(?:ting)?|exit(?:ing)?|withdraw(?:ing|al)?|resign(?:ing|ation)?|drop(?:ping)?|terminat(?:e|es|ing|ion)|opt(?:ing)?\\s+out|pull(?:ing)?\\s+out|stop(?:ping)?\\s+(?:accepting|taking|seeing|participating))\\s+(?:\\w+\\s+){0,4}?${plan}(?:\\s+(?:members|patients))?`,
  ),
  pattern('leaving', 'targeted', `(?:dej|abandon|sal|retir|rescind)\\p{L}*\\s+(?:de\\s+)?${red}`),
  pattern(
    'leaving',
    'word',
    'will\\s+leave|going\\s+to\\s+leave|terminat\\p{L}+|drop\\s+out|rescindir\\p{L}*',
  ),
  pattern(
    'threat',
    'targeted',
    "or\\s+else|if\\s+(?:you|they|the\\s+\\w+)\\s+(?:do(?:es)?\\s+not|don[’']?t|doesn[’']?t|refuses?)[^.]{0,120}?(?:we|i)\\s+(?:will|shall)|unless\\s+(?:you|they|the\\s+\\w+)\\s+(?:pays?|raises?|changes?|agrees?|stops?)",
  ),
  pattern(
    'threat',
    'word',
    'unless|otherwise\\s+we|a\\s+menos\\s+que|a\\s+no\\s+ser\\s+que|de\\s+lo\\s+contrario',
  ),
  pattern(
    'fees',
    'targeted',
    '(?:our|your|their|its|higher|lower|better|fair|fairer|contracted|payment|reimbursement)\\s+(?:rates?|fees?|payments?)|fee\\s+schedules?|conversion\\s+factor|capitation|pays?\\s+(?:us|practices|clinicians|physicians|doctors)|tarifas?|honorarios',
  ),
  pattern('fees', 'word', 'reimburse\\p{L}*|underpa(?:id|ying|yment)|reembols\\p{L}+'),
  pattern(
    'contract',
    'targeted',
    'renegotiat\\p{L}+|negotiat\\p{L}+|renegociar|negociar|(?:our|your|their|provider)\\s+contracts?',
  ),
  pattern('contract', 'word', 'contract(?:s|ed|ing|ual)?|contratos?'),
  pattern(
    'participation',
    'targeted',
    `participat(?:e|es|ing|ion)\\s+(?:in|with)\\s+(?:\\w+\\s+){0,3}?${plan}|network\\s+participation|participating\\s+providers?|(?:stay|remain)(?:ing)?\\s+in[\\s-](?:the\\s+)?network|permanecer\\s+en\\s+${red}`,
  ),
  pattern('agreement', 'targeted', 'boycott\\p{L}*|refus(?:e|al|ing)\\s+to\\s+deal|boicot\\p{L}*'),
  pattern(
    'agreement',
    'word',
    'together\\s+we|all\\s+of\\s+us|we\\s+(?:have\\s+)?all\\s+agreed?|pledge|todos\\s+nosotros|acordamos',
  ),
  pattern(
    'others_count',
    'targeted',
    `(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|most|all|dozens\\s+of|hundreds\\s+of|every|other)\\s+(?:of\\s+the\\s+)?(?:other\\s+|local\\s+|area\\s+)?${practices}|(?:other|many|most|several|dozens\\s+of|all(?:\\s+the)?)\\s+(?:other\\s+|local\\s+|area\\s+)?${colleagues}|(?:\\d+|varios|varias|muchos|muchas|otros|otras|tod[oa]s\\s+l[oa]s)\\s+(?:otros\\s+|otras\\s+)?(?:consultorios|clínicas|médicos|profesionales|colegas)`,
  ),
  pattern(
    'date',
    'targeted',
    `(?:by|effective|as\\s+of|after|from|until|before|antes\\s+del?|desde\\s+el|a\\s+partir\\s+del?)\\s+(?:el\\s+)?${day}`,
  ),
];

/**
 * What a finding means by where the text goes: the statement of one practice asks for facts and takes nothing else; a
 * letter about a person uses such words for bodies and care, so only an act towards a plan holds it; evidence signed by
 * several may count its signers and name its dates, and speaks of no money; the organization's own words are bound.
 */
const bindings: Readonly<
  Record<ScreenedText, Readonly<Record<CompetitionTopic, Readonly<Record<Strength, ScreenStanding>>>>>
> = {
  capacity_statement: sameForAll({ targeted: 'held', word: 'held' }),
  clinical_statement: {
    ...sameForAll({ targeted: 'advised', word: 'advised' }),
    leaving: { targeted: 'held', word: 'advised' },
    threat: { targeted: 'held', word: 'free' },
    contract: { targeted: 'advised', word: 'free' },
    agreement: { targeted: 'held', word: 'free' },
    others_count: { targeted: 'free', word: 'free' },
    date: { targeted: 'free', word: 'free' },
  },
  joint_evidence_letter: {
    ...sameForAll({ targeted: 'held', word: 'held' }),
    threat: { targeted: 'held', word: 'advised' },
    agreement: { targeted: 'held', word: 'free' },
    others_count: { targeted: 'free', word: 'free' },
    date: { targeted: 'free', word: 'free' },
  },
  message_to_clinicians: {
    ...sameForAll({ targeted: 'held', word: 'held' }),
    threat: { targeted: 'held', word: 'advised' },
    date: { targeted: 'free', word: 'free' },
  },
};

function sameForAll(
  standing: Readonly<Record<Strength, ScreenStanding>>,
): Readonly<Record<CompetitionTopic, Readonly<Record<Strength, ScreenStanding>>>> {
  return Object.fromEntries(competitionTopics.map((topic) => [topic, standing])) as Record<
    CompetitionTopic,
    Readonly<Record<Strength, ScreenStanding>>
  >;
}

export interface ScreenFinding {
  readonly topic: CompetitionTopic;
  readonly standing: Exclude<ScreenStanding, 'free'>;
  /** The words it is about, as written, to be marked where they stand. */
  readonly words: string;
}

export interface CompetitionScreen {
  /** The gravest of the findings. */
  readonly standing: ScreenStanding;
  readonly findings: readonly ScreenFinding[];
}

/** Reads a text for where it is meant to go. English and Spanish; one finding per topic, the gravest. */
export function screenForCompetition(text: string, as: ScreenedText): CompetitionScreen {
  const read = text.normalize('NFKC');
  const all = patterns.flatMap(({ topic, strength, of }): readonly ScreenFinding[] => {
    const standing = bindings[as][topic][strength];
    const words = standing === 'free' ? undefined : of.exec(read)?.[0];
    return words === undefined || standing === 'free' ? [] : [{ topic, standing, words }];
  });
  const findings = competitionTopics.flatMap((topic) => {
    const ofTopic = all.filter((finding) => finding.topic === topic);
    const gravest = ofTopic.find(({ standing }) => standing === 'held') ?? ofTopic[0];
    return gravest === undefined ? [] : [gravest];
  });
  const held = findings.some(({ standing }) => standing === 'held');
  return { standing: held ? 'held' : findings.length > 0 ? 'advised' : 'free', findings };
}

/** What is said beside the marked words. */
export const screenWords: Readonly<Record<'held' | 'advised', Bilingual>> = {
  held: {
    en: 'This is kept and not sent as it stands. Write what is so in your own practice, and leave out what you or others will do, fees, contracts and other practices: clinicians may not agree on those.',
    es: 'Esto se guarda y no se envía así. Escriba lo que ocurre en su propio consultorio, sin lo que usted u otros harán, tarifas, contratos ni otros consultorios: los profesionales no pueden acordar sobre eso.',
  },
  advised: {
    en: 'Does this belong into a letter about this person? You decide.',
    es: '¿Esto pertenece a una carta sobre esta persona? Usted decide.',
  },
};
