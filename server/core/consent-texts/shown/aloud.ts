import type { ShownText } from './shown-text.ts'

export const aloudTexts: readonly ShownText[] = [
  {
    version: 'aloud-sv-7223cf8e5868a9d5',
    words: {
      asked: 'Får {1} prata med varandra om dig, {0}? Det gäller det vi kryssar i här. Du kan ta tillbaka ditt ja när du vill.',
      askedPlain: 'Får {0} prata med varandra? Du kan ta tillbaka ditt ja när du vill.',
      categories: 'Vad får de prata om?',
      categoryNames: { health: 'Hälsa', work: 'Arbete', money: 'Ekonomi', support: 'Stöd' },
    },
  },
  {
    version: 'aloud-en-4577f095ded80d4b',
    words: {
      asked: 'May {1} talk with each other about you, {0}? It covers what we tick here. You can take back your yes at any time.',
      askedPlain: 'May {0} talk with each other? You can take back your yes at any time.',
      categories: 'What may they talk about?',
      categoryNames: { health: 'Health', work: 'Work', money: 'Money', support: 'Support' },
    },
  },
]
