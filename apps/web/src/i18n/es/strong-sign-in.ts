export const strongSignIn = {
  'where.heading': 'Dónde ha entrado',
  'where.says':
    'Si perdió un dispositivo, o no reconoce alguno de estos, ciérrelo aquí. Nada de lo que guardó se pierde.',
  'where.here': 'Este navegador.',
  'where.COOKIE': 'Otro navegador.',
  'where.BEARER': 'Un programa.',
  'where.shared': 'En un dispositivo que usan otras personas.',
  'where.since': 'Entró el {since}. Último uso: {seen}.',
  'where.end': 'Cerrar esa sesión',
  'where.endOthers': 'Salir de todas partes menos de aquí',
  'where.ended': 'Sesiones cerradas: {count}.',
  'safe.heading': 'Entrar con seguridad',
  'safe.says':
    'Además del correo, un segundo factor: una llave de acceso (el dedo, la cara o el PIN de su dispositivo) o una aplicación de códigos. Así, quien solo lea su correo no puede actuar en su nombre.',
  'safe.strong': 'Esta sesión ya mostró un segundo factor.',
  'safe.strongSays':
    'Puede hacer todo lo que permiten sus funciones. Antes de firmar o exportar quizá se le pida otra vez.',
  'safe.notShown': 'Esta sesión todavía no mostró su segundo factor.',
  'safe.mailOnly': 'Usted entra solo con el correo.',
  'safe.notNeeded': 'Nada de lo que hace aquí necesita un segundo factor. Puede agregar uno de todos modos.',
  'safe.neededStaff':
    'Usted trabaja para una organización. Para abrir campañas, exportar, firmar como profesional clínico o ver casos de otras personas necesita un segundo factor. Sus propios asuntos siguen sin él.',
  'safe.neededAdministrator':
    'Usted administra este Chorus. Para verificar organizaciones, ver documentos y operarlo, y para trabajar en una organización, necesita un segundo factor. Sus propios asuntos siguen sin él.',
  'safe.back': 'Volver a la página que lo pidió',
  'safe.prove': 'Muestre su segundo factor',
  'safe.provePasskey': 'Usar una llave de acceso',
  'safe.anyCode': 'Código de la aplicación o código de recuperación',
  'safe.recoveryCode': 'Código de recuperación',
  'safe.proveCode': 'Confirmar',
  'safe.proveByMail': 'Confirme que es usted',
  'safe.proveByMailSays':
    'Lo mostró por última vez hace más de diez minutos. Recibirá un correo con un código nuevo.',
  'safe.sendMail': 'Envíenme un código',
  'safe.mailSent': 'El correo con el código va camino a su dirección. Sirve durante diez minutos.',
  'safe.another': 'Pedir otro correo',
  'safe.proved': 'Listo. Esta sesión ya mostró un segundo factor.',
  'safe.provedByMail': 'Gracias, es usted. Siga con lo que quería hacer.',
  'safe.dialogSecond':
    'Esto pide un segundo factor además del correo. Lo que escribió se conserva, y se intenta de nuevo en cuanto lo muestre.',
  'safe.dialogAgain':
    'Esto pide una prueba de los últimos diez minutos. Lo que escribió se conserva, y se intenta de nuevo en cuanto confirme.',
  'safe.dialogLeave': 'Ahora no',
  'safe.working': 'Un momento…',
  'safe.yours': 'Lo que tiene',
  'safe.passkey': 'Llave de acceso',
  'safe.one_time_code': 'Aplicación de códigos',
  'safe.since': 'Desde el {when}.',
  'safe.used': 'Último uso: {when}.',
  'safe.neverUsed': 'Sin usar desde entonces.',
  'safe.rename': 'Cambiar el nombre',
  'safe.newName': 'Nombre nuevo',
  'safe.saveName': 'Guardar el nombre',
  'safe.noName': 'Dele un nombre que usted reconozca.',
  'safe.renamed': 'El nombre está cambiado.',
  'safe.remove': 'Quitar',
  'safe.removed': 'Está quitado.',
  'safe.lastHeading': '¿Quitar su último segundo factor?',
  'safe.removeLast': 'Quitarlo de todos modos',
  'safe.keep': 'Conservarlo',
  'safe.cancel': 'Cancelar',
  'safe.addFirst': 'Agregue un segundo factor',
  'safe.addMore': 'Agregue otro',
  'safe.addSays':
    'Una llave de acceso es lo más fácil. Una aplicación de códigos muestra un código nuevo cada treinta segundos. Dos son mejor que uno: un teléfono se puede perder.',
  'safe.name': 'Cómo quiere llamarlo (por ejemplo: mi teléfono)',
  'safe.addPasskey': 'Agregar una llave de acceso',
  'safe.addApp': 'Agregar una aplicación de códigos',
  'safe.noPasskeys':
    'Este navegador no conoce llaves de acceso. Una aplicación de códigos sirve en todas partes.',
  'safe.tenAlready': 'Ya tiene diez. Primero quite uno.',
  'safe.passkeyStopped':
    'No se usó ninguna llave de acceso: se cerró la pregunta, tardó demasiado o este dispositivo no tiene ninguna. No se cambió nada. Inténtelo de nuevo o de otra manera.',
  'safe.passkeyKnown': 'Este dispositivo ya tiene una llave de acceso suya. Agregue una en otro dispositivo.',
  'safe.added': 'Está agregado, y esta sesión ya lo mostró.',
  'safe.scan': 'Escanee esta imagen con su aplicación de códigos.',
  'safe.qr': 'Código QR para su aplicación de códigos; la clave de abajo dice lo mismo.',
  'safe.openApp': 'O ábralo en una aplicación de este dispositivo',
  'safe.secret': 'O escriba esta clave en la aplicación:',
  'safe.firstCode': 'Primer código que muestra la aplicación',
  'safe.confirmApp': 'Terminar',
  'safe.noCode': 'Escriba el código.',
  'safe.recovery': 'Códigos de recuperación',
  'safe.recoveryNone':
    'No tiene ninguno. Con uno de ellos puede entrar si pierde el teléfono; hágalos ahora.',
  'safe.recoveryLeft': 'Le quedan {count}. Cada uno sirve una vez, cuando pierde el teléfono.',
  'safe.makeCodes': 'Hacer códigos de recuperación',
  'safe.makeCodesAnew': 'Hacer nuevos; los anteriores dejan de servir',
  'safe.codesOnce': 'Solo se muestran ahora. Imprímalos o escríbalos, y guárdelos lejos de su teléfono.',
  'safe.copy': 'Copiarlos',
  'safe.copied': 'Copiados.',
  'safe.notCopied': 'Aquí no se pudieron copiar. Márquelos y cópielos usted, o imprímalos.',
  'safe.print': 'Imprimirlos',
  'safe.codesKept': 'Ya los guardé',
  'safe.refused.InvalidInput': 'Falta algo o es demasiado largo. No se cambió nada; revíselo, por favor.',
  'safe.refused.LastSecondFactor':
    'Sin él puede seguir con sus propios asuntos y los de su familia, y no se pierde nada de ellos. En una organización ya no podrá abrir campañas, exportar, firmar como profesional clínico ni ver casos de otras personas, y sus códigos de recuperación dejan de servir.',
  'safe.refused.NoSecondFactor':
    'No tiene un segundo factor de esta clase. Primero agregue uno o elija otra manera.',
  'safe.refused.NotAllowed':
    'Esto solo puede hacerlo alguien que entró en persona. No se cambió nada. Entre otra vez e inténtelo de nuevo.',
  'safe.refused.NotFound': 'Ya no está. No se cambió nada.',
  'safe.refused.PasskeyRefused':
    'No se aceptó esta llave de acceso: respondió tarde, dos veces o para otro sitio. No se cambió nada. Empiece de nuevo o elija otra manera.',
  'safe.refused.ReauthenticationNeeded':
    'Hay que mostrar de nuevo, en los últimos diez minutos, que es usted. Lo que escribió se conserva: confírmelo arriba y hágalo otra vez.',
  'safe.refused.SecondFactorNeeded':
    'Primero muestre su segundo factor. Lo que escribió se conserva; después hágalo otra vez.',
  'safe.refused.TooManyRequests':
    'Se probaron demasiados códigos. Espere diez minutos, o use ahora una llave de acceso o un código de recuperación.',
  'safe.refused.WrongCode':
    'El código no es correcto, ya se usó o es demasiado antiguo. No se cambió nada. Espere el siguiente y escriba ese.',
};
