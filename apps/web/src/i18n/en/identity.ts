export const identity = {
  'signIn.heading': 'Sign in',
  'signIn.says': 'No password. You get a mail with a link and a code.',
  'signIn.leaveEmpty': 'Leave this empty:',
  'signIn.email': 'Your e-mail address',
  'signIn.send': 'Send me the mail',
  'signIn.sending': 'Sending…',
  'signIn.sent':
    'If {email} takes mail, it is there in a moment. It is good for ten minutes. An address that is new here gets three mails in 24 hours: if none comes, look among the unwanted mail, or ask again a day after the first.',
  'signIn.sentHere': 'This server does not send mail. Open it in the local outbox below.',
  'signIn.sentHome':
    'This server does not send mail. It is in the folder “outbox” of its home; the first administrator uses the link the terminal printed.',
  'signIn.code': 'Code from the mail',
  'signIn.complete': 'Sign in',
  'signIn.completing': 'Signing in…',
  'signIn.again': 'Use another address',
  'signIn.as': 'Signed in as {email}.',
  'signIn.administrator': 'You run this Chorus.',
  'signIn.out': 'Sign out',
  'signIn.asking': 'Looking whether you are signed in…',
  'signIn.badEmail': 'This does not look like an e-mail address. Please check it.',
  'signIn.noCode': 'Enter the code from the mail.',
  'signIn.failed': 'This code is wrong, already used or older than ten minutes. Ask for a new mail.',
  'signIn.tooMany':
    'That was asked for too often. The link in the newest mail works for ten minutes; after that, ask again. If none came: an address that is new here gets three mails in 24 hours, and the next one a day after the first.',
  'safe.dialog': 'Confirm that it is you',
  'safe.asking': 'Looking how you sign in…',
};
