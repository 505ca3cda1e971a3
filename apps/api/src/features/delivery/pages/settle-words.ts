import type { Language } from '@chorus/domain/identity/account';
import type { Refusal } from '@chorus/domain/shared/refusal';
import { whyNots } from '../why-not.js';

const en = {
  settle: 'What became of it?',
  askFirst:
    'Ask the recipient first, best by telephone: whether they have it, and since when. Write down whom you spoke to. Then say here what you found out.',
  arrived: 'It arrived',
  shows: 'How you know',
  saidSo: 'Somebody there told me',
  confirmed: 'A confirmation with a number',
  what: 'Who told you, or the number',
  arrivedOn: 'Day it arrived, or day they told you',
  didNot: 'It did not arrive',
  didNotMeans: 'Only if they looked and have nothing. It is then kept as not sent.',
  again: 'Send it again from here',
  againMeans: 'If the first one did arrive after all, they get it twice.',
  myself: 'I will send it myself',
  myselfMeans: 'Nothing more is sent from here. The page then shows the steps.',
  theirs: 'Give it to its person',
  theirsMeans: 'Nothing more is sent from here. The person is told, with packet and date.',
  settled: 'Noted. Here is how it stands now.',
  over: 'The case this belongs to was withdrawn or is finished: nothing of it is sent any more. If you know what became of it, you can still say so.',
  cameBack: 'It came back, or they would not take it',
  why: 'What happened',
  cameBackOn: 'Day it came back or was refused',
  cameBackButton: 'Say so',
  cameBackNoted: 'Noted. It counts as not received, and its date runs again.',
  choose: 'Choose',
  otherDate: 'My notice gives another date',
  firstDate: 'The date stands in my notice',
  whichDate: 'Last day to act, as your notice prints it',
  keepDate: 'Keep this date',
  dateKept: 'Noted. The date that counts now is shown here; where we know of an earlier one, that one.',
  laterIsRight: 'It may be later than the date shown: that one was wrong',
  staffOnly: 'You see how it stands, and none of the papers.',
};

export type SettleWords = typeof en;

const es: SettleWords = {
  settle: '¿Qué pasó con él?',
  askFirst:
    'Pregunte primero al destinatario, mejor por teléfono: si lo tienen y desde cuándo. Anote con quién habló. Después diga aquí lo que averiguó.',
  arrived: 'Llegó',
  shows: 'Cómo lo sabe',
  saidSo: 'Alguien de allí me lo dijo',
  confirmed: 'Una confirmación con número',
  what: 'Quién se lo dijo, o el número',
  arrivedOn: 'Día en que llegó, o en que se lo dijeron',
  didNot: 'No llegó',
  didNotMeans: 'Solo si lo buscaron y no tienen nada. Queda entonces como no enviado.',
  again: 'Enviarlo de nuevo desde aquí',
  againMeans: 'Si el primero llegó después de todo, lo reciben dos veces.',
  myself: 'Lo enviaré yo',
  myselfMeans: 'Desde aquí no se envía nada más. La página muestra entonces los pasos.',
  theirs: 'Dárselo a la persona',
  theirsMeans: 'Desde aquí no se envía nada más. Se avisa a la persona, con el paquete y la fecha.',
  settled: 'Anotado. Así está ahora.',
  over: 'El caso al que pertenece fue retirado o ha terminado: ya no se envía nada de él. Si sabe qué pasó, todavía puede decirlo.',
  cameBack: 'Fue devuelto, o no lo aceptaron',
  why: 'Qué pasó',
  cameBackOn: 'Día en que volvió o lo rechazaron',
  cameBackButton: 'Decirlo',
  cameBackNoted: 'Anotado. Cuenta como no recibido, y su fecha vuelve a correr.',
  choose: 'Elija',
  otherDate: 'Mi aviso da otra fecha',
  firstDate: 'La fecha está en mi aviso',
  whichDate: 'Último día para actuar, como lo dice su aviso',
  keepDate: 'Guardar esta fecha',
  dateKept: 'Anotado. Aquí se muestra la fecha que vale ahora; donde conocemos una anterior, esa.',
  laterIsRight: 'Puede ser posterior a la fecha mostrada: aquella estaba mal',
  staffOnly: 'Usted ve cómo está, y ninguno de los papeles.',
};

export const settleWords: Readonly<Record<Language, SettleWords>> = { en, es };

/** A refusal says in English what stands in the way; whoever reads Spanish is told it where it warns, else by its kind. */
export function refusalIn(language: Language, { kind, message }: Refusal<string>): string {
  if (language === 'en') return message;
  const warning = whyNots.find(({ en: said }) => said === message);
  return warning?.es ?? refusals[kind] ?? refusals.SubmissionMoveNotAllowed ?? message;
}

const refusals: Readonly<Record<string, string>> = {
  EarlierDateKnown:
    'Antes se anotó de su aviso una fecha anterior. Mírelo otra vez. Si esa estaba mal, marque la casilla y envíelo de nuevo. No se cambió nada.',
  NotFound: 'No existe ese escrito, o usted no puede actuar en él.',
  NotAllowed: 'Usted no puede hacer esto con este escrito. No se cambió nada.',
  SubmissionMoveNotAllowed: 'Eso no se puede hacer con este escrito tal como está. No se cambió nada.',
  InvalidInput: 'Revise lo que escribió, sobre todo la fecha. No se cambió nada.',
  CaseOver: 'El caso está cerrado, retirado o en espera. No se cambió nada.',
  ProofNotOfThisChannel: 'Esa prueba no corresponde a este medio de envío.',
  ProofEmpty: 'Diga qué lo demuestra: el número de la confirmación, o quién de allí se lo dijo, y el día.',
  ProofDateUnreadable: 'Escriba el día como año-mes-día.',
  ProofInFuture: 'Ese día todavía no ha llegado. Revíselo.',
  ProofBeforeSigning: 'Ese día es anterior a la firma: antes no pudo enviarse.',
};
