import { vi } from 'vitest'
import type { AnswerMessage } from '#core/wire/down.ts'
import { Rooms } from '#server/rooms/rooms.ts'

/** What the rooms answer each step that a demo plays from now on, in order. Ends with `vi.restoreAllMocks()`. */
export function answersToSteps(): AnswerMessage[] {
  const answers: AnswerMessage[] = []
  const real = Rooms.prototype.performAs
  vi.spyOn(Rooms.prototype, 'performAs').mockImplementation(async function (this: Rooms, ...given) {
    const answer = await real.apply(this, given)
    answers.push(answer)
    return answer
  })
  return answers
}
