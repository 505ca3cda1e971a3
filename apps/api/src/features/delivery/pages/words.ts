import type { CaseState } from '@chorus/domain/case/case';
import type { Bilingual, Language } from '@chorus/domain/identity/account';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { FilingType } from '@chorus/domain/playbook/filing-type';

/** What a filing is, to the person whose it is. */
export const filingNames: Readonly<Record<FilingType, Bilingual>> = {
  written_decision_request: {
    en: 'Request for a written decision',
    es: 'Solicitud de una decisión por escrito',
  },
  coverage_determination_request: {
    en: 'Request for a coverage determination',
    es: 'Solicitud de determinación de cobertura',
  },
  drug_exception_request: { en: 'Request for a drug exception', es: 'Solicitud de excepción de medicamento' },
  internal_appeal: { en: 'Appeal to the plan', es: 'Apelación ante el plan' },
  expedited_appeal: { en: 'Fast appeal to the plan', es: 'Apelación urgente ante el plan' },
  external_review: { en: 'Request for external review', es: 'Solicitud de revisión externa' },
  expedited_external_review: {
    en: 'Request for fast external review',
    es: 'Solicitud de revisión externa urgente',
  },
  fair_hearing_request: { en: 'Request for a fair hearing', es: 'Solicitud de audiencia imparcial' },
  judge_hearing_request: {
    en: 'Request for a hearing before a judge',
    es: 'Solicitud de audiencia ante un juez',
  },
  council_review_request: { en: 'Request for council review', es: 'Solicitud de revisión por el consejo' },
  regulator_complaint: { en: 'Complaint to the regulator', es: 'Queja ante el regulador' },
  fast_track_review: { en: 'Fast-track review', es: 'Revisión por la vía rápida' },
  continuation_of_benefits_request: {
    en: 'Request to continue benefits',
    es: 'Solicitud de continuación de beneficios',
  },
  good_cause_late_appeal: { en: 'Late appeal with good cause', es: 'Apelación tardía con causa justificada' },
  claim_file_request: { en: 'Request for your file', es: 'Solicitud de su expediente' },
};

export const channelNames: Readonly<Record<Channel, Bilingual>> = {
  post: { en: 'By post', es: 'Por correo postal' },
  fax: { en: 'By fax', es: 'Por fax' },
  portal: { en: 'Through the portal', es: 'Por el portal' },
  phone: { en: 'By telephone', es: 'Por teléfono' },
  email: { en: 'By e-mail', es: 'Por correo electrónico' },
};

/** What to do, step by step, by the way the filing goes. */
export const steps: Readonly<Record<Channel, Readonly<Record<Language, readonly string[]>>>> = {
  post: {
    en: [
      'Print every page of the packet. Keep your originals; send copies.',
      'Fold the first page at the marks and use an envelope with two windows, or write both addresses by hand.',
      'At the post office, ask for Certified Mail with a return receipt.',
      'Keep the receipt, and enter its tracking number below.',
    ],
    es: [
      'Imprima todas las páginas del paquete. Guarde los originales; envíe copias.',
      'Doble la primera página por las marcas y use un sobre con dos ventanas, o escriba las dos direcciones a mano.',
      'En la oficina de correos, pida correo certificado con acuse de recibo.',
      'Guarde el recibo y anote abajo su número de seguimiento.',
    ],
  },
  fax: {
    en: [
      'Take the packet to a fax: many libraries, copy shops and clinics have one.',
      'Dial the number shown here, and compare it once more with your notice.',
      'Wait for the confirmation page: it must say that every page went through.',
      'Keep that page, and enter below the number or time it shows.',
    ],
    es: [
      'Lleve el paquete a un fax: muchas bibliotecas, copisterías y clínicas tienen uno.',
      'Marque el número que aparece aquí y compárelo otra vez con su aviso.',
      'Espere la página de confirmación: debe decir que pasaron todas las páginas.',
      'Guarde esa página y anote abajo el número o la hora que muestra.',
    ],
  },
  portal: {
    en: [
      'Sign in to the portal shown here, or as your notice says.',
      'Upload the packet as one file.',
      'Save the confirmation page or take a picture of it.',
      'Enter the confirmation number below.',
    ],
    es: [
      'Entre en el portal que aparece aquí, o como diga su aviso.',
      'Suba el paquete como un solo archivo.',
      'Guarde la página de confirmación o hágale una foto.',
      'Anote abajo el número de confirmación.',
    ],
  },
  phone: {
    en: [
      'Call the number shown here with your notice in hand.',
      'Say that you ask for this now, by telephone, and read the first paragraph of the document aloud.',
      'Ask for the name of whom you speak to and for a reference number. Write down day and time.',
      'Enter the reference number below.',
    ],
    es: [
      'Llame al número que aparece aquí con su aviso en la mano.',
      'Diga que lo pide ahora, por teléfono, y lea en voz alta el primer párrafo del documento.',
      'Pida el nombre de quien le atiende y un número de referencia. Anote el día y la hora.',
      'Anote abajo el número de referencia.',
    ],
  },
  email: {
    en: [
      'Write a mail to the address shown here; put only the reference in its subject.',
      'Attach the packet. Write nothing about your health in the mail itself.',
      'Ask for a confirmation that it was received, and keep it.',
      'Enter below what the confirmation says.',
    ],
    es: [
      'Escriba un correo a la dirección que aparece aquí; en el asunto ponga solo la referencia.',
      'Adjunte el paquete. No escriba nada sobre su salud en el correo mismo.',
      'Pida una confirmación de que lo recibieron y guárdela.',
      'Anote abajo lo que dice la confirmación.',
    ],
  },
};

