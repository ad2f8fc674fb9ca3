import type { consent as sv } from '../../sv/panel/consent.ts'

export const consent: typeof sv = {
  title: 'Consent',
  open: 'Write down the consent',
  covers: 'May talk with each other',
  about: 'About',
  until: 'Until',
  none: 'No consent has been written down yet.',
  readAloud: 'Read aloud',
  asked: (participant, names) => `May ${names} talk with each other about you, ${participant}? It covers what we tick here. You can take back your yes at any time.`,
  askedPlain: (names) => `May ${names} talk with each other? You can take back your yes at any time.`,
  categories: 'What may they talk about?',
  categoryNames: { health: 'Health', work: 'Work', money: 'Money', support: 'Support' },
  other: 'Anything more? (if you like)',
  how: 'How was it given?',
  hows: { spoken: 'Spoken, here', written: 'On paper', onScreen: 'On the screen' },
  purpose: 'Why is it needed?',
  purposeText: 'We look for the next step together.',
  untilLabel: 'Until which day?',
  save: 'Save the consent',
  chooseOne: 'Tick at least one thing.',
  cancel: 'Cancel',
}
