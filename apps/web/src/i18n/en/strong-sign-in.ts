export const strongSignIn = {
  'safe.heading': 'Signing in safely',
  'safe.says':
    'Besides the mail, a second factor: a passkey (finger, face or PIN of your device) or an authenticator app. Whoever only reads your mail then cannot act as you.',
  'safe.strong': 'This session has shown a second factor.',
  'safe.strongSays':
    'You can do everything your roles allow. Before you sign or export you may be asked once more.',
  'safe.notShown': 'This session has not shown your second factor yet.',
  'safe.mailOnly': 'You sign in by mail alone.',
  'safe.notNeeded': 'Nothing you do here needs a second factor. You can add one all the same.',
  'safe.neededStaff':
    'You work for an organization. To open campaigns, export, sign as a clinician or see other people’s cases you need a second factor. Your own matters go on without it.',
  'safe.neededAdministrator':
    'You run this Chorus. To verify organizations, look at papers and operate it, and for work in an organization, you need a second factor. Your own matters go on without it.',
  'safe.back': 'Back to the page that asked for it',
  'safe.prove': 'Show your second factor',
  'safe.provePasskey': 'Use a passkey',
  'safe.anyCode': 'Code from the app, or a recovery code',
  'safe.recoveryCode': 'Recovery code',
  'safe.proveCode': 'Confirm',
  'safe.proveByMail': 'Confirm that it is you',
  'safe.proveByMailSays': 'You last showed that more than ten minutes ago. You get a mail with a new code.',
  'safe.sendMail': 'Send me a code',
  'safe.mailSent': 'The mail with the code is on its way to your address. It is good for ten minutes.',
  'safe.another': 'Ask for another mail',
  'safe.proved': 'Done. This session has shown a second factor.',
  'safe.provedByMail': 'Thank you, it is you. Go on with what you wanted to do.',
  'safe.dialogSecond':
    'This needs a second factor beside your mail. What you typed is kept, and it is tried again as soon as you have shown one.',
  'safe.dialogAgain':
    'This needs a proof of the last ten minutes. What you typed is kept, and it is tried again as soon as you have confirmed.',
  'safe.dialogLeave': 'Not now',
  'safe.working': 'One moment…',
  'safe.yours': 'What you have',
  'safe.passkey': 'Passkey',
  'safe.one_time_code': 'Authenticator app',
  'safe.since': 'Since {when}.',
  'safe.used': 'Last used {when}.',
  'safe.neverUsed': 'Not used since.',
  'safe.rename': 'Rename',
  'safe.newName': 'New name',
  'safe.saveName': 'Save the name',
  'safe.noName': 'Give it a name you will know it by.',
  'safe.renamed': 'The name is changed.',
  'safe.remove': 'Remove',
  'safe.removed': 'It is removed.',
  'safe.lastHeading': 'Remove your last second factor?',
  'safe.removeLast': 'Remove it all the same',
  'safe.keep': 'Keep it',
  'safe.cancel': 'Cancel',
  'safe.addFirst': 'Add a second factor',
  'safe.addMore': 'Add another one',
  'safe.addSays':
    'A passkey is easiest. An authenticator app shows a new code every thirty seconds. Two are better than one: a telephone can be lost.',
  'safe.name': 'What you want to call it (for example: my telephone)',
  'safe.addPasskey': 'Add a passkey',
  'safe.addApp': 'Add an authenticator app',
  'safe.noPasskeys': 'This browser knows no passkeys. An authenticator app works everywhere.',
  'safe.tenAlready': 'You have ten of them. Remove one first.',
  'safe.passkeyStopped':
    'No passkey was used: the question was closed, took too long, or this device has none. Nothing was changed. Try again, or take another way.',
  'safe.passkeyKnown': 'This device has a passkey for you already. Add one on another device.',
  'safe.added': 'It is added, and this session has shown it.',
  'safe.scan': 'Scan this picture with your authenticator app.',
  'safe.qr': 'QR code for your authenticator app; the key below says the same.',
  'safe.openApp': 'Or open it in an app on this device',
  'safe.secret': 'Or type this key into the app:',
  'safe.firstCode': 'First code the app shows',
  'safe.confirmApp': 'Finish',
  'safe.noCode': 'Enter the code.',
  'safe.recovery': 'Recovery codes',
  'safe.recoveryNone':
    'You have none. With one of them you get in when your telephone is lost; make them now.',
  'safe.recoveryLeft': 'You have {count} left. Each works once, when your telephone is lost.',
  'safe.makeCodes': 'Make recovery codes',
  'safe.makeCodesAnew': 'Make new ones; the old stop working',
  'safe.codesOnce':
    'These are shown only now. Print them or write them down, and keep them away from your telephone.',
  'safe.copy': 'Copy them',
  'safe.copied': 'Copied.',
  'safe.notCopied': 'They could not be copied here. Mark them and copy them yourself, or print them.',
  'safe.print': 'Print them',
  'safe.codesKept': 'I have kept them',
  'safe.refused.InvalidInput': 'Something is missing or too long. Nothing was changed; please check it.',
  'safe.refused.LastSecondFactor':
    'Without it you can go on with your own matters and those of your family, and nothing of them is lost. In an organization you can then no longer open campaigns, export, sign as a clinician or see other people’s cases, and your recovery codes stop working.',
  'safe.refused.NoSecondFactor':
    'You have no second factor of this kind. Add one first, or take another way.',
  'safe.refused.NotAllowed':
    'Only somebody who signed in can do this. Nothing was changed. Sign in again and try once more.',
  'safe.refused.NotFound': 'It is no longer there. Nothing was changed.',
  'safe.refused.PasskeyRefused':
    'This passkey was not accepted: it was answered too late, twice, or for another site. Nothing was changed. Begin again, or take another way.',
  'safe.refused.ReauthenticationNeeded':
    'It has to be shown anew, within ten minutes, that it is you. What you typed is kept: confirm it above, then do this once more.',
  'safe.refused.SecondFactorNeeded':
    'Show your second factor first. What you typed is kept; then do this once more.',
  'safe.refused.TooManyRequests':
    'Too many codes were tried. Wait ten minutes, or use a passkey or a recovery code now.',
  'safe.refused.WrongCode':
    'This code is wrong, already used or too old. Nothing was changed. Wait for the next one and enter that.',
};