/** What the recipient wants done on paper before anything is sent, beyond the typed signature. */
export const onPaper: Readonly<Record<'sign_on_paper' | 'fill_agency_form', Bilingual>> = {
  sign_on_paper: {
    en: 'Print the letter and sign it by hand: this recipient wants a signature in ink.',
    es: 'Imprima la carta y fírmela a mano: este destinatario quiere una firma con tinta.',
  },
  fill_agency_form: {
    en: 'This recipient wants its own form too; the letter names it. Fill it in, sign it and put it on top.',
    es: 'Este destinatario también quiere su propio formulario; la carta lo nombra. Rellénelo, fírmelo y póngalo encima.',
  },
};

export const caseStates: Readonly<Record<CaseState, Bilingual>> = {
  intake: {
    en: 'Still being collected: what shows the denial.',
    es: 'Todavía se reúne lo que demuestra la negativa.',
  },
  evidenced: {
    en: 'The denial is shown; nothing has been filed yet.',
    es: 'La negativa está demostrada; aún no se ha presentado nada.',
  },
  contested: { en: 'Filed, and waiting for an answer.', es: 'Presentado, y en espera de respuesta.' },
  decided: {
    en: 'An answer has come; the next step, if there is one, is open.',
    es: 'Llegó una respuesta; el próximo paso, si lo hay, está abierto.',
  },
  suspended: {
    en: 'On hold until it is settled who may act. The dates go on running.',
    es: 'En espera hasta que se aclare quién puede actuar. Las fechas siguen corriendo.',
  },
  closed: { en: 'Finished: no further step is open.', es: 'Terminado: no queda ningún paso abierto.' },
  withdrawn: {
    en: 'Withdrawn. Your papers and dates stay yours.',
    es: 'Retirado. Sus papeles y fechas siguen siendo suyos.',
  },
};

