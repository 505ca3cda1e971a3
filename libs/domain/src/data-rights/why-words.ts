import type { Language } from '../identity/account.js';

/** Why each kind of row is kept, in Spanish; the English sentence stands where the table is declared. */
const inSpanish: Readonly<Record<string, string>> = {
  account: 'Permite iniciar sesión por correo.',
  session: 'Mantiene la sesión iniciada.',
  person: 'Dice de quién es la negativa de un caso y cómo escribirle.',
  authority: 'Dice quién puede actuar por quién y con qué fundamento.',
  access_token: 'Permite a un programa preguntar en nombre de una cuenta, dentro de sus límites.',
  kept_draft: 'Lo que se escribió en un formulario y todavía no se envió.',
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
  counsel_checklist: 'Qué revisó un abogado antes de preguntar a los profesionales, con su nombre y estado.',
  one_case_link: 'El enlace por el que un consultorio sin cuenta envía su carta, y hasta cuándo.',
  one_page_request: 'La hoja que se hizo para un consultorio y cómo se entregó.',
  paper_answer: 'Qué carta llegó en papel y qué vio quien la revisó.',
  practice_paper: 'Qué papeles de su expediente puso el consultorio junto a la carta.',
  peer_call: 'La llamada del profesional con el revisor del plan y qué resultó de ella.',
  call_back: 'Cada intento de comunicarse antes de la llamada.',
  hipaa_authorization: 'A quién permitió la persona que se mostrara el caso, qué parte y hasta cuándo.',
  clinician: 'Quién escribe cartas aquí, para qué estados y cuántas por semana.',
  clinician_licence: 'En qué estados puede escribir un profesional y hasta cuándo.',
  clinician_conflict:
    'Lo que un profesional declaró sobre trabajo para aseguradoras y dinero de fabricantes de tratamientos.',
  justification_request: 'A qué profesional se pidió una carta y qué fue de ello.',
  clinical_statement: 'Cada frase por la que se preguntó a un profesional, de dónde viene y qué dijo.',
  justification_blank: 'Lo que solo el profesional podía decir de la persona.',
  justification_letter: 'La carta tal como se leyó y se firmó, y cuándo.',
  hearing_seat: 'Qué es alguien para una audiencia, desde que se le pregunta hasta que habló.',
  hearing_statement: 'Lo que alguien dice en una audiencia, con sus propias palabras.',
  speaker: 'Cuándo, cómo y en qué idiomas podría hablar alguien, y qué necesita para ello.',
  speaker_need_met: 'Lo que se organizó para que alguien pueda hablar.',
  docket_comment: 'Lo que alguien escribe a un expediente y la respuesta del organismo.',
  hearing_reminder: 'Lo que se recuerda a alguien antes de una audiencia, una vez.',
  calendar_token: 'Enlaces a un calendario que funcionan sin iniciar sesión hasta que se retiran.',
  attempt: 'Cada intento de llevar un escrito a su destinatario y su resultado.',
  proof: 'Lo que muestra que un escrito salió o llegó.',
  filing_return: 'Lo que fue devuelto y por qué.',
  reminder: 'Lo que se recordó a alguien, para no recordarlo dos veces.',
  outcome: 'Qué se decidió y cómo se sabe.',
  outcome_code: 'Con qué palabras cerró una oficina una queja.',
  complaint_duty: 'Qué deberes dijo la persona que su plan no cumplió y en qué hechos se basa.',
  complaint_answer: 'Qué encontró, o no encontró, la persona en el aviso.',
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
