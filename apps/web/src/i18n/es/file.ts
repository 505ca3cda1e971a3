import type { Translated } from '../books.js';

export const file = {
  'file.hint':
    'Una foto o un PDF, de hasta 25 MB. El lugar donde se tomó la foto se borra de ella antes de guardarla.',
  'file.photo': 'Tomar una foto',
  'file.choose': 'Elegir un archivo',
  'file.only': 'Aquí va un solo archivo. Uno nuevo reemplaza al anterior.',
  'file.progress': 'Cuánto se ha enviado de «{name}»',
  'file.share': '«{name}»: {share} % enviado',
  'file.waits': 'Después va «{name}».',
  'file.sent': '«{name}» está guardado.',
  'file.failed': 'No se pudo enviar «{name}». No se ha perdido nada. Sigue en su dispositivo.',
  'file.again': 'Enviar «{name}» otra vez',
  'file.takeOff': 'Seguir sin «{name}»',
  'file.missing': 'Falta un archivo. Envíelo otra vez o siga sin él. Luego pulse de nuevo este botón.',
} satisfies Translated<'file'>;
