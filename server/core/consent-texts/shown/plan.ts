import type { ShownText } from './shown-text.ts'

export const planTexts: readonly ShownText[] = [
  {
    version: 'plan-sv-0fdeee1ce1d2a172',
    words: {
      help: 'Här står vem som får berätta vad för vem. Deltagaren bestämmer det, och kan ta tillbaka sitt ja när som helst.',
      tells: '{0} får berätta för',
      categories: 'Vad får de berätta om?',
      categoryNames: { health: 'Hälsa', work: 'Arbete', money: 'Ekonomi', support: 'Stöd' },
      says: '{0} får berätta för {1} om {2}, till och med {3}.',
    },
  },
  {
    version: 'plan-en-4bdeb08d0e26728a',
    words: {
      help: 'Here it says who may tell whom what. The participant decides, and can take back their yes at any time.',
      tells: '{0} may tell',
      categories: 'What may they tell about?',
      categoryNames: { health: 'Health', work: 'Work', money: 'Money', support: 'Support' },
      says: '{0} may tell {1} about {2}, until {3}.',
    },
  },
]
