import type { Localized } from '#core/meeting/localized.ts'
import type { Voice } from './codes.ts'

/** One question on the four-point scale. Who asks it prints `text` as it stands; a changed wording is a new id. */
export type Question = { id: string; voice: Voice; text: Localized }

/** Our own wordings of what the shared national indicators ask about: influence, knowing whom to ask, support that hangs together, and how far the team works. */
export const questions: readonly Question[] = [
  { id: 'ownSay', voice: 'participant', text: { sv: 'Jag får vara med och bestämma.', en: 'I have a say in what is decided.' } },
  { id: 'whomToAsk', voice: 'participant', text: { sv: 'Jag vet vem jag kan fråga.', en: 'I know whom I can ask.' } },
  { id: 'hangsTogether', voice: 'participant', text: { sv: 'De som hjälper mig arbetar åt samma håll.', en: 'Those who help me pull in the same direction.' } },
  { id: 'closer', voice: 'participant', text: { sv: 'Jag har kommit närmare det jag vill.', en: 'I have come closer to what I want.' } },
  { id: 'whoDoesWhat', voice: 'referrer', text: { sv: 'Jag vet vem som gör vad.', en: 'I know who does what.' } },
  { id: 'cameFurther', voice: 'referrer', text: { sv: 'Mötet hjälpte oss vidare.', en: 'The meeting helped us on.' } },
  { id: 'agreedHappens', voice: 'referrer', text: { sv: 'Det vi kom överens om blir av.', en: 'What we agreed on gets done.' } },
  { id: 'rightPeople', voice: 'team', text: { sv: 'Rätt personer var med i mötet.', en: 'The right people were in the meeting.' } },
  { id: 'knowEachOther', voice: 'team', text: { sv: 'Vi vet mer om vad de andra kan göra.', en: 'We know more about what the others can do.' } },
  { id: 'couldNotAlone', voice: 'team', text: { sv: 'Vi kom fram till något som ingen av oss hade klarat ensam.', en: 'We found something that none of us could have done alone.' } },
]

export const questionsTo = (voice: Voice): readonly Question[] => questions.filter((one) => one.voice === voice)

/** The four points, in order, as the answer to a sentence. */
export const scale: readonly Localized[] = [
  { sv: 'Inte alls', en: 'Not at all' },
  { sv: 'Lite', en: 'A little' },
  { sv: 'Till stor del', en: 'For the most part' },
  { sv: 'Helt', en: 'Wholly' },
]
