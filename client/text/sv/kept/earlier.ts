import { inShort } from '../../in-short.ts'

export const earlier = {
  title: 'Öppet från förra gången',
  help: 'Börja här. Säg hur det gick med varje punkt, innan ni går vidare.',
  helpYou: 'Det här sa vi förra gången. Vi börjar med att se hur det gick.',
  none: 'Inget var öppet förra gången.',
  left: (count: number) => (count === 1 ? 'En punkt saknar svar.' : `${count} punkter saknar svar.`),
  allSaid: 'Alla punkter har svar.',
  ofCase: (code: string) => `Ärende ${code}`,
  day: (day: string) => `Det skulle vara klart ${day}.`,
  answers: { done: 'Klart', underWay: 'På gång', waits: 'Väntar', notDone: 'Blev inte av', notKnown: 'Vi vet inte' },
  said: {
    done: 'Det är klart.',
    underWay: 'Det är på gång.',
    waits: (words: string) => `Det väntar på: ”${words}”`,
    notDone: (words: string) => `Det blev inte av: ”${words}”`,
    notKnown: 'Vi vet inte hur det gick.',
    raised: 'Det står bland hindren i det här mötet.',
  },
  raise: 'Ta upp som hinder',
  unsaid: 'Inget svar än.',
  why: { waits: 'Vad väntar det på, och sedan när?', notDone: 'Vad kom emellan?' },
  answerName: (answer: string, what: string) => `${answer}: ${inShort(what)}`,
  changeName: (what: string) => `Ändra svaret på: ${inShort(what)}`,
}
