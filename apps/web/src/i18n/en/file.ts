export const file = {
  'file.hint':
    'A photograph or a PDF, up to 25 MB. Where a picture was taken is removed from it before it is kept.',
  'file.photo': 'Take a photo',
  'file.choose': 'Choose a file',
  'file.only': 'Only one file goes here. A new one takes the place of the one before.',
  'file.progress': 'How much of “{name}” is sent',
  'file.share': '“{name}”: {share} % sent',
  'file.waits': '“{name}” goes next.',
  'file.sent': '“{name}” is kept.',
  'file.failed': '“{name}” could not be sent. Nothing is lost. It is still on your device.',
  'file.again': 'Send “{name}” again',
  'file.takeOff': 'Go on without “{name}”',
  'file.missing': 'A file is not here yet. Send it again, or go on without it. Then press this button again.',
};
