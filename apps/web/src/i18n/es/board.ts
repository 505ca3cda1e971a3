import type { Translated } from '../books.js';

export const board = {
  'board.title': 'Campaña',
  'board.noCampaign': 'Aquí no hay tal campaña, o usted no la ve.',
  'board.state.draft': 'Todavía no está abierta.',
  'board.state.ready': 'Lista para abrirse.',
  'board.state.open': 'Abierta: las personas pueden unirse y presentar.',
  'board.state.paused': 'En pausa: no se envía nada.',
  'board.state.closed': 'Cerrada.',
  'board.state.killed': 'Detenida para siempre.',
  'board.asOf': 'Fechas al {day}.',
  'board.live': 'Esta página sigue lo que cambia.',
  'board.notLive': 'Esta página busca cambios cada medio minuto.',
  'board.proofFirst':
    'Usted entró solo con un correo, así que aquí no se muestran casos de nadie. Eso no quiere decir que no haya nada en espera. Muestre una llave de acceso o un código, y aparece lo demás.',
  'board.proofShow': 'Mostrarlo ahora',
  'board.listFor.queue':
    'Lo que espera para enviarse se muestra a titulares, a quienes organizan y a acompañantes.',
  'board.listFor.reports':
    'Lo que cuenta la gente se muestra a titulares, a quienes organizan y a quienes revisan.',
  'board.listFor.offices':
    'Las oficinas y lo hablado con ellas se muestran a titulares y a quienes organizan.',
  'board.listFor.people':
    'Esto se muestra a titulares, a quienes organizan, a acompañantes y a quienes revisan.',
  'board.notYours':
    'Las cifras se muestran a quienes ven las medidas de esta organización, después de mostrar un segundo factor.',
  'board.toAccount': 'Muestre un segundo factor en su cuenta',

  'board.northStar': 'Lo que cuenta: presentado a tiempo, resultado conocido',
  'board.northStarNobody':
    'Todavía no se ha unido nadie. Esta es la parte de las personas que se unen, presentan a tiempo y saben qué resultó.',
  'board.northStarOf':
    'es decir, {reported} de {joined} {joined:persona que se unió|personas que se unieron}',
  'board.northStarSays':
    'Una persona revisora comprobó {verified} de estos resultados. Contadas aparte: {undated} presentaron sin fecha conocida, {notAgreed} no aceptaron que se les cuente.',

  'board.northStarWithheld':
    'Está reservado: de 1 a 10 personas, o tan pocas que se deducirían de lo que se muestra.',
  'board.northStarSums':
    'Contadas aparte: {undated} presentaron sin fecha conocida, {notAgreed} no aceptaron que se les cuente. Lo que se comprobó está en las cifras mensuales.',
  'board.sumsOnly':
    'Usted ve sumas y a nadie en ellas. Una cifra de 1 a 10 personas se reserva, y también aquella de la que se deduciría. Lo que hay que hacer se muestra a quienes lo hacen.',
  'board.withheld': 'de 1 a 10, o reservado',

  'board.parts': 'Partes de esta campaña',
  'board.part.setup': 'Configuración',
  'board.part.readiness': 'Preparación',
  'board.part.assignment': 'Asignación',
  'board.part.sending': 'Envío',
  'board.part.outcomes': 'Resultados',
  'board.part.hearings': 'Audiencias',
  'board.part.trail': 'Quién hizo qué',
  'board.part.exports': 'Exportaciones',
  'board.part.stop': 'Pausar o cerrar',

  'board.needs': 'Le necesita',
  'board.needsNothing': 'Nada le espera. El trabajo nuevo aparece aquí por sí solo.',
  'board.nextDate': 'La próxima fecha en que alguien debe haber presentado',
  'board.need.soon': 'con algo por presentar y fecha dentro de diez días',
  'board.need.passed': 'con algo por presentar y fecha pasada: busque enseguida otro argumento',
  'board.need.withoutDate': 'sin presentar, y sin fecha conocida: pregunte por la fecha de la carta',
  'board.need.uncertain': 'envíos inciertos: nadie sabe si llegaron',
  'board.need.bounced': 'escritos devueltos o rechazados',
  'board.need.failed': 'escritos fallidos o retenidos aquí',
  'board.need.unassigned': 'sin nada que hacer en el plan',
  'board.need.stale': 'plan desactualizado: cambió algo en lo que se apoya',
  'board.need.verify': 'resultados comunicados que esperan a una persona revisora',
  'board.need.compare':
    'pares de casos con un mismo número, en todas sus campañas: ambos esperan a que se comparen',
  'board.need.calls': 'sin respuesta a varias preguntas: llame',
  'board.need.moved': 'oradores a quienes volver a preguntar: su audiencia cambió',

  'board.constraint.not_eligible': 'no pertenece a la campaña',
  'board.constraint.participation_not_active': 'en pausa o se fue',
  'board.constraint.case_not_evidenced': 'aún sin prueba de la negativa',
  'board.constraint.case_on_hold': 'en espera',
  'board.constraint.consent_missing': 'falta un consentimiento',
  'board.constraint.answer_needed': 'hay una pregunta abierta',
  'board.constraint.waiting_for_decision': 'espera una decisión',
  'board.constraint.no_further_step': 'no hay más pasos',
  'board.constraint.referred_elsewhere': 'derivado a otro lugar',
  'board.constraint.no_way_to_recipient': 'sin vía hacia el destinatario',
  'board.constraint.no_free_resource': 'nadie está libre',
  'board.constraint.not_ready': 'falta algo para el paso',
  'board.constraint.dates_passed': 'las fechas pasaron',
  'board.constraint.nobody_fits': 'nadie cumple todas las reglas',
  'board.constraint.no_places_left': 'no quedan lugares',
  'board.constraint.cut_short': 'el cálculo se interrumpió',

  'board.funnel': 'De unirse a un resultado conocido',
  'board.funnelSays':
    'Personas, cada una contada una vez; {joined} que se unieron y aceptaron que se les cuente.',
  'board.funnelAll': 'Nadie se quedó atrás entre unirse y un resultado conocido',
  'board.funnelFinding': 'La mayoría se queda atrás antes de «{step}»: {count}',
  'board.funnelTooFew': 'Se han unido de 1 a 10 personas: muy pocas para mostrar hasta dónde llegaron.',
  'board.funnelWithheld': 'Hasta dónde llegaron se reserva donde son pocas, o pocas no llegaron',
  'board.funnelEmpty':
    'Todavía no se ha unido nadie. Comparta la página de la campaña; quien se une y acepta que se le cuente aparece aquí.',
  'board.stepTitle': 'Paso',
  'board.people': 'Personas',
  'board.shareOfJoined': 'Parte de quienes se unieron',
  'board.step.joined': 'Se unieron',
  'board.step.begun': 'Escrito empezado',
  'board.step.signed': 'Firmado',
  'board.step.filed': 'Presentado',
  'board.step.filedInTime': 'Presentado a tiempo',
  'board.step.resultKnown': 'Resultado conocido',
  'board.step.verified': 'Resultado comprobado',
  'board.ofShare': '{part} de {whole} ({share})',

  'board.map': 'Por estado',
  'board.mapLabel': 'Mapa de los estados. Muévase con las flechas.',
  'board.ofShareKnown':
    '{part} de {whole} comprobados ({share}); de otros {open} ya presentados no hay resultado comprobado',
  'board.tooLittle': 'Se sabe muy poco para poner un estado por delante de otro: en total, {known}',
  'board.findingAlike': '{count} estados van primero por igual, entre ellos {states}: {value}',
  'board.mapNothing': 'Todavía no hay nada que comparar entre estados',
  'board.mapSays':
    'Personas según el estado donde viven o, si no se sabe, el de su plan; {joined} que se unieron hasta {month}.',
  'board.mapSums':
    'Personas según el estado donde viven o, si no se sabe, el de su plan; {joined} que se unieron. Se omiten los estados con pocas personas.',
  'board.tooFewThere': 'nadie, o muy pocas para mostrarse',
  'board.statesTooFew': 'Ningún estado tiene tantas personas que pueda mostrarse sin hablar de ellas.',
  'board.legendWithheld': 'nada, o reservado',
  'board.finding.joined': 'La mayoría viene de {state}: {value}',
  'board.finding.inTime': '{state} va primero en presentar a tiempo: {value} de quienes se unieron',
  'board.finding.known': '{state} va primero en resultados conocidos: {value} de quienes se unieron',
  'board.finding.relief': '{state} va primero en negativas revocadas: {value} de los resultados comprobados',
  'board.measure': 'Qué mostrar',
  'board.measure.joined': 'Personas que se unieron',
  'board.measure.inTime': 'Parte que presentó a tiempo',
  'board.measure.known': 'Parte presentada a tiempo con resultado conocido',
  'board.measure.relief': 'Parte de resultados comprobados a favor',
  'board.shape': 'Cómo dibujarlo',
  'board.shape.map': 'Como mapa',
  'board.shape.tiles': 'Como cuadros, todos los estados iguales',
  'board.joinedUpTo': 'Se unieron hasta {month}',
  'board.nobodyThere': 'nadie',
  'board.peopleJoined': 'se unieron {count}',
  'board.nothingToDivide': 'todavía nada entre qué dividir',
  'board.pointHere': 'Señale un estado, o llegue a él con las flechas.',
  'board.legendNothing': 'nada',
  'board.legendUpTo': 'hasta {value}',
  'board.state': 'Estado',
  'board.stateOfPeople': 'Estado donde viven o, si no, el de su plan',
  'board.stateUnknown': 'Estado no conocido',
  'board.column.joined': 'Se unieron',
  'board.column.filed': 'Presentados',
  'board.column.filedInTime': 'Presentado a tiempo',
  'board.column.resultKnown': 'Resultado conocido',
  'board.column.verified': 'Resultado comprobado',
  'board.column.relieved': 'A favor',

  'board.forecast': 'Cuándo se vaciará la cola',
  'board.queueEmpty': 'La cola está vacía',
  'board.queueEmptyNext':
    'Nada espera en una línea de fax o un buzón. Los escritos firmados aparecen aquí cuando se liberan.',
  'board.queueEmptyOn': 'La cola de {waiting} {waiting:escrito|escritos} se vaciará el {day}',
  'board.queueNever': 'La cola de {waiting} {waiting:escrito|escritos} no se vaciará en cuatro meses',
  'board.queueStopped':
    'Mientras el envío está detenido no sale nada: {waiting:espera|esperan} {waiting} {waiting:escrito|escritos}',
  'board.queueStoppedSays': 'Los días son los que resultarían si el envío siguiera hoy.',
  'board.now': 'Ahora',
  'board.queueSays':
    'Escritos que esperan en {lines} {lines:línea|líneas}, al ritmo de cada una en días hábiles, si no llegan más.',
  'board.queueShared':
    'De otras campañas, {others} {others:escrito espera|escritos esperan} en las mismas líneas; los días son los que resultan si todos ellos salen antes.',
  'board.queueGivesWay':
    'En {lines} {lines:línea|líneas} una fecha llega antes, la primera el {day}: allí el ritmo cede.',
  'board.queueUnit': 'Escritos que esperan al final de cada día',
  'board.queueFlag': 'Una bandera marca el día en que algo debe haber salido.',
  'board.queueDay': '{day}: {waiting:espera|esperan} {waiting}',
  'board.queueDayDue':
    '{day}: {waiting:espera|esperan} {waiting}; en {due} {due:línea|líneas} algo debe salir para entonces',
  'board.day': 'Día',
  'board.waiting': 'Esperan',
  'board.linesDue': 'Líneas con último día seguro',

  'board.calendar': 'Fechas y audiencias',
  'board.calendarSays':
    'Seis semanas. Un cuadro lleno cuenta a quienes tienen ese día su fecha y no han presentado; un anillo es una audiencia.',
  'board.calendarMore':
    'No se dibujan todas las audiencias de estas semanas: la lista de audiencias las tiene.',
  'board.calendarNone': 'Nadie tiene una fecha en las próximas semanas',
  'board.calendarFinding': 'Fechas límite en las próximas semanas: {dates}, la primera el {day}',
  'board.calendarDay': '{day}: fechas límite {dates}, audiencias {hearings}',
  'board.datesThen': 'Personas con fecha',
  'board.hearingsThen': 'Audiencias',
} satisfies Translated<'board'>;
