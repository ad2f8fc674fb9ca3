import type { ShownText } from './shown-text.ts'

export const apartTexts: readonly ShownText[] = [
  {
    version: 'apart-sv-a3aa74e3d87c5c28',
    of: 'followUp',
    words: {
      lead: 'Svara på en i taget. Du måste inte svara. Mötet blir av vad du än svarar.',
      ask: 'Får vi fråga dig efter mötet hur det gick?',
      about: 'Då ber vi dig eller den som kom med frågan berätta. De som var med i mötet får se vad det blev av, utan ditt namn.',
    },
  },
  {
    version: 'apart-sv-a3df0ae1c6d2e1e3',
    of: 'statistics',
    words: {
      lead: 'Svara på en i taget. Du måste inte svara. Mötet blir av vad du än svarar.',
      ask: 'Får vi räkna med mötet i vår statistik?',
      about: 'Där står hur många möten vi har och vad de leder till. Där står inget namn.',
    },
  },
  {
    version: 'apart-sv-38e8f518d5b93c43',
    of: 'teams',
    words: {
      lead: 'Svara på en i taget. Du måste inte svara. Mötet blir av vad du än svarar.',
      ask: 'Får vi ha mötet i Microsoft Teams?',
      about: 'Annars kan vi ses i ett rum eller i webbläsaren. Du kan också vara med på telefon.',
    },
  },
  {
    version: 'apart-en-0738ec70ad7a8355',
    of: 'followUp',
    words: {
      lead: 'Answer one at a time. You do not have to answer. The meeting is held whatever you answer.',
      ask: 'May we ask you after the meeting how it went?',
      about: 'Then we ask you or whoever brought the question to tell us. Those who were in the meeting may see what became of it, without your name.',
    },
  },
  {
    version: 'apart-en-8f8ae9500de57dfd',
    of: 'statistics',
    words: {
      lead: 'Answer one at a time. You do not have to answer. The meeting is held whatever you answer.',
      ask: 'May we count this meeting in our statistics?',
      about: 'They say how many meetings we have and what they lead to. They have no names.',
    },
  },
  {
    version: 'apart-en-6179c061550a0d64',
    of: 'teams',
    words: {
      lead: 'Answer one at a time. You do not have to answer. The meeting is held whatever you answer.',
      ask: 'May we hold the meeting in Microsoft Teams?',
      about: 'Otherwise we can meet in a room or in the browser. You can also take part by phone.',
    },
  },
]
