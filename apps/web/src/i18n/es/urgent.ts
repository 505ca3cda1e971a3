import type { Translated } from '../books.js';

export const urgent = {
  'urgent.title': 'Ayuda ahora',
  'urgent.heading': 'Cuando no se puede esperar',
  'urgent.lead':
    'Tres pantallas cortas: qué pasa, qué plan tiene usted y, después, a quién llamar y qué decir.',
  'urgent.danger': 'Si la vida de alguien está en peligro',
  'urgent.dangerNext': 'No espere a que un plan diga que sí. Llame ya.',
  'urgent.call911': 'Llamar al 911',
  'urgent.call988': 'Llamar o escribir al 988',
  'urgent.crisis': 'si piensa en quitarse la vida',
  'urgent.private':
    'No necesita una cuenta. Lo que escriba se queda en esta página y desaparece al cerrarla. A nuestro servidor solo se le pregunta por el tipo de plan y el estado, y no los guarda.',
  'urgent.step': 'Pantalla {step} de 3',
  'urgent.what': '¿Qué está pasando?',
  'urgent.what.danger': 'Esperar pone en peligro la vida o la salud',
  'urgent.whatNext.danger':
    'Un médico dice que la atención hace falta ya, y el plan dijo que no o no contesta.',
  'urgent.what.hospital': 'Estoy en el hospital, o en una residencia, y me dicen que me vaya',
  'urgent.whatNext.hospital': 'El plan no paga más días, o se termina la atención en casa.',
  'urgent.what.medicine': 'Se me acaba un medicamento',
  'urgent.whatNext.medicine': 'La farmacia no puede surtirlo, o el plan no lo paga.',
  'urgent.what.soon': 'Otra cosa que no puede esperar semanas',
  'urgent.whatNext.soon': 'Hay un tratamiento previsto en pocos días, o el dolor es muy fuerte.',
  'urgent.chooseOne': 'Elija una respuesta.',
  'urgent.chooseNone': 'Elija',
  'urgent.next': 'Siguiente',
  'urgent.back': 'Atrás',
  'urgent.goOnWithout': 'Puede continuar sin elegir: verá de todos modos a quién llamar y qué decir.',
  'urgent.show': 'Muéstreme qué hacer',
  'urgent.planHeading': '¿Qué plan tiene usted?',
  'urgent.planType': 'Tipo de plan',
  'urgent.planTypeHint': 'Si no lo sabe, elija «No lo sé». De todos modos verá a quién llamar.',
  'urgent.state': 'Estado en el que vive',
  'urgent.issuedHere': 'Mi póliza se hizo en este estado',
  'urgent.issuedHereHint':
    'Lo dice la tarjeta o la primera página de la póliza. Déjelo sin marcar si no está seguro.',
  'urgent.planName': 'Nombre del plan, como está en la tarjeta (si quiere)',
  'urgent.staysHere': 'Se queda en esta página. Así las palabras de abajo quedan listas para leerlas.',
  'urgent.cardPhone': 'Teléfono para miembros, del reverso de la tarjeta (si quiere)',
  'urgent.cardPhoneHint': 'Se queda en esta página, para que pueda imprimirlo.',
  'urgent.sheet.danger': 'Atención que hace falta ya',
  'urgent.sheet.hospital': 'Cuando le dicen que se vaya demasiado pronto',
  'urgent.sheet.medicine': 'Un medicamento que se acaba',
  'urgent.sheet.soon': 'Una decisión que no puede esperar',
  'urgent.whom': '1. A quién llamar',
  'urgent.yourPlan': 'Su plan',
  'urgent.thePlan': 'mi plan',
  'urgent.backOfCard': 'el número del reverso de la tarjeta',
  'urgent.planFirst':
    'Llame primero al plan: solo él puede decir que sí hoy. Pida «expedited appeals» (apelaciones urgentes).',
  'urgent.hospitalWho': 'El número del aviso sobre la salida',
  'urgent.hospitalSays':
    'Con Medicare, una oficina ajena al hospital y al plan (la Quality Improvement Organization) decide rápido y gratis. Su número está en el aviso. Llame el mismo día, antes de irse. (42 CFR 405.1206 y 422.620; aún sin confirmar.)',
  'urgent.pharmacist': 'Su farmacéutico',
  'urgent.pharmacistSays':
    'Pregunte: «¿Puede darme lo suficiente para unos días mientras el plan decide?» y «¿Qué contestó exactamente el plan?»',
  'urgent.words': '2. Qué decir',
  'urgent.wordsSay':
    'Léalo en voz alta. Puede pedir primero un intérprete; otra persona puede sostener el teléfono con usted.',
  'urgent.script.open':
    '«Llamo a {plan} por un asunto urgente. Anote por favor la hora de esta llamada y dígame su nombre y un número de referencia».',
  'urgent.script.danger':
    '«Me negaron la atención o no la han decidido. Mi médico dice que esperar podría poner en grave peligro mi vida o mi salud».',
  'urgent.script.hospital':
    '«Me dicen que me vaya, aunque mi médico dice que todavía necesito esta atención. Por favor, no la terminen mientras esto se decide».',
  'urgent.script.medicine':
    '«Se me acaba un medicamento que necesito. Pido una decisión rápida, y una excepción si no está en su lista».',
  'urgent.script.soon':
    '«La atención está prevista dentro de pocos días. Esperar el tiempo normal podría hacerme un daño grave».',
  'urgent.script.ask':
    '«Pido una apelación urgente (expedited appeal), o una decisión urgente si aún no han decidido. La pido ahora, por teléfono. ¿A qué fax puede mi médico mandar hoy una carta?»',
  'urgent.script.when': '«¿Qué día y a qué hora decidirán, y quién me llama?»',
  'urgent.script.end':
    '«Si no lo van a tratar como urgente, dígame por qué, y mándemelo por escrito. Gracias».',
  'urgent.ruleFirst': 'Si nadie ha decidido todavía, el plan decide en',
  'urgent.ruleAppeal': 'Si el plan dijo que no, una apelación urgente se decide en',
  'urgent.ruleException': 'Si el medicamento no está en la lista, una excepción urgente se decide en',
  'urgent.ruleOutside': 'El revisor externo decide en',
  'urgent.hours': '{hours} {hours:hora|horas}, y antes si el estado de salud lo exige',
  'urgent.noHours': 'aquí no se conoce el plazo: pregúntelo en la llamada',
  'urgent.noRule':
    'No conocemos una regla rápida para este tipo de plan. Pregunte en la llamada cuál es la vía urgente del plan y para cuándo decide.',
  'urgent.rule': 'Regla: {citation}.',
  'urgent.confirmed': 'Leída el {date}; se vio el texto.',
  'urgent.unconfirmed': 'Leída el {date}; aún sin confirmar. Compruébelo en la llamada.',
  'urgent.source': 'Dónde se leyó',
  'urgent.clinician': '3. La frase para su médico o enfermera',
  'urgent.clinicianSays':
    'Una frase firmada por alguien que le atiende hace que el asunto sea urgente. Se puede mandar por fax mientras usted está al teléfono. Está en inglés para el plan.',
  'urgent.sentence':
    '«I treat this patient. Deciding in the standard time could seriously jeopardize the patient’s life, health, or ability to regain maximum function. The care is needed by ________, because ________. Call me at ________.» (Dice que esperar podría poner en grave peligro la vida, la salud o la recuperación; para cuándo hace falta la atención y por qué; y a qué número llamar.)',
  'urgent.sentencePain':
    '«I treat this patient. Deciding in the standard time could seriously jeopardize the patient’s life, health, or ability to regain maximum function, or would leave the patient in severe pain that cannot be managed without this care. The care is needed by ________, because ________. Call me at ________.» (Dice que esperar podría poner en grave peligro la vida, la salud o la recuperación, o dejar un dolor muy fuerte; para cuándo hace falta la atención y por qué; y a qué número llamar.)',
  'urgent.sentenceTrue': 'Solo lo que es verdad: su médico tacha lo que no corresponde.',
  'urgent.outside': '4. Revisión externa al mismo tiempo',
  'urgent.outsideNow':
    'No tiene que esperar la respuesta del plan. Pida hoy también una revisión externa: mande la negativa y la frase de su médico, y escriba arriba «expedited».',
  'urgent.outsideTo': 'Mándelo a: {recipient}.',
  'urgent.outsideWhoUnknown':
    'Quién recibe la solicitud depende de dónde se hizo la póliza. Su negativa lo dice; busque «external review».',
  'urgent.outsideUnknown':
    'No se pudo averiguar si hoy puede pedir una revisión externa. Pregunte en la llamada: “¿Puedo pedir ya una revisión externa?”',
  'urgent.outsideLater':
    'Para este tipo de plan, por lo que sabemos, la revisión externa viene después de la respuesta rápida del plan. Pregunte en la llamada: «¿Adónde va mi caso si dicen que no?»',
  'urgent.log': '5. Sus notas de cada llamada',
  'urgent.logSays': 'Anote quién dijo qué. Se queda en esta página: imprímala, o cópiela, antes de cerrarla.',
  'urgent.logCall': 'Llamada {number}, empezada {when}',
  'urgent.logWho': '¿Con quién habló?',
  'urgent.logNumber': 'Número de referencia de la llamada',
  'urgent.logSaid': '¿Qué le dijeron, y para cuándo deciden?',
  'urgent.logMore': 'Anotar otra llamada',
  'urgent.print': 'Imprimir esta página',
  'urgent.office.state': 'Supervisa a la aseguradora: es la oficina del estado donde se hizo la póliza.',
  'urgent.office.ebsa':
    'Cuida las reglas federales de los planes de empresas privadas y ayuda de manera informal. No decide qué atención hace falta.',
  'urgent.office.cms_public_plans':
    'Hace cumplir la regla federal en los planes que paga un empleador público.',
  'urgent.office.cms_medicare':
    'Los planes de Medicare responden ante ella. Recibe quejas sobre el servicio; una decisión de cobertura se apela.',
  'urgent.office.state_medicaid_agency': 'Administra Medicaid en el estado; el número está en la tarjeta.',
  'urgent.office.dha': 'Para quejas sobre el servicio de TRICARE, después del contratista.',
  'urgent.office.opm': 'Decide en los planes de empleados federales.',
  'urgent.reviewer': 'la oficina o el plan que nombra el aviso',
} satisfies Translated<'urgent'>;
