import { describe, expect, it } from 'vitest'
import type { Item } from '#client/meeting/view-parts.ts'
import { historyLines } from '#client/meeting/items/history-lines.ts'

type Entry = Item['history'][number]
const entry = (change: Entry['change'], answer?: Entry['answer'], by = 'seat-kim'): Entry => ({ at: '2026-12-03T12:00:00.000Z', by, change, ...(answer && { answer }) })
const changes = (...history: Entry[]) => historyLines(history).map(({ change, answer }) => (answer ? `${change} ${answer}` : change))

describe('the history of an item', () => {
  it('says of the same answer once more that its words were written', () => {
    expect(changes(entry('added'), entry('answered', 'notYet'), entry('answered', 'notYet'))).toEqual(['added', 'answered notYet', 'worded notYet'])
  })

  it('says the words once, however many times they were changed', () => {
    expect(changes(entry('answered', 'yes'), entry('answered', 'yes'), entry('answered', 'yes'))).toEqual(['answered yes', 'worded yes'])
    expect(changes(entry('answered', 'yes'), entry('answered', 'yes'), entry('answered', 'yes', 'seat-sara'))).toEqual(['answered yes', 'worded yes', 'worded yes'])
  })

  it('says a changed answer as one, and an answer to a changed item as new', () => {
    expect(changes(entry('answered', 'yes'), entry('answered', 'no'), entry('answered', 'yes'))).toEqual(['answered yes', 'answered no', 'answered yes'])
    expect(changes(entry('answered', 'yes'), entry('edited'), entry('answered', 'yes'))).toEqual(['answered yes', 'edited', 'answered yes'])
    expect(changes(entry('answered', 'yes'), entry('answerTakenBack'), entry('answered', 'yes'))).toEqual(['answered yes', 'answerTakenBack', 'answered yes'])
  })
})
