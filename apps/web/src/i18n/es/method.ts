import type { Translated } from '../books.js';

export const method = {
  'method.title': 'Método',
  'method.heading': 'Cómo se hacen nuestros números',
  'method.lead':
    'Las mismas reglas valen para todos los números de estas páginas. Están escritas en un código que cualquiera puede leer.',
  'method.rate': 'La tasa',
  'method.rateSays':
    'Una tasa es: las negativas anuladas, divididas entre las negativas que alguien decidió. El número de abajo siempre se muestra como n.',
  'method.rateWon':
    'Cuenta como anulada: el revisor anuló toda la negativa, por la atención o por una regla de procedimiento, o la aseguradora cedió antes.',
  'method.ratePartly': 'Anulada en parte: dentro de n, no cuenta como anulada y se muestra aparte.',
  'method.rateLost': 'La negativa sigue en pie: dentro de n.',
  'method.rateBeside':
    'No admitida, retirada o sin respuesta a tiempo: se muestra junto a la tasa, nunca dentro de n. Contarlas como perdidas castigaría a las personas por una respuesta que no llegó.',
  'method.interval': 'El intervalo',
  'method.intervalSays':
    'La línea alrededor de cada tasa es un intervalo del 95 % por el método de Wilson, sin corrección de continuidad. Pocas decisiones dan una línea larga. Dos líneas que se solapan mucho pueden ser la misma tasa.',
  'method.known': 'Lo que no se sabe',
  'method.knownSays':
    'Parte conocida: los resultados que se conocen, divididos entre todos los que ya debían tener respuesta. Un resultado comunicado y no comprobado aún no se conoce.',
  'method.boundsSay':
    'Límites: la tasa si todos los resultados desconocidos se hubieran perdido, y la tasa si todos se hubieran ganado. La verdad está entre las dos.',
  'method.rankSays':
    'Por debajo del 70 % conocido, un grupo se muestra y nunca se clasifica: un puesto en una lista afirma algo que sus números no sostienen.',
  'method.small': 'Números pequeños',
  'method.smallSays':
    'Un número de personas de 1 a 10 no se muestra nunca. Cuentan las personas, no las decisiones. El cero y 11 o más sí pueden mostrarse.',
  'method.smallOthers':
    'Con él se omiten otros números, los menos que se encuentran, para que ningún número omitido se deduzca de los mostrados: para cada uno hay al menos dos tablas posibles.',
  'method.smallLimit':
    'No se mide con cuánta precisión se podría adivinar un número omitido. Esta regla es para personas de campañas; las decisiones que otros publicaron se muestran una por una, con su referencia.',
  'method.editions': 'Ediciones',
  'method.editionsSay':
    'Las cifras de una campaña salen como mucho una vez al mes, por estado. Un miembro las propone, otro las aprueba, y después ya no cambian.',
  'method.editionsChange':
    'Un número se omite también mientras difiera de 1 a 10 de una edición anterior: si no, se podría saber qué se contestó a los pocos que llegaron después.',
  'method.editionsDue':
    'Una edición habla del primer día de su mes. Un caso cuenta desde el día en que debía tener respuesta: antes no se espera nada de él.',
  'method.bands': 'Hasta dónde ha llegado una campaña',
  'method.bandsSay':
    'Mientras una campaña está en marcha, su página muestra en qué tramo está un número, y nunca el número. Se mira una vez al día, para que no se vea en qué minuto alguien llega o se va.',
  'method.bandsMove':
    'Un tramo cambia solo cuando han llegado o se han ido al menos 11 personas desde el último cambio. Cuántas hacen falta, hasta 21, se sortea cada vez y no se dice a nadie: quien mire todos los días, incluso con diez personas suyas dentro, tiene todavía al menos 11 números entre los que elegir. Por eso un tramo puede ir con retraso.',
  'method.apart': 'Dos fuentes que nunca se mezclan',
  'method.apartSays':
    'Lo que se contestó a personas de aquí y lo que otros publicaron están separados en todas las páginas. Hablan de personas distintas, elegidas de maneras distintas.',
  'method.toPrecedents': 'Ver los números',
  'method.sources': 'Fuentes y sus fechas',
  'method.sourcesSay':
    'Las fechas y direcciones vienen de reglas y listas que se leyeron un día. Lo que no se ha confirmado lo dice dondequiera que se use.',
  'method.sourcesCaption': 'Listas de datos, con la última lectura',
  'method.noFacts': 'No se cargaron datos.',
  'method.fact': 'Datos',
  'method.planTypes': 'Tipos de plan y sus reglas',
  'method.jurisdictions': 'Estados y territorios',
  'method.insurers': 'Aseguradoras y adónde van las apelaciones',
  'method.read': 'Última lectura',
  'method.verified': 'Confirmados',
  'method.of': '{count} de {all}',
  'method.notImported': 'No se ha importado en este servidor.',
  'method.imported': '{total} decisiones; importadas el {date}.',
  'method.toSource': 'Abrir la página de quien lo publica',
  'method.name': 'Nombre del cálculo, guardado con cada edición: {method}.',
} satisfies Translated<'method'>;
