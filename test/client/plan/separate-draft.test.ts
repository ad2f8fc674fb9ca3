import { describe, expect, it } from 'vitest'
import { planMeetingBodySchema } from '#core/wire/http.ts'
import { planBodyOf } from '#client/plan/plan-body.ts'
import { separateToSend, withAnswer, withHow, type SeparateAnswer } from '#client/plan/consent/separate-draft.ts'
import { apartVersionsFor } from '#core/consent-texts/paper-versions.ts'
import { textShown } from '#core/consent-texts/texts-shown.ts'
import { separateKinds, separateVersion } from '#core/letters/separate-version.ts'
import { categoryNames, textVersions, wholePlan } from './a-plan.ts'

const aloud: SeparateAnswer = { kind: 'teams', answer: 'no', how: 'spoken', textVersion: 'apart-sv-1' }
const onPaper: SeparateAnswer = { kind: 'statistics', answer: 'yes', how: 'written', textVersion: 'apart-sv-1', paper: { takenBy: ' Doris ', signedOn: '2026-12-01' } }
const bodyOf = (separate: readonly SeparateAnswer[], about: 'named' | 'none' = 'named') => planBodyOf({ ...wholePlan(), consent: { ...wholePlan().consent, separate } }, { case: about, cases: 'one' }, categoryNames, textVersions)

describe('what is asked apart and answered while planning', () => {
  it('[SEPARATE-8] is sent with how and by whom, and nothing of what nobody has answered', () => {
    const body = bodyOf([aloud, onPaper])
    expect(body?.separate).toEqual([aloud, { ...onPaper, paper: { takenBy: 'Doris', signedOn: '2026-12-01' } }])
    expect(planMeetingBodySchema.safeParse(body).success).toBe(true)
    for (const none of [bodyOf([]), bodyOf([aloud], 'none')]) expect(none).not.toHaveProperty('separate')
  })

  it('[SEPARATE-1] has one answer for each, which can be taken away again', () => {
    const changed = withAnswer(withAnswer([aloud], 'teams', { ...aloud, answer: 'yes' }), 'statistics', onPaper)
    expect(changed.map(({ kind, answer }) => [kind, answer])).toEqual([['teams', 'yes'], ['statistics', 'yes']])
    expect(withAnswer(changed, 'teams', null)).toEqual([onPaper])
  })

  it('[SEPARATE-11] is of the text that stands on the paper where there is one, and of this page’s where it was said aloud', () => {
    const texts = { spoken: 'apart-sv-2', written: 'apart-en-2' }
    expect(withHow(aloud, 'written', texts)).toEqual({ ...aloud, how: 'written', textVersion: 'apart-en-2' })
    expect(withHow({ ...onPaper, textVersion: 'apart-en-0' }, 'written', texts).textVersion).toBe('apart-en-0')
    expect(withHow(onPaper, 'spoken', texts)).toMatchObject({ how: 'spoken', textVersion: 'apart-sv-2' })
    for (const kind of separateKinds) for (const language of ['sv', 'en'] as const) {
      const offered = apartVersionsFor(kind, language)
      expect([offered[0], offered.every((version) => textShown(version)?.of === kind)]).toEqual([separateVersion(kind, language), true])
    }
  })

  it('[SEPARATE-6] sends a paper that nobody has said who took without it, and nothing of one where it was said aloud', () => {
    expect(separateToSend([{ ...onPaper, paper: { takenBy: ' ', signedOn: '2026-12-01' } }, { ...aloud, paper: { takenBy: 'Doris', signedOn: '2026-12-01' } }])).toEqual([{ kind: 'statistics', answer: 'yes', how: 'written', textVersion: 'apart-sv-1' }, aloud])
  })
})
