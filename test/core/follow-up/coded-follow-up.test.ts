import { describe, expect, it } from 'vitest'
import { noAnswers, type Answers, type FollowedItem } from '#core/follow-up/answers.ts'
import { codedFollowUp, codedFollowUpSchema, stillOpen, type FollowedCase } from '#core/follow-up/coded-follow-up.ts'
import { dayAfterMonths, halfYearOf, mayStillChange, monthsOn, reminderDays } from '#core/follow-up/moments.ts'
import { workdayFrom } from '#core/follow-up/workday.ts'
import { questions, questionsTo, scale } from '#core/follow-up/questions.ts'

const items: FollowedItem[] = [
  { nr: 1, kind: 'recommendation', track: 'health' },
  { nr: 2, kind: 'undertaking', track: 'work' },
  { nr: 3, kind: 'ownStep', track: null },
]
const followed: FollowedCase = { authority: 'a', form: 'resursradet', kommun: null, series: 's', halfYear: '2026-H2', gender: 'woman', ageBand: '25-34', mayCount: true, items }
const says = (some: Partial<Answers>): Answers => ({ ...noAnswers, ...some })

describe('a follow-up in codes', () => {
  it('[FOLLOW-9] keeps a step back as it was said, beside steps forward, and takes no referrer’s answer for the participant’s', () => {
    const steps = [{ domain: 'health', movement: 'back' }, { domain: 'economy', movement: 'forward' }] as const
    const coded = codedFollowUp(followed, 3, { participant: says({ steps: [...steps] }), referrer: says({ steps: [{ domain: 'health', movement: 'forward' }] }) })
    expect(coded.steps).toEqual(steps)
    expect(coded.referrerOnly).toEqual([])
    expect(codedFollowUpSchema.parse(coded)).toEqual(coded)
    const alone = codedFollowUp(followed, 3, { participant: says({ occupation: 'neither' }), referrer: says({ steps: [...steps], occupation: 'work', support: { before: 'none', after: 'good' } }) })
    expect(alone).toMatchObject({ steps: [], support: null, occupation: 'neither', referrerOnly: ['steps', 'support'] })
  })

  it('[FOLLOW-16] takes what became of the items from the referrer, and from the participant where the referrer has not said', () => {
    const coded = codedFollowUp(followed, 0, {
      participant: says({ outcomes: [{ nr: 1, outcome: { state: 'done' } }, { nr: 2, outcome: { state: 'not', why: 'notOffered' } }] }),
      referrer: says({ outcomes: [{ nr: 1, outcome: { state: 'waiting', for: 'care', since: null } }] }),
      team: says({ grades: { rightPeople: 4 } }),
    })
    expect(coded.outcomes).toEqual([{ track: 'health', outcome: { state: 'waiting', for: 'care', since: null } }, { track: 'work', outcome: { state: 'not', why: 'notOffered' } }])
    expect(coded.grades).toEqual([{ voice: 'team', question: 'rightPeople', grade: 4 }])
    expect(coded).not.toHaveProperty('items')
  })

  it('[FOLLOW-15] calls open what is under way, waits, or was never answered, and nothing that was done or will not be', () => {
    const open = stillOpen(items, { referrer: says({ outcomes: [{ nr: 1, outcome: { state: 'done' } }, { nr: 2, outcome: { state: 'underWay' } }] }) })
    expect(open.map(({ nr, outcome }) => [nr, outcome?.state ?? null])).toEqual([[2, 'underWay'], [3, null]])
  })

  it.each([['2026-12-11', 0], ['2027-02-08', 0], ['2027-02-09', 3], ['2027-04-24', 3], ['2027-04-25', 6], ['2027-09-06', 6], ['2027-09-07', 12], ['2028-03-12', 12], ['2028-03-13', null], ['2026-12-01', 0]] as const)('[FOLLOW-7] asks on %s about the time that is %s months after a meeting on 11 December 2026', (today, months) => expect(monthsOn('2026-12-11', today)).toBe(months))

  it('[FOLLOW-12] reminds three, six and twelve months after, on the last day of a month that is shorter, and on the next workday where that is none', () => {
    expect(reminderDays('2026-11-30').map(({ day }) => day)).toEqual(['2027-03-01', '2027-05-31', '2027-11-30'])
    expect(dayAfterMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(dayAfterMonths('2027-08-31', 6)).toBe('2028-02-29')
  })

  it.each([
    ['2027-03-06', '2027-03-08', 'a Saturday'], ['2027-03-26', '2027-03-30', 'Good Friday'], ['2027-05-06', '2027-05-07', 'Ascension Day'], ['2027-06-25', '2027-06-28', 'Midsummer Eve'], ['2027-06-18', '2027-06-18', 'the Friday before it'], ['2026-12-24', '2026-12-28', 'Christmas'], ['2027-12-31', '2028-01-03', 'New Year’s Eve'], ['2026-01-06', '2026-01-07', 'Epiphany'], ['2026-05-01', '2026-05-04', 'the first of May'], ['2025-06-06', '2025-06-09', 'the national day'], ['2038-04-26', '2038-04-27', 'Easter Monday when it is latest'], ['2027-03-31', '2027-03-31', 'an ordinary Wednesday'],
  ] as const)('[FOLLOW-12] %s gives %s: %s', (day, workday, _what) => expect(workdayFrom(day)).toBe(workday))

  it('[FOLLOW-7] lets an answer be changed for fourteen days', () => {
    expect(mayStillChange('2026-12-11', '2026-12-25')).toBe(true)
    expect(mayStillChange('2026-12-11', '2026-12-26')).toBe(false)
    expect([halfYearOf('2026-06-30'), halfYearOf('2026-07-01')]).toEqual(['2026-H1', '2026-H2'])
  })

  it('[FOLLOW-6] has three or four questions for each voice, in both languages, on four points', () => {
    expect(['participant', 'referrer', 'team'].map((voice) => questionsTo(voice as 'team').length)).toEqual([4, 3, 3])
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(scale).toHaveLength(4)
    for (const { text } of questions) expect([text.sv, text.en].every((one) => /^\p{Lu}.*\.$/u.test(one))).toBe(true)
  })
})
