import type { Translated } from '../books.js';

export const factsDesk = {
  'facts.title': 'Mesa de datos',
  'export.title': 'Sacar datos',
  'export.lead':
    'Quién participa, como tabla de situaciones y fechas. Sin nombres y sin nada de atención confidencial. Deciden dos personas y queda registrado.',
  'export.stories': 'También lo que las personas contaron con sus palabras',
  'export.storiesHint': 'Solo de quienes la nombraron a usted para ayudar.',
  'export.gone': 'No hay tal campaña, o usted no participa en su organización.',
  'export.heading': 'Pedir un archivo',
  'export.ask': 'Pedir la aprobación de alguien del equipo',
  'export.asking': 'Un momento…',
  'export.waitsHeading': 'Falta la aprobación de alguien del equipo',
  'export.asked':
    'Usted pidió un archivo. Otra persona responsable mira qué contendría; vale hasta el {until}, y después el archivo se recoge aquí.',
  'export.agreedHeading': 'Alguien del equipo lo aprobó',
  'export.agreed': 'El archivo puede recogerse una vez, hasta el {until}.',
  'export.holds': 'Datos de {people} {people:persona|personas}: {columns}.',
  'export.holdsStories':
    'Datos de {people} {people:persona|personas}, con lo que contaron con sus palabras: {columns}.',
  'export.fetch': 'Recoger el archivo',
  'export.another': 'Pedir otro archivo',
  'export.anotherSays': 'Ocupa el lugar de lo que usted pidió arriba.',
  'export.askedAnew':
    'Alguien se unió o se fue desde entonces, así que este sería un archivo distinto del que se aprobó. Se pidió de nuevo.',
  'export.colleague':
    'Alguien de su equipo pide un archivo con datos de {people} {people:persona|personas}. Usted puede aprobarlo o no.',
  'export.column.participation': 'número de la participación',
  'export.column.taking_part': 'si participa',
  'export.column.joined_on': 'día en que se unió',
  'export.column.case': 'cómo está el caso',
  'export.column.act_by': 'día para actuar',
  'export.column.last_arguable': 'último día defendible',
  'export.column.filing': 'cómo está el escrito más reciente',
  'export.column.send_by': 'su último día seguro',
  'export.column.made_on': 'día en que se hizo',
  'export.column.story': 'lo que contó',
  'export.toApproval': 'Ver la petición',
  'export.done': 'El archivo va a sus descargas: {people} {people:persona|personas}.',
  'export.trail':
    'Cada exportación, apertura, aprobación y cambio es una entrada del registro de auditoría. Quien administra este Chorus puede comprobarlo entero y mostrarlo.',
} satisfies Translated<'factsDesk'>;
