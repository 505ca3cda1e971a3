import type { Language } from '../identity/account.js';

/** Why each kind of row is kept, in Spanish; the English sentence stands where the table is declared. */
const inSpanish: Readonly<Record<string, string>> = {
  account: 'Permite iniciar sesión por correo.',
  session: 'Mantiene la sesión iniciada.',
  person: 'Dice de quién es la negativa de un caso y cómo escribirle.',
  authority: 'Dice quién puede actuar por quién y con qué fundamento.',
  access_token: 'Permite a un programa preguntar en nombre de una cuenta, dentro de sus límites.',
  passkey: 'Muestra que no se trata solo del buzón.',
  recovery_code: 'Sustituye una sola vez a un factor perdido.',
  membership: 'Dice quién puede hacer qué en una organización y a quién ha invitado.',
  consent_event: 'Muestra a qué se dio acuerdo, con qué palabras y cuándo se retiró.',
  reading: 'Muestra a una persona quién más abrió algo suyo.',
  stored_file:
    'Cartas, pruebas y los escritos hechos con ellas. Los documentos están cifrados en el almacén de archivos.',
  denial_case: 'La negativa como la cuenta su carta, con las palabras de la persona.',
  case_facet: 'Los datos claros con los que se hacen fechas, planes y cifras, sin nombre.',
  case_party: 'Quién está detrás de la negativa, como lo imprimen las cartas.',
  case_evidence: 'Qué documento muestra la negativa.',
  case_call: 'El registro de llamadas: cuándo, con quién, qué se dijo.',
  case_clock: 'Las fechas del caso y en qué se basan.',
  case_act: 'Qué se presentó sobre qué carta, para que de ello salgan las fechas.',
  case_letter: 'Las cartas que se tenían antes de la actual.',
  participation: 'Qué caso participa dónde; da a una organización vista del caso.',
  work_item: 'Quién da qué paso de qué caso y hasta cuándo.',
  unassigned_case: 'Por qué un caso no recibió tarea y qué cambiaría eso.',
  submission: 'Qué se presenta ante quién, con las palabras de la persona.',
  submission_credit: 'Para qué campañas cuenta un escrito.',
  submission_signature: 'Quién firmó exactamente qué documento y qué declaró.',
  submission_move: 'Cada paso de un escrito, en orden.',
  attempt: 'Cada intento de llevar un escrito a su destinatario y su resultado.',
  proof: 'Lo que muestra que un escrito salió o llegó.',
  filing_return: 'Lo que fue devuelto y por qué.',
  reminder: 'Lo que se recordó a alguien, para no recordarlo dos veces.',
  outcome: 'Qué se decidió y cómo se sabe.',
  check_in: 'Cada pregunta sobre si llegó respuesta y lo que se pulsó.',
  erasure:
    'Muestra que se borraron los datos de alguien, cuándo, y hasta cuándo puede haber copias de la clave.',
  case_keeping: 'Cuándo se va un caso terminado y si su gente dijo que se conserve.',
  personal_export: 'Dice que se pidió una copia, quién la pidió y hasta cuándo se puede recoger.',
};

/**
 * @param table the name of the table, as it is declared
 * @param why the declaration's own sentence, in English; also the answer where nobody has translated it yet
 */
export const whyInWords = (table: string, why: string, language: Language): string =>
  language === 'es' ? (inSpanish[table] ?? why) : why;
