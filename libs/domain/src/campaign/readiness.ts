import { isRunning, type Campaign } from './campaign.js';
import type { Bilingual } from '../identity/account.js';
import { screenPurpose } from './purpose-screen.js';
import { isRefusal } from '../shared/refusal.js';

export type ReadinessLevel = 'ok' | 'warning' | 'blocked';

export interface ReadinessCheck {
  readonly check: string;
  readonly level: ReadinessLevel;
  readonly reason: Bilingual;
}

/** What others know about one state of the campaign; computed from the facts, the templates and the transports. */
export interface StateFacts {
  readonly state: string;
  /** Name of who reviews or regulates there; null when no fact is on file. */
  readonly regulatorName: string | null;
  /** Whether a person has confirmed these facts in the last six months [20]. */
  readonly regulatorConfirmed: boolean;
  /** Rules that give the dates: each confirmed by two people in the last six months, on file but unconfirmed, or not known. */
  readonly rules: 'confirmed' | 'unconfirmed' | 'unknown';
  /** How many of them are confirmed, of how many. */
  readonly rulesCounted: { readonly confirmed: number; readonly of: number };
  /** Filing types without an approved template that fits this state. */
  readonly templatesMissing: readonly Bilingual[];
  readonly channel: 'delivering_transport' | 'performed_by_person' | 'none';
}

/** What others know about the whole. */
export interface OpeningFacts {
  readonly organizationVerified: boolean;
  /** Everything not in this mode must have confirmed rules. */
  readonly letterDateRequired: boolean;
  /** Different people who may check what is reported; null for an asker who sees no members. */
  readonly verifiers: number | null;
  readonly today: string;
}

export interface Readiness {
  readonly canOpen: boolean;
  readonly campaign: readonly ReadinessCheck[];
  readonly states: readonly { readonly state: string; readonly checks: readonly ReadinessCheck[] }[];
}

const check = (name: string, level: ReadinessLevel, reason: Bilingual): ReadinessCheck => ({
  check: name,
  level,
  reason,
});

/**
 * Every reason why a campaign can or cannot open, for the whole and per state. Facts missing for a state block it.
 * @param more what the launch steps of its kind have to say
 */
export function readiness(
  campaign: Campaign,
  facts: OpeningFacts,
  factsPerState: readonly StateFacts[],
  more: readonly ReadinessCheck[] = [],
): Readiness {
  const whole = [...campaignChecks(campaign, facts), ...more];
  const states = campaign.states.map(({ state }) => {
    const known = factsPerState.find((one) => one.state === state);
    return {
      state,
      checks: known
        ? stateChecks(campaign, known, facts)
        : [
            check('facts', 'blocked', {
              en: `Nothing is on file about ${state} yet.`,
              es: `Todavía no consta nada sobre ${state}.`,
            }),
          ],
    };
  });
  const every = [...whole, ...states.flatMap((one) => one.checks)];
  return { canOpen: every.every((one) => one.level !== 'blocked'), campaign: whole, states };
}

function campaignChecks(campaign: Campaign, facts: OpeningFacts): readonly ReadinessCheck[] {
  const purpose = screenPurpose(campaign.purpose);
  return [
    facts.organizationVerified || campaign.sample
      ? check('organization', 'ok', {
          en: 'The organization may open campaigns.',
          es: 'La organización puede abrir campañas.',
        })
      : check('organization', 'blocked', {
          en: 'The platform administrator has not verified the organization yet.',
          es: 'El administrador de la plataforma todavía no ha verificado la organización.',
        }),
    isRefusal(purpose)
      ? check('purpose', 'blocked', purposeSentences[purpose.kind])
      : check('purpose', 'ok', {
          en: 'The purpose is a decision on each case.',
          es: 'El propósito es una decisión sobre cada caso.',
        }),
    campaign.states.length > 0
      ? check('states', 'ok', statesChosen(campaign.states.length))
      : check('states', 'blocked', { en: 'Choose at least one state.', es: 'Elija al menos un estado.' }),
    ...verifierCheck(facts),
    leadCaseCheck(campaign),
  ];
}

/**
 * Only a checked result counts, and nobody checks their own report. One person is lawful [5] and short of hands: what
 * they report themselves, or act for, nobody can check.
 */
function verifierCheck({ verifiers }: OpeningFacts): readonly ReadinessCheck[] {
  if (verifiers === null) return [];
  if (verifiers > 1)
    return [
      check('verifiers', 'ok', {
        en: `${verifiers} people can check what is reported.`,
        es: `${verifiers} personas pueden comprobar lo que se informa.`,
      }),
    ];
  return [
    verifiers === 1
      ? check('verifiers', 'warning', {
          en: 'Only one person can check what is reported, and nobody checks their own reports. Ask a reviewer in.',
          es: 'Solo una persona puede comprobar lo que se informa, y nadie comprueba sus propios informes. Invite a alguien más a revisar.',
        })
      : check('verifiers', 'blocked', {
          en: 'Nobody can check what is reported, so no result would count.',
          es: 'Nadie puede comprobar lo que se informa, así que ningún resultado contaría.',
        }),
  ];
}

