import { describe, expect, it } from 'vitest'
import { itemsTakenAway } from '#core/follow-up/coded-point.ts'
import { noAnswers, type Answers } from '#core/follow-up/answers.ts'

type Outcome = Answers['outcomes'][number]['outcome']
const said = (...outcomes: Outcome[]): Answers => ({ ...noAnswers, outcomes: outcomes.map((outcome, nr) => ({ nr: nr + 1, outcome })) })

describe('what is taken away of a follow-up', () => {
  it('[FOLLOW-26] goes from the next meeting where that could be told it: what is done was no point there', () => {
    const waiting: Outcome = { state: 'waiting', for: 'care', since: 'underAMonth' }
    const before = said({ state: 'done' }, { state: 'underWay' }, waiting)
    expect(itemsTakenAway(before, noAnswers)).toEqual([2, 3])
    expect(itemsTakenAway(before, before)).toEqual([])
  })
})
