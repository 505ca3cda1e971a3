import type { Translated } from '../books.js';

export const pictures = {
  'picture.asTable': 'Ver como tabla',
  'picture.asPicture': 'Ver como gráfico',
  'picture.csv': 'Descargar los números (CSV)',
  'picture.svg': 'Descargar el gráfico (SVG)',
} satisfies Translated<'pictures'>;
