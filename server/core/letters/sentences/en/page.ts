export const enPageWords = {
  demo: 'This is a demo. The people do not exist.',
  unfinished: 'This is how the letter looks now. The meeting has not ended, and the letter can change.',
  direction: 'ltr',
  page: 'Page {number} of {of}',
}
