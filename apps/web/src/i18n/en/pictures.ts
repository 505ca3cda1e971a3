/** Around every picture. */
export const pictures = {
  'picture.asTable': 'Show as a table',
  'picture.asPicture': 'Show as a picture',
  'picture.csv': 'Download the numbers (CSV)',
  'picture.svg': 'Download the picture (SVG)',
};
