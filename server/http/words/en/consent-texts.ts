import type { ConsentTextWords } from '../sv/consent-texts.ts'

export const enConsentTexts: ConsentTextWords = {
  title: 'The text that the answer is about',
  filledIn: 'This is what it said. Where it says … you filled something in, for example a name or a day.',
  called: (version) => `The text is called ${version}.`,
  all: 'All texts about consent',
  allHelp: 'Here are all the texts that people answer yes or no to. Older ones are here too. A form on paper says at the bottom which text it is.',
  shown: { aloud: 'Read aloud in the meeting', screen: 'On the participant’s screen', paper: 'Form on paper', plan: 'Said aloud before the meeting' },
  of: { followUp: 'The question about asking after the meeting', statistics: 'The question about statistics', teams: 'The question about Microsoft Teams' },
  languages: { sv: 'in Swedish', en: 'in English' },
  unknown: { title: 'There is no such text', paragraphs: ['Check that you have the whole name of the text. It stands on the form.'] },
}
