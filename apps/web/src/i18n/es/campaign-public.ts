import type { Translated } from '../books.js';

export const campaignPublic = {
  'campaign.title': 'Sumarse juntos',
  'campaign.none': 'No hay ninguna campaña en esta dirección',
  'campaign.noneNext':
    'El enlace puede ser antiguo, o la campaña todavía no está abierta a todos. Su propia apelación no la necesita.',
  'campaign.toFirst': 'Vea qué es Chorus',
  'campaign.sample':
    'Esto es una muestra, para probar. Las personas son inventadas y nada sale de este servidor.',
  'campaign.by': 'La dirige {name}.',
  'campaign.join': 'Unirme a esta campaña',
  'campaign.joinSays': 'Es gratis. Puede dejarla cuando quiera, y nada se envía antes de que usted lo firme.',
  'campaign.notOpen': 'Por ahora nadie puede unirse',
  'campaign.notOpenNext':
    'Esta campaña no está abierta. Usted puede apelar por su cuenta, y sus fechas siguen corriendo.',
  'campaign.who': 'Quién puede unirse',
  'campaign.whoSays':
    'Puede unirse si vive en uno de estos estados o si su plan se contrató en uno de ellos.',
  'campaign.states': 'Estados',
  'campaign.anyPlan': 'Puede unirse cualquier tipo de plan de salud.',
  'campaign.plans': 'Trata de estos tipos de planes:',
  'campaign.narrower':
    'Trata de ciertos planes, cuidados o motivos. Le preguntamos por ellos antes de que se una.',
  'campaign.checkFirst': '¿No está seguro? El primer paso se lo dice y no guarda nada.',
  'campaign.dates': 'Fechas',
  'campaign.ownDate':
    'Su propia fecha va siempre primero. Está en su carta, y nunca le hacemos esperar más allá de ella.',
  'campaign.since': 'Abierta desde el {day}.',
  'campaign.noWaves':
    'No hay una semana fija para presentar. Cada persona presenta antes de su propia fecha.',
  'campaign.wave': '{state}: las cartas salen del {from} al {until}.',
  'campaign.far': 'Hasta dónde ha llegado',
  'campaign.joined': 'Casos que se unieron',
  'campaign.filed': 'De ellos, apelaciones presentadas',
  'campaign.fewer': 'Menos de {count}',
  'campaign.between': 'De {from} a {until}',
  'campaign.atLeast': '{count} o más',
  'campaign.counted':
    'Se cuenta en vivo y por tramos, para que ningún número señale a nadie. Solo casos de personas que aceptaron ser contadas.',

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
    'Chorus no le cuesta nada, y nadie se queda con una parte de lo que usted gane. Si envía una carta por correo, usted paga el sello.',
  'fear.ask.money': '¿Quién les paga a ustedes?',
  'fear.says.money':
    'Chorus es software libre. No muestra anuncios ni vende datos. A nadie se le paga por una carta, una apelación o una victoria.',
  'fear.ask.lose': '¿Y si pierdo?',
  'fear.says.lose':
    'Usted conserva todo lo que escribió y todos los papeles. Muchas veces hay un paso siguiente, con su propia fecha, y Chorus se lo muestra.',
  'fear.ask.stop': '¿Puedo dejarlo?',
  'fear.says.stop':
    'Sí, cuando quiera y sin dar motivos. Puede hacer una pausa, o irse y llevarse sus papeles y sus fechas. Puede pedir que se borre todo. Lo que ya se envió no se puede recuperar.',
  'fear.fact.ownMoney':
    'En este tipo de plan, el dinero de su empleador paga los cuidados. La aseguradora solo lo administra.',
  'fear.fact.advisers':
    'Asesores del Departamento de Trabajo de EE. UU. explican sus derechos en un plan así: 866-444-3272. La llamada no es parte de Chorus.',
  'fear.fact.noFee': 'La primera apelación ante su plan no tiene costo.',
  'fear.fact.smallFee':
    'Una revisión de alguien de fuera del plan puede costar hasta 25 dólares, como máximo 75 al año, donde un estado permite cobrarla.',
  'fear.fact.outsideBinds':
    'Si el plan vuelve a decir que no, puede pedir una revisión externa. Lo que decida obliga al plan.',
  'fear.fact.goesOn':
    'Si el plan vuelve a decir que no, debe enviar su caso por sí mismo a un revisor externo.',
  'fear.fact.askAgain':
    'Si el plan vuelve a decir que no, puede acudir a un revisor externo. No llega allí por sí solo.',
  'fear.fact.fairHearing':
    'Si el plan vuelve a decir que no, puede pedir a su estado una audiencia imparcial.',
} satisfies Translated<'campaignPublic'>;
