import type { Bilingual, Language } from '../../identity/account.js';
import { inBoth } from '../../shared/in-both.js';
import type { PlacementReason, Unblock } from './explanation.js';
import type { Needs } from './problem.js';

export const placementSentences: Readonly<Record<PlacementReason, Bilingual>> = {
  settled: {
    en: 'It is signed, begun or chosen on purpose, and stays where it is.',
    es: 'Está firmado, empezado o elegido a propósito, y se queda donde está.',
  },
  urgent: {
    en: 'It is urgent, so it comes as early as there is a place.',
    es: 'Es urgente, así que va lo antes que haya un lugar.',
  },
  lead_case: {
    en: 'It is a lead case and goes before others.',
    es: 'Es un caso guía y va antes que otros.',
  },
  inside_act_by: {
    en: 'It is done in time for the date to act by.',
    es: 'Se hace a tiempo para la fecha límite.',
  },
  after_act_by: {
    en: 'The date to act by cannot be kept any more; it is done while it can still be argued.',
    es: 'Ya no se llega a la fecha límite; se hace mientras todavía se puede defender.',
  },
  preferred: { en: 'This is who was asked for first.', es: 'Es a quien se pidió en primer lugar.' },
  knows_condition: { en: 'They know the condition.', es: 'Conoce la enfermedad.' },
  speaks_language: { en: 'They speak the language.', es: 'Habla el idioma.' },
  nobody_else: { en: 'Nobody else fits.', es: 'No hay nadie más que sirva.' },
  kept: { en: 'It stays where it was by the plan before.', es: 'Se queda donde estaba en el plan anterior.' },
  in_wave: {
    en: 'It falls in the filing window of its state.',
    es: 'Cae en el plazo de envío de su estado.',
  },
  before_wave: {
    en: 'The filing window would be too late for it, or is full.',
    es: 'El plazo de envío llegaría tarde para esto, o está lleno.',
  },
  waits_for_peer_to_peer: {
    en: 'It waits for the result of the peer-to-peer, which filing would close.',
    es: 'Espera el resultado de la llamada entre médicos, que el envío cerraría.',
  },
  peer_to_peer_forgone: {
    en: 'It does not wait for the peer-to-peer: the date to act by comes first.',
    es: 'No espera la llamada entre médicos: la fecha límite va primero.',
  },
  beyond_pace: {
    en: 'The line is full, and the date comes first, so it goes out in spite of the pace.',
    es: 'La línea está llena y la fecha va primero, así que sale a pesar del ritmo.',
  },
};

export const cutShortSentence: Bilingual = {
  en: 'The calculation was cut short before it came to this.',
  es: 'El cálculo se cortó antes de llegar a esto.',
};
export const againSentence: Bilingual = {
  en: 'The plan is calculated again with more time.',
  es: 'El plan se calcula otra vez con más tiempo.',
};

/** Names of specialties, by their keys; one without a name is called by its key. */
export type NamesOfSpecialties = Readonly<Record<string, Bilingual>>;

