import type { Translated } from '../books.js';

export const sample = {
  'sample.heading': 'O primero eche un vistazo',
  'sample.headingShown': 'Recorra el ejemplo',
  'sample.asking': 'Preguntando si hay un ejemplo…',
  'sample.says':
    'Con un clic se representa una campaña entera con {people} {people:persona inventada|personas inventadas}: se unen, escriben, firman y envían, y llegan respuestas. Tarda alrededor de un minuto. Después puede verla como quien la dirige, como quien revisa los resultados o como alguien que participa.',
  'sample.load': 'Cargar la campaña de ejemplo',
  'sample.apart':
    'Vive en una carpeta propia y nada de ella sale de esta computadora. Lo que hay en este servidor queda como está y vuelve cuando usted quita el ejemplo.',
  'sample.failed':
    'No se pudo representar el ejemplo. No se cambió nada en este servidor. Inténtelo otra vez.',
  'sample.beginning': 'Preparando un lugar para personas inventadas…',
  'sample.day': 'En la historia es {day}',
  'sample.progress': 'Cuánto ha avanzado el ejemplo',
  'sample.joined': '{count:Se ha unido|Se han unido} {count} de {people} {people:persona|personas}',
  'sample.filed': '{count} {count:escrito está redactado y firmado|escritos están redactados y firmados}',
  'sample.sent': '{count:Se envió|Se enviaron} {count} {count:escrito|escritos}',
  'sample.answered': '{count} {count:persona dijo|personas dijeron} qué llegó',
  'sample.leave': 'Puede salir de esta página y volver.',
  'sample.changing': 'El servidor está cambiando. Tarda unos segundos; esta página sigue sola.',
  'sample.ready':
    'Este servidor muestra una campaña de personas inventadas. Sus buzones no son de nadie, así que no necesita ninguno para recorrerla:',
  'sample.as.owner': 'Ver el tablero como responsable',
  'sample.asSays.owner':
    'Lo que ve quien organiza: lo que cuenta, el mapa, quién necesita qué y para cuándo.',
  'sample.as.reviewer': 'Ver los resultados como revisor',
  'sample.asSays.reviewer': 'Lo que se informó, con las cartas que lo muestran.',
  'sample.as.participant': 'Ver un caso como su persona',
  'sample.asSays.participant': 'Lo que ve quien participa: su próximo paso, sus papeles, sus fechas.',
  'sample.removeSays':
    '¿Terminó? Al quitarlo se borra todo lo del ejemplo. El servidor vuelve como usted lo dejó.',
  'sample.remove': 'Quitar el ejemplo y empezar de verdad',
  'sample.removeAsk':
    'Todo lo del ejemplo se borra para siempre, también lo que alguien haya escrito en él. ¿Quitarlo?',
  'sample.removeYes': 'Sí, quitarlo',
  'sample.removeNo': 'Conservarlo',
  'sample.elsewhere':
    'La demostración representa una campaña entera con personas inventadas en doce estados, en una base de datos propia. En su propia computadora, ejecute:',
  'sample.elsewhereAfter': 'Al final dice dónde ver el resultado.',
} satisfies Translated<'sample'>;
