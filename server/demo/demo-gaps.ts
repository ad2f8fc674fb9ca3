import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { resursteam } from '#core/meeting-forms/resursteam.ts'
import { lastYearOfMeetings } from '#core/statistics/half-years.ts'
import type { ReadableGap, ReadableGaps } from '#server/http/statistics/readable-gaps.ts'

type MadeUp = Pick<ReadableGap, 'kind' | 'words'> & { form: typeof resursradet; half: 1 | 2; answer?: string }

/** What made-up meetings taught. */
const madeUp: readonly MadeUp[] = [
  { form: resursteam, half: 2, kind: 'gap', words: 'Två köer leder till samma stöd.' },
  { form: resursradet, half: 2, kind: 'success', words: 'Ett gemensamt samtal räckte.', answer: 'Vi berättar om det på vårt nästa nätverksmöte.' },
  { form: resursradet, half: 1, kind: 'gap', words: 'Tre kallelser kom till samma dag.', answer: 'Sedan i höstas frågar vi varandra innan vi bokar.' },
]

/** What anybody has let go on from the demo's meetings, then what is made up of the newest year. An answer to that is kept as long as the server runs. */
export function demoGaps({ list, answer }: ReadableGaps, now: () => string): ReadableGaps {
  const year = lastYearOfMeetings(now())
  const said = new Map(madeUp.flatMap((one, nr): [string, ReadableGap['answer']][] => (one.answer === undefined ? [] : [[idOf(nr), { words: one.answer, at: `${year + 1}-01-20T10:00:00.000Z`, by: 'steeringGroup' }]])))
  const gaps = () => madeUp.map(({ form, half, kind, words }, nr): ReadableGap => ({ hostAuthorityId: 'demo', id: idOf(nr), halfYear: { year, half }, formId: form.id, form: form.name, kind, words, releasedOn: `${year}-${half === 1 ? '05' : '11'}-12`, answer: said.get(idOf(nr)) ?? null }))
  return {
    list: async () => [...(await list()), ...gaps()],
    answer: async (gap, words, by) => {
      if (!gaps().some(({ id }) => id === gap.id)) return answer(gap, words, by)
      said.set(gap.id, { words, at: now(), by })
      return true
    },
  }
}

const idOf = (nr: number): string => `made-up-note-000${nr + 1}`
