export const identity = {
  'signIn.heading': 'Entre',
  'signIn.says': 'Sin contraseña. Recibe un correo con un enlace y un código.',
  'signIn.leaveEmpty': 'Deje esto vacío:',
  'signIn.email': 'Su dirección de correo',
  'signIn.send': 'Envíenme el correo',
  'signIn.sending': 'Enviando…',
  'signIn.sent':
    'Si {email} recibe correo, llegará en un momento. Sirve durante diez minutos. Una dirección nueva aquí recibe tres correos en 24 horas: si no llega ninguno, mire en el correo no deseado o pida otro un día después del primero.',
  'signIn.sentHere': 'Este servidor no envía correo. Ábralo abajo, en la bandeja de salida local.',
  'signIn.sentHome':
    'Este servidor no envía correo. Está en la carpeta «outbox» de su carpeta propia; quien lo administra por primera vez usa el enlace que mostró la terminal.',
  'signIn.code': 'Código del correo',
  'signIn.complete': 'Entrar',
  'signIn.completing': 'Entrando…',
  'signIn.again': 'Usar otra dirección',
  'signIn.as': 'Ha entrado como {email}.',
  'signIn.administrator': 'Usted administra este Chorus.',
  'signIn.out': 'Salir',
  'signIn.asking': 'Mirando si ya ha entrado…',
  'signIn.badEmail': 'Esto no parece una dirección de correo. Revísela, por favor.',
  'signIn.noCode': 'Escriba el código del correo.',
  'signIn.failed': 'El código no es correcto, ya se usó o tiene más de diez minutos. Pida otro correo.',
  'signIn.tooMany':
    'Se pidió demasiadas veces. El enlace del correo más reciente sirve durante diez minutos; después, pida otro. Si no llegó ninguno: una dirección nueva aquí recibe tres correos en 24 horas, y el siguiente un día después del primero.',
  'safe.dialog': 'Confirme que es usted',
  'safe.asking': 'Mirando cómo entra usted…',
};
