import type { ShownText } from './shown-text.ts'

export const screenTexts: readonly ShownText[] = [
  {
    version: 'screen-sv-8ba65ae15a3260e2',
    words: {
      title: 'Får de prata med varandra om dig?',
      titleOf: 'Får de prata med varandra om {0}?',
      lead: 'Du bestämmer. Svara på en i taget.',
      leadOf: '{0} bestämmer. Svaret gäller en i taget.',
      asks: 'Får {0} berätta för {1}?',
      about: 'Det gäller: {0}.',
      why: 'Därför',
      until: 'Ett ja gäller till och med {0}. Du kan ta tillbaka det när du vill.',
      yes: 'Ja',
      no: 'Nej',
    },
  },
  {
    version: 'screen-en-19dc8d640d5965ad',
    words: {
      title: 'May they talk with each other about you?',
      titleOf: 'May they talk with each other about {0}?',
      lead: 'You decide. Answer one at a time.',
      leadOf: '{0} decides. The answer is for one at a time.',
      asks: 'May {0} tell {1}?',
      about: 'It is about: {0}.',
      why: 'The reason',
      until: 'A yes holds until {0}. You can take it back when you want.',
      yes: 'Yes',
      no: 'No',
    },
  },
  {
    version: 'screen-sv-9c1a90795ef120a4',
    words: {
      title: 'Får de prata med varandra om dig?',
      titleOf: 'Får de prata med varandra om {0}?',
      lead: 'De har sekretess. Du bestämmer om de får berätta. Svara på en i taget.',
      leadOf: 'De har sekretess. {0} bestämmer om de får berätta. Svaret gäller en i taget.',
      asks: 'Får {0} berätta för {1}?',
      about: 'Det gäller: {0}.',
      why: 'Därför',
      until: 'Ett ja gäller till och med {0}. Du kan ta tillbaka det när du vill.',
      yes: 'Ja',
      no: 'Nej',
    },
  },
  {
    version: 'screen-en-789378bfe7c9481f',
    words: {
      title: 'May they talk with each other about you?',
      titleOf: 'May they talk with each other about {0}?',
      lead: 'They keep what they know to themselves. You decide whether they may tell. Answer one at a time.',
      leadOf: 'They keep what they know to themselves. {0} decides whether they may tell. The answer is for one at a time.',
      asks: 'May {0} tell {1}?',
      about: 'It is about: {0}.',
      why: 'The reason',
      until: 'A yes holds until {0}. You can take it back when you want.',
      yes: 'Yes',
      no: 'No',
    },
  },
]
