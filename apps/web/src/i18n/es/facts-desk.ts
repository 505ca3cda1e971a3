import type { Translated } from '../books.js';

export const factsDesk = {
  'facts.title': 'Mesa de datos',
  'export.title': 'Sacar datos',
  'export.lead':
    'Quién participa, como tabla de situaciones y fechas. Sin nombres y sin nada de atención confidencial. Deciden dos personas y queda registrado.',
  'export.stories': 'También lo que las personas contaron con sus palabras',
  'export.storiesHint': 'Solo de quienes la nombraron a usted para ayudar.',
  'export.ask': 'Pedirlo, o recogerlo cuando alguien del equipo esté de acuerdo',
  'export.asking': 'Un momento…',
  'export.asked':
    'Tiene que estar de acuerdo alguien del equipo: datos de {people} personas, columnas {columns}. Después pulse de nuevo el botón.',
  'export.toApproval': 'Ver la petición',
  'export.done': 'El archivo va a sus descargas: {people} personas.',
  'export.trail':
    'Cada exportación, apertura, aprobación y cambio es una entrada del registro de auditoría. Quien administra este Chorus puede comprobarlo entero y mostrarlo.',
} satisfies Translated<'factsDesk'>;
