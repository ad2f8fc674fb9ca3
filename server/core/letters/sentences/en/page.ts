export const enPageWords = {
  demo: 'This is a demo. The people do not exist.',
  unfinished: 'This is how the letter looks now. The meeting has not ended, and the letter can change.',
  direction: 'ltr',
  page: 'Page {number} of {of}',

  tools: 'Ways to read the letter',
  versions: 'How the letter is shown',
  ordinaryText: 'Ordinary text',
  largeText: 'Larger text',
  ordinaryColours: 'Ordinary colours',
  highContrast: 'High contrast',
  askToRead: 'Do you want somebody to read the letter aloud? Call {contact}:',
  readAloud: 'Read the letter aloud',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop reading',
  otherLanguage: 'This sentence is in another language. Read it yourself on the page.',
}