const en = {
  reference: 'Reference',
  actBy: 'Act by',
  lastArguable: 'Can be argued until',
  sendBy: 'Safe day to send',
  noDate: 'We know no date: until there is one, count it as due now.',
  lookForDate: 'Look for it in your notice and tell us.',
  noticeCounts: 'If your notice gives an earlier date, the notice counts.',
  tellDate: 'Tell us that date.',
  dates: 'Dates',
  packet: 'The packet',
  noPacket: 'There is no document yet: it is being written.',
  pdf: 'Open as PDF',
  html: 'Read as a page',
  where: 'Where it goes',
  fromNotice: 'This is what your own notice says.',
  published: 'From public sources: compare it with your notice before you send.',
  steps: 'How to send it',
  report: 'You have sent it? Tell us',
  sentOn: 'Day on the receipt',
  how: 'How you sent it',
  number: 'Number on the receipt or confirmation, if you have it',
  reportButton: 'I sent it',
  reported: 'Noted: you sent it. Keep the receipt.',
  addProof: 'Add the number on the receipt',
  proofButton: 'Add it',
  proofAdded: 'Noted. The proof is on file.',
  undo: 'I had not sent it after all',
  undone: 'Noted: it is yours to send again.',
  toCase: 'All papers and dates of this case',
  seen: 'Who saw or received what',
  case: 'Your case',
  filings: 'Papers',
  noFilings: 'Nothing has been written yet.',
  open: 'Open',
  queue: 'Filings on their way',
  counts: 'How they stand',
  needPerson: 'Waiting for a person',
  nothingWaits: 'Nothing waits for a person.',
  due: 'Due',
  since: 'Since',
  owner: 'Somebody of the team has this.',
  noOwner: 'Nobody has taken this yet.',
  dateUnknown: 'no date known: counts as due now',
  firstOf: 'Only the soonest are shown here.',
  notHereTitle: 'There is nothing here for you',
  notHere:
    'There is no such page, or it is not yours to see. If a mail brought you here, sign in with the address it was sent to.',
  state: {
    uncertain: 'Nobody knows whether it arrived: ask the recipient, and settle it before the day.',
    failed: 'It did not go out: send it again, take another way, or give it to its person.',
    bounced: 'It came back: check the address and send it again.',
    rejected_by_recipient: 'The recipient would not take it: see what they want mended.',
    held_locally: 'This server does not send: its person must, by the day.',
  },
};

export type PageWords = typeof en;

const es: PageWords = {
  reference: 'Referencia',
  actBy: 'Actuar antes del',
  lastArguable: 'Se puede alegar hasta el',
  sendBy: 'Día seguro de envío',
  noDate: 'No conocemos ninguna fecha: mientras no la haya, cuente con que vence ya.',
  lookForDate: 'Búsquela en su aviso y díganosla.',
  noticeCounts: 'Si su aviso da una fecha anterior, vale la del aviso.',
  tellDate: 'Díganos esa fecha.',
  dates: 'Fechas',
  packet: 'El paquete',
  noPacket: 'Todavía no hay documento: se está escribiendo.',
  pdf: 'Abrir en PDF',
  html: 'Leer como página',
  where: 'Adónde va',
  fromNotice: 'Es lo que dice su propio aviso.',
  published: 'De fuentes públicas: compárelo con su aviso antes de enviar.',
  steps: 'Cómo enviarlo',
  report: '¿Ya lo envió? Díganoslo',
  sentOn: 'Día del recibo',
  how: 'Cómo lo envió',
  number: 'Número del recibo o de la confirmación, si lo tiene',
  reportButton: 'Lo envié',
  reported: 'Anotado: usted lo envió. Guarde el recibo.',
  addProof: 'Añada el número del recibo',
  proofButton: 'Añadirlo',
  proofAdded: 'Anotado. La prueba está guardada.',
  undo: 'Al final no lo había enviado',
  undone: 'Anotado: vuelve a estar en sus manos.',
  toCase: 'Todos los papeles y fechas de este caso',
  seen: 'Quién vio o recibió qué',
  case: 'Su caso',
  filings: 'Papeles',
  noFilings: 'Todavía no se ha escrito nada.',
  open: 'Abrir',
  queue: 'Escritos en camino',
  counts: 'Cómo están',
  needPerson: 'Esperan a una persona',
  nothingWaits: 'Nada espera a una persona.',
  due: 'Vence',
  since: 'Desde',
  owner: 'Alguien del equipo lo tiene.',
  noOwner: 'Nadie lo ha tomado todavía.',
  dateUnknown: 'sin fecha conocida: cuenta como vencido ya',
  firstOf: 'Aquí se muestran solo los más próximos.',
  notHereTitle: 'Aquí no hay nada para usted',
  notHere:
    'Esta página no existe o no le corresponde verla. Si llegó por un correo, entre con la dirección a la que se envió.',
  state: {
    uncertain: 'Nadie sabe si llegó: pregunte al destinatario y resuélvalo antes del día.',
    failed: 'No salió: envíelo de nuevo, use otro medio o déselo a la persona.',
    bounced: 'Fue devuelto: revise la dirección y envíelo de nuevo.',
    rejected_by_recipient: 'El destinatario no lo aceptó: vea qué pide corregir.',
    held_locally: 'Este servidor no envía: debe hacerlo la persona, antes del día.',
  },
};

export const pageWords: Readonly<Record<Language, PageWords>> = { en, es };
