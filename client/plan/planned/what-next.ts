import type { PlanDraft } from '../plan-draft.ts'

export type NextWords = { links: string; chair: (name: string) => string; letter: (name: string) => string; call: (chair: string, name: string) => string; consent: string }

/** What is to be done when a meeting is planned, in order; who takes part by phone is told in the letter that the chair calls. */
export function whatNext({ people }: Pick<PlanDraft, 'people'>, hasConsentGaps: boolean, words: NextWords): string[] {
  const inPart = (role: string) => people.find((one) => one.role === role)
  const [chair, participant] = [inPart('chair'), inPart('participant')]
  return [
    words.links,
    ...(chair ? [words.chair(chair.name)] : []),
    ...(participant ? [words.letter(participant.name)] : []),
    ...(chair && participant?.attends === 'phone' ? [words.call(chair.name, participant.name)] : []),
    ...(hasConsentGaps ? [words.consent] : []),
  ]
}
