export const file = {
  'file.hint':
    'A photograph or a PDF, up to 25 MB. Where a picture was taken is removed from it before it is kept.',
  'file.photo': 'Take a photo',
  'file.choose': 'Choose a file',
  'file.progress': 'How much is sent',
  'file.share': '{share} % sent',
  'file.sent': '“{name}” is kept.',
  'file.failed': 'It could not be sent. Nothing is lost; the file is still on your device.',
};
