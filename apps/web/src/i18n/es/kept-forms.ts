import type { Translated } from '../books.js';

export const keptForms = {
  'kept.at': 'Guardado {when}. Solo lo ve usted, hasta que lo envíe.',
  'kept.waiting': 'Aún no se ha guardado…',
  'kept.saving': 'Aún no se ha guardado…',
  'kept.failed': 'No se pudo guardar: falló la conexión. Lo que escribió sigue aquí y seguimos intentándolo.',
  'kept.ended': 'No se pudo guardar: su sesión ha terminado. Entre otra vez y se guardará enseguida.',
  'kept.refused': 'No se pudo guardar. Lo que escribió sigue en esta página.',
  'kept.elsewhere':
    'Desde entonces, otra ventana suya cambió este formulario o lo envió. Lo que escribió aquí sigue en esta página. ¿Con qué texto quiere continuar?',
  'kept.takeKept': 'Con el de la otra ventana',
  'kept.keepMine': 'Con el de esta página',
  'kept.takenUp': 'Aquí está lo que escribió antes, guardado {when}, y no envió. Nada de eso está en vigor.',
  'kept.half': 'Aquí hay algo escrito sin guardar.',
  'kept.throwAway': 'Desecharlo',
  'kept.afresh': 'Empezar de nuevo',
  'kept.afreshAsk': 'Lo que escribió en este formulario se borra y no se puede recuperar.',
  'kept.afreshYes': 'Sí, empezar de nuevo',
  'kept.afreshNo': 'Conservar lo que escribí',
} satisfies Translated<'keptForms'>;
