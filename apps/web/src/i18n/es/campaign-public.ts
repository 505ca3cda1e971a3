import type { Translated } from '../books.js';

export const campaignPublic = {
  'campaign.title': 'Unirse a una campaña',
  'campaign.none': 'No hay ninguna campaña en esta dirección',
  'campaign.noneNext':
    'El enlace puede ser antiguo, o la campaña todavía no está abierta al público. Su propia apelación no la necesita.',
  'campaign.toFirst': 'Vea qué es Chorus',
  'campaign.sample':
    'Esto es una muestra, para probar. Las personas son inventadas y nada sale de este servidor.',
  'campaign.by': 'La dirige {name}.',
  'campaign.join': 'Unirme a esta campaña',
  'campaign.joinSays':
    'Aquí nada le pide dinero. Puede dejarla cuando quiera, y nada se envía antes de que usted lo firme.',
  'campaign.notOpen': 'Por ahora nadie puede unirse',
  'campaign.notOpenNext':
    'Esta campaña no está abierta. Usted puede apelar por su cuenta, y sus fechas siguen corriendo.',
  'campaign.urgent': '¿Está en peligro, en el hospital o se le acaba un medicamento?',
  'campaign.toUrgent': 'Qué hacer cuando no se puede esperar',
  'campaign.share': 'Cuénteselo a otros',
  'campaign.shareSays': 'El enlace no dice nada de usted.',
  'campaign.copy': 'Copiar el enlace',
  'campaign.send': 'Compartir el enlace',
  'campaign.copied': 'El enlace está copiado.',
  'campaign.copyByHand': 'Cópielo de aquí:',
  'campaign.who': 'Quién puede unirse',
  'campaign.whoSays':
    'Puede unirse si vive en uno de estos estados o si su plan se contrató en uno de ellos.',
  'campaign.states': 'Estados',
  'campaign.anyPlan': 'Puede unirse cualquier tipo de plan de salud.',
  'campaign.plans': 'Trata de estos tipos de planes:',
  'campaign.narrower':
    'Trata de ciertos planes, tipos de atención o motivos. Le preguntamos por ellos antes de que se una.',
  'campaign.checkFirst': '¿Tiene dudas? El primer paso se lo dice y no guarda nada.',
  'campaign.dates': 'Fechas',
  'campaign.ownDate':
    'Su propia fecha va siempre primero. Está en su carta, y nunca le hacemos esperar más allá de ella.',
  'campaign.since': 'Abierta desde el {day}.',
  'campaign.noWaves':
    'No hay una semana fija para presentar. Cada persona presenta antes de su propia fecha.',
  'campaign.wave': '{state}: las cartas salen del {from} al {until}.',
  'campaign.far': 'Hasta dónde ha llegado',
  'campaign.results': 'Qué se ha logrado',
  'campaign.noResults':
    'Todavía no hay resultados publicados. Antes, dos personas del grupo firman cada serie de números.',
  'campaign.method': 'Cómo se hacen estos números',
  'campaign.precedents': 'Qué pasó en otros casos',
  'campaign.joined': 'Casos que se unieron',
  'campaign.filed': 'De ellos, apelaciones presentadas',
  'campaign.fewer': 'Menos de {count}',
  'campaign.between': 'De {from} a {until}',
  'campaign.atLeast': '{count} o más',
  'campaign.counted':
    'Se mira una vez al día y por tramos. Un tramo se muestra solo cuando hay detrás al menos 11 personas más, para que ningún número señale a nadie; ahora pueden ser más. Solo casos de personas que aceptaron que se las cuente.',

  'fear.heading': 'Lo que la gente teme preguntar',
  'fear.lead':
    'Lea esto primero. Donde encontramos una regla que pudimos comprobar, la mostramos. Donde no encontramos ninguna, lo decimos.',
  'fear.byPlan': 'Según el tipo de plan: {question}',
  'fear.source': 'Regla: {citation}. Leída en:',
  'fear.table': 'una tabla que cita el código federal',
  'fear.verified': 'Leímos las palabras de la regla.',
  'fear.unverified': 'Nadie lo ha comprobado todavía.',
  'fear.read': 'Leída el {day}.',
  'fear.funders': 'El grupo que dirige esta campaña dice quién le da dinero: {names}.',
  'fear.noFunders': 'El grupo que dirige esta campaña no ha nombrado a nadie que le dé dinero.',
  'fear.ask.employer': '¿Puede ver esto mi empleador?',
  'fear.says.employer':
    'Chorus no le dice nada a su empleador. Su nombre y sus palabras se guardan bajo una clave propia. Pero una apelación va a su plan y, si su empleador lo administra, pregunte quién abre allí esas cartas. No encontramos ninguna regla comprobada que diga quién puede leerla.',
  'fear.ask.premium': '¿Puede subir mi prima?',
  'fear.says.premium':
    'No encontramos ninguna regla comprobada que lo responda para todos los planes, así que no prometemos nada. Puede preguntar a su plan, o a la oficina que lo vigila, antes de firmar.',
  'fear.ask.doctor': '¿Le molestará a mi médico?',
  'fear.says.doctor':
    'Chorus no escribe a ningún médico si usted no lo pide. Un médico a quien se le pide una carta puede decir que no, y usted puede seguir sin ella.',
  'fear.ask.cost': '¿Cuánto cuesta?',
  'fear.says.cost':
    'Este programa no le pide dinero ni se queda con una parte de lo que usted gane. Si envía una carta por correo, usted paga el sello. Una revisión de alguien de fuera del plan puede tener un costo: pregúntelo antes.',
  'fear.ask.money': '¿Quién les paga a ustedes?',
  'fear.says.money':
    'Chorus es software libre. No tiene lugar para anuncios ni manera de pagar por una carta, una apelación o una victoria. Quienes llevan este servidor y el grupo que dirige esta campaña responden de lo que hacen.',
  'fear.ask.lose': '¿Y si pierdo?',
  'fear.says.lose':
    'Usted conserva todo lo que escribió y todos los papeles. Muchas veces hay un paso siguiente, con su propia fecha, y Chorus se lo muestra.',
  'fear.ask.stop': '¿Puedo dejarlo?',
  'fear.says.stop':
    'Sí, cuando quiera y sin dar motivos. Puede hacer una pausa, o irse y llevarse sus papeles y sus fechas. Puede pedir que se borre casi todo; antes se le muestra lo que queda. Lo que ya se envió no se puede recuperar.',
  'fear.fact.ownMoney': 'En este tipo de plan, el dinero de su empleador paga la atención.',
  'fear.fact.advisers':
    'El Departamento de Trabajo de EE. UU. vigila estos planes. Sus asesores ayudan de manera informal: 866-444-3272. La llamada no es parte de Chorus.',
  'fear.fact.noFee':
    'Nuestra tabla de reglas no muestra ningún costo para la primera apelación ante su plan.',
  'fear.fact.outsideBinds':
    'Solo si la negativa trata de un juicio médico o de un tratamiento llamado experimental, de una cobertura anulada desde su inicio o de una factura sorpresa: puede pedir una revisión externa, y lo que decida obliga al plan. No es para la atención que el plan excluye del todo.',
  'fear.fact.outsideInsurer':
    'Solo si la negativa trata de un juicio médico: puede pedir una revisión externa, y lo que decida obliga a la aseguradora. Su estado puede tener reglas propias. Para cualquier otra negativa, pregunte primero a la oficina de seguros de su estado.',
  'fear.fact.goesOn':
    'Si el plan vuelve a decir que no, debe enviar su caso por sí mismo a un revisor externo.',
  'fear.fact.askAgain':
    'Si el plan vuelve a decir que no, puede acudir a un revisor externo. No llega allí por sí solo.',
  'fear.fact.fairHearing':
    'Si el plan vuelve a decir que no, puede pedir a su estado una audiencia imparcial.',
} satisfies Translated<'campaignPublic'>;