/** Lead cases are chosen among those who have joined, and nobody joins before the opening. */
function leadCaseCheck(campaign: Campaign): ReadinessCheck {
  if (campaign.leadCaseIds.length > 0)
    return check('lead_cases', 'ok', { en: 'Lead cases are chosen.', es: 'Hay casos guía elegidos.' });
  return isRunning(campaign)
    ? check('lead_cases', 'warning', {
        en: 'No lead cases are chosen. Sending a few complete ones first helps the rest.',
        es: 'No hay casos guía elegidos. Enviar primero unos pocos completos ayuda al resto.',
      })
    : check('lead_cases', 'ok', {
        en: 'Lead cases are chosen once people have joined.',
        es: 'Los casos guía se eligen cuando ya se ha unido gente.',
      });
}

function stateChecks(campaign: Campaign, known: StateFacts, facts: OpeningFacts): readonly ReadinessCheck[] {
  const waves = campaign.waves.filter((wave) => wave.state === known.state);
  return [
    regulatorCheck(known),
    rulesCheck(known, facts),
    templateCheck(known),
    channelCheck(known),
    waveCheck(),
  ];

  function waveCheck(): ReadinessCheck {
    if (waves.length === 0)
      return check('wave', 'warning', {
        en: 'No filing window is set; filings leave as they are signed.',
        es: 'No hay plazo de envío; los escritos salen según se firman.',
      });
    if (waves.some((wave) => wave.endsOn >= facts.today))
      return check('wave', 'ok', { en: 'A filing window is set.', es: 'Hay un plazo de envío.' });
    return isRunning(campaign)
      ? check('wave', 'warning', {
          en: 'The filing window is over; filings leave as they are signed.',
          es: 'El plazo de envío terminó; los escritos salen según se firman.',
        })
      : check('wave', 'blocked', {
          en: 'The filing window is over already.',
          es: 'El plazo de envío ya terminó.',
        });
  }
}

function regulatorCheck(known: StateFacts): ReadinessCheck {
  if (known.regulatorName === null)
    return check('regulator', 'warning', {
      en: 'No regulator is on file; notices decide.',
      es: 'No consta ningún regulador; deciden los avisos.',
    });
  return known.regulatorConfirmed
    ? check('regulator', 'ok', {
        en: `${known.regulatorName}, confirmed by a person in the last six months.`,
        es: `${known.regulatorName}, confirmado por una persona en los últimos seis meses.`,
      })
    : check('regulator', 'warning', {
        en: `${known.regulatorName}, not confirmed in the last six months.`,
        es: `${known.regulatorName}, sin confirmar en los últimos seis meses.`,
      });
}

function rulesCheck(known: StateFacts, facts: OpeningFacts): ReadinessCheck {
  if (known.rules === 'confirmed')
    return check('rules', 'ok', {
      en: 'The rules behind the dates are confirmed, each by two people.',
      es: 'Las reglas detrás de las fechas están confirmadas, cada una por dos personas.',
    });
  const { confirmed, of } = known.rulesCounted;
  const words =
    known.rules === 'unknown'
      ? { en: 'No rule for the dates is on file', es: 'No consta ninguna regla para las fechas' }
      : {
          en: `Two people have confirmed ${confirmed} of the ${of} rules behind the dates`,
          es: `Dos personas han confirmado ${confirmed} de las ${of} reglas detrás de las fechas`,
        };
  return facts.letterDateRequired
    ? check('rules', 'warning', {
        en: `${words.en}; everybody is asked for the date on the letter first.`,
        es: `${words.es}; a cada persona se le pregunta primero la fecha de la carta.`,
      })
    : check('rules', 'blocked', {
        en: `${words.en}. Have all of them confirmed, or require the date on the letter.`,
        es: `${words.es}. Haga que se confirmen todas, o exija la fecha de la carta.`,
      });
}

function templateCheck(known: StateFacts): ReadinessCheck {
  return known.templatesMissing.length === 0
    ? check('template', 'ok', { en: 'Approved templates are there.', es: 'Hay plantillas aprobadas.' })
    : check('template', 'blocked', noTemplate(known.templatesMissing));
}

const noTemplate = (missing: readonly Bilingual[]): Bilingual => ({
  en: `No approved template for: ${missing.map(({ en }) => en).join(', ')}.`,
  es: `Sin plantilla aprobada para: ${missing.map(({ es }) => es).join(', ')}.`,
});

const statesChosen = (count: number): Bilingual =>
  count === 1
    ? { en: 'One state is chosen.', es: 'Hay un estado elegido.' }
    : { en: `${count} states are chosen.`, es: `Hay ${count} estados elegidos.` };

const purposeSentences: Readonly<Record<'PurposeMissing' | 'PurposeNotAllowed', Bilingual>> = {
  PurposeMissing: {
    en: 'Say in a sentence what the campaign is for.',
    es: 'Diga en una frase para qué es la campaña.',
  },
  PurposeNotAllowed: {
    en: 'A campaign asks for a decision on each person’s case. It cannot aim to overload, cost or bury anybody.',
    es: 'Una campaña pide una decisión sobre el caso de cada persona. No puede buscar sobrecargar, encarecer ni hundir a nadie.',
  },
};

function channelCheck(known: StateFacts): ReadinessCheck {
  if (known.channel === 'delivering_transport')
    return check('channel', 'ok', { en: 'This server can deliver.', es: 'Este servidor puede entregar.' });
  return known.channel === 'performed_by_person'
    ? check('channel', 'ok', {
        en: 'People send by post or portal themselves.',
        es: 'Cada persona envía por correo postal o por el portal.',
      })
    : check('channel', 'blocked', {
        en: 'This server does not send and no way for people to send themselves is set.',
        es: 'Este servidor no envía, y no hay ninguna manera de que cada persona envíe por su cuenta.',
      });
}