const tongues: Readonly<Record<string, Bilingual>> = {
  en: { en: 'English', es: 'inglés' },
  es: { en: 'Spanish', es: 'español' },
};
const modes: Readonly<Record<string, Bilingual>> = {
  remote: { en: 'from afar', es: 'a distancia' },
  in_person: { en: 'in person', es: 'en persona' },
};

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;
const contado = (count: number, one: string, many: string): string =>
  count === 1 ? `una persona ${one}` : `${count} personas ${many}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who would be needed: "with hepatology, licensed in MT, speaking Spanish". Empty where anybody would do. */
function wantedWords(needs: Needs, names: NamesOfSpecialties, language: Language): string {
  const named = needs.specialties.map((key) => names[key]?.[language].toLowerCase() ?? key);
  const tongue = needs.language === null ? null : (tongues[needs.language]?.[language] ?? needs.language);
  const mode = needs.mode === null ? null : (modes[needs.mode]?.[language] ?? needs.mode);
  const words =
    language === 'es'
      ? { having: `con ${named.join(' o ')}`, licensed: 'con licencia en', speaking: 'que hable' }
      : { having: `with ${named.join(' or ')}`, licensed: 'licensed in', speaking: 'speaking' };
  return [
    named.length > 0 ? words.having : null,
    needs.licence === null ? null : `${words.licensed} ${needs.licence}`,
    needs.languageRequired && tongue !== null ? `${words.speaking} ${tongue}` : null,
    mode,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** "Nobody with hepatology, licensed in MT, has a free place by March 14, 2027." */
export function nobodySentence(
  needs: Needs,
  byDate: string,
  fits: boolean,
  names: NamesOfSpecialties = {},
): Bilingual {
  const [en, es] = [wantedWords(needs, names, 'en'), wantedWords(needs, names, 'es')];
  const between = (words: string): string => (words === '' ? '' : `, ${words},`);
  return inBoth({
    en: (day) =>
      fits
        ? `Every place${en === '' ? '' : ` ${en}`} by ${day(byDate)} is taken by what comes first.`
        : `Nobody${between(en).replace(/^, with/, ' with')} has a free place by ${day(byDate)}.`,
    es: (day) =>
      fits
        ? `Todos los lugares${es === '' ? '' : ` ${es}`} hasta el ${day(byDate)} los ocupa lo que va primero.`
        : `Nadie${between(es).replace(/^, con/, ' con')} tiene un lugar libre hasta el ${day(byDate)}.`,
  });
}

/** States named in a sentence; the parameters hold all. */
const namedStates = 3;

/** What one change would do, for the organizer. */
export function unblockSentence(
  unblock: Unblock,
  periodStart: (period: number) => string,
  names: NamesOfSpecialties = {},
): Bilingual {
  switch (unblock.by) {
    case 'case':
      return unblock.whatWouldUnblock;
    case 'places': {
      const [start, fit] = [periodStart(unblock.period), unblock.providerIds.length];
      return inBoth({
        en: (day) =>
          `One more place in the period from ${day(start)}, with ${counted(fit, 'who fits', 'of whom any fits')}.`,
        es: (day) =>
          `Un lugar más en el periodo que empieza el ${day(start)}, con ${contado(fit, 'que sirve', 'de las que sirve cualquiera')}.`,
      });
    }
    case 'licence':
      return licenceSentence(unblock);
    case 'licence_renewal': {
      const { length } = unblock.providerIds;
      return {
        en: `A licence that is renewed: ${counted(length, 'ends', 'end')} too early.`,
        es: `Una licencia que se renueve: ${length === 1 ? 'una termina' : `${length} terminan`} demasiado pronto.`,
      };
    }
    case 'specialty':
      return ofProviders(unblock.providerIds, {
        en: (some) => `${capital(some('of another specialty has', 'of other specialties have'))} a place.`,
        es: (some) =>
          `${capital(some('de otra especialidad tiene', 'de otras especialidades tienen'))} un lugar.`,
      });
    case 'language':
      return ofProviders(unblock.providerIds, {
        en: (some) =>
          `An interpreter: ${some('who does not speak the language has', 'who do not speak the language have')} a place.`,
        es: (some) =>
          `Un intérprete: ${some('que no habla el idioma tiene', 'que no hablan el idioma tienen')} un lugar.`,
      });
    case 'mode':
      return ofProviders(unblock.providerIds, {
        en: (some) => `Another way of taking part: ${some('has', 'have')} a place.`,
        es: (some) => `Otra manera de participar: ${some('tiene', 'tienen')} un lugar.`,
      });
    case 'free_period': {
      const start = periodStart(unblock.period);
      return inBoth({
        en: (day) => `A free day in the period from ${day(start)}.`,
        es: (day) => `Un día libre en el periodo que empieza el ${day(start)}.`,
      });
    }
    case 'new_provider': {
      const { needs, byDate } = unblock;
      const [en, es] = [wantedWords(needs, names, 'en'), wantedWords(needs, names, 'es')];
      return inBoth({
        en: (day) => `Somebody new${en === '' ? '' : ` ${en}`}, with a place by ${day(byDate)}.`,
        es: (day) => `Alguien más${es === '' ? '' : ` ${es}`}, con un lugar hasta el ${day(byDate)}.`,
      });
    }
  }
}

type Some = (one: string, many: string) => string;

const ofProviders = (
  { length }: readonly string[],
  say: Readonly<Record<Language, (some: Some) => string>>,
): Bilingual => ({
  en: say.en((one, many) => counted(length, one, many)),
  es: say.es((one, many) => contado(length, one, many)),
});

function licenceSentence({ state, heldIn }: Extract<Unblock, { by: 'licence' }>): Bilingual {
  const named = heldIn.slice(0, namedStates);
  const more = heldIn.length - namedStates;
  const listed = (each: (state: string, providers: number) => string, others: string): string =>
    capital(
      [...named.map((one) => each(one.state, one.providers)), ...(more > 0 ? [others] : [])].join(', '),
    );
  const en = listed(
    (held, count) => (count === 1 ? `one is licensed in ${held}` : `${count} are licensed in ${held}`),
    `others in ${counted(more, 'more state', 'more states')}`,
  );
  const es = listed(
    (held, count) => (count === 1 ? `una tiene licencia en ${held}` : `${count} tienen licencia en ${held}`),
    more === 1 ? 'otras en un estado más' : `otras en ${more} estados más`,
  );
  return {
    en: `${en}, with a free place: a licence in ${state} would do.`,
    es: `${es}, con un lugar libre: bastaría una licencia en ${state}.`,
  };
}
