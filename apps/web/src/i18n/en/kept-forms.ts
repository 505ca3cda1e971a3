export const keptForms = {
  'kept.at': 'Kept {when}. Only you see it, until you send it.',
  'kept.waiting': 'Not kept yet…',
  'kept.saving': 'Not kept yet…',
  'kept.failed': 'Could not be kept: the connection failed. What you typed stays here, and we keep trying.',
  'kept.ended': 'Could not be kept: you are signed out. Sign in again, and it is kept at once.',
  'kept.refused': 'Could not be kept. What you typed stays on this page.',
  'kept.elsewhere':
    'Another window of yours has changed this form or sent it since. What you typed here stays on this page. Which words do you go on with?',
  'kept.takeKept': 'With those of the other window',
  'kept.keepMine': 'With those on this page',
  'kept.takenUp':
    'Here stands what you typed before, kept {when}, and did not send. Nothing of it is in force.',
  'kept.half': 'Something is typed here and not saved.',
  'kept.throwAway': 'Throw it away',
  'kept.afresh': 'Start afresh',
  'kept.afreshAsk': 'What you typed into this form goes, and cannot be brought back.',
  'kept.afreshYes': 'Yes, start afresh',
  'kept.afreshNo': 'Keep what I typed',
};
