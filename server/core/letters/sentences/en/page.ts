export const enPageWords = {
  demo: 'This is a demo. The people do not exist.',
  unfinished: 'This is how the letter looks now. The meeting has not ended, and the letter can change.',
  direction: 'ltr',
  page: 'Page {number} of {of}',
  lacking: '[characters that cannot be shown]',

  tools: 'Ways to read the letter',
  versions: 'How the letter is shown',
  ordinaryText: 'Ordinary text',
  largeText: 'Larger text',
  ordinaryColours: 'Ordinary colours',
  highContrast: 'High contrast',
  savePdf: 'Save as PDF',
  asText: 'Show as text',
  saveHtml: 'Save as web page',
  saveDays: 'Save the days in a calendar',
  writeBefore: 'Write before the meeting',
  askToRead: 'Do you want somebody to read the letter aloud? Call {contact}:',
  readAloud: 'Read the letter aloud',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop reading',
  otherLanguage: 'This sentence is in another language. Read it yourself on the page.',
}

export const enMinutesPageWords = {
  unfinished: 'This is how the minutes look now. The meeting has not ended, and they can change.',
  tools: 'Ways to read the minutes',
  versions: 'How the minutes are shown',
  askToRead: 'Do you want somebody to read the minutes aloud? Call {contact}:',
  readAloud: 'Read the minutes aloud',
}

export const enAnswersPageWords = {
  unfinished: 'This is how the answer looks now. The meeting has not ended, and it can change.',
  tools: 'Ways to read the answer',
  versions: 'How the answer is shown',
  askToRead: 'Do you want somebody to read the answer aloud? Call {contact}:',
  readAloud: 'Read the answer aloud',
}
