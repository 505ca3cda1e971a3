import type { Translated } from '../books.js';

export const file = {
  'file.hint':
    'Una foto o un PDF, de hasta 25 MB. El lugar donde se tomó la foto se borra de ella antes de guardarla.',
  'file.photo': 'Tomar una foto',
  'file.choose': 'Elegir un archivo',
  'file.progress': 'Cuánto se ha enviado',
  'file.share': '{share} % enviado',
  'file.sent': '«{name}» está guardado.',
  'file.failed': 'No se pudo enviar. No se ha perdido nada; el archivo sigue en su dispositivo.',
} satisfies Translated<'file'>;
