import type { Bilingual } from '../identity/account.js';
import type { SubmissionState } from './submission-states.js';

/** The one status sentence per state [22]. It never says "sent" of anything that was not. */
export const submissionSentences: Readonly<Record<SubmissionState, Bilingual>> = {
  draft: {
    en: 'Being written. Your own words are still needed.',
    es: 'En preparación. Todavía faltan sus propias palabras.',
  },
  ready: {
    en: 'Complete. Read it and sign it; nothing goes out before that.',
    es: 'Completo. Léalo y fírmelo; nada sale antes de eso.',
  },
  signed: {
    en: 'Signed. It has not gone out yet.',
    es: 'Firmado. Todavía no ha salido.',
  },
  queued: {
    en: 'Signed and waiting for its day to go out. You can still take it back.',
    es: 'Firmado y en espera de su día de envío. Todavía puede retirarlo.',
  },
  handed_to_person: {
    en: 'The packet is yours to send. Send it by the date shown and tell us the number on the receipt.',
    es: 'El paquete está en sus manos. Envíelo antes de la fecha indicada y díganos el número del recibo.',
  },
  released: {
    en: 'Released. It is about to be sent.',
    es: 'Liberado. Está a punto de enviarse.',
  },
  attempting: {
    en: 'Being sent right now.',
    es: 'Se está enviando en este momento.',
  },
  sent: {
    en: 'Sent. Proof from the recipient has not come yet.',
    es: 'Enviado. Todavía no ha llegado la prueba del destinatario.',
  },
  reported_sent: {
    en: 'You told us that you sent it. Add the tracking number or receipt to prove the date.',
    es: 'Usted nos dijo que lo envió. Añada el número de seguimiento o el recibo para probar la fecha.',
  },
  proved: {
    en: 'Sent, and the proof is on file.',
    es: 'Enviado, y la prueba está guardada.',
  },
  held_locally: {
    en: 'This server does not send. Download it, sign it and send it yourself by the date shown.',
    es: 'Este servidor no envía. Descárguelo, fírmelo y envíelo usted antes de la fecha indicada.',
  },
  uncertain: {
    en: 'We cannot tell whether it arrived. Ask the recipient and tell us, or send it yourself; it is never sent twice by itself.',
    es: 'No sabemos si llegó. Pregunte al destinatario y díganoslo, o envíelo usted; nunca se envía dos veces por sí solo.',
  },
  failed: {
    en: 'It did not go out. It is kept; choose another way or send it yourself by the date shown.',
    es: 'No salió. Lo conservamos; elija otro medio o envíelo usted antes de la fecha indicada.',
  },
  bounced: {
    en: 'It came back undelivered. Check the address on your notice and send it again.',
    es: 'Fue devuelto sin entregar. Revise la dirección de su aviso y envíelo de nuevo.',
  },
  rejected_by_recipient: {
    en: 'The recipient would not take it. Their reason is shown with what to mend.',
    es: 'El destinatario no lo aceptó. Se muestra su motivo y lo que hay que corregir.',
  },
  answered: {
    en: 'An answer has come.',
    es: 'Ha llegado una respuesta.',
  },
  superseded: {
    en: 'Replaced by a newer version.',
    es: 'Reemplazado por una versión más nueva.',
  },
  recalled: {
    en: 'You took it back before it went out.',
    es: 'Usted lo retiró antes de que saliera.',
  },
  withdrawn: {
    en: 'Withdrawn. The packet stays yours.',
    es: 'Retirado. El paquete sigue siendo suyo.',
  },
};
