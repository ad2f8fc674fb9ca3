import { describe, expect, it } from 'vitest'
import { noAnswers } from '#core/follow-up/answers.ts'
import { codedFollowUp } from '#core/follow-up/coded-follow-up.ts'
import { dayAfterMonths, monthsOn } from '#core/follow-up/moments.ts'
import { statisticsWords } from '#server/http/words/statistics-by-language.ts'

const heldOn = '2026-01-15'
const counted = {
  sv: { title: /efter 12 månader/i, how: '9 till 15 månader', loose: /(?<!”)efter 12 månader/i },
  en: { title: /after 12 months/i, how: '9 to 15 months', loose: /(?<!“)after 12 months/i },
} as const

const followed = { authority: 'host', form: 'resursradet', kommun: null, series: 'one', halfYear: '2026-H1', mayCount: true, items: [] }
const referrer = { ...noAnswers, grades: { cameFurther: 3 as const } }
/** That it was answered on that day. */
const onThatDay = { sv: /svarade/, en: /answered/ }

describe('what is counted as after 12 months', () => {
  it('[STAT-10] is what was answered 9 to 15 months after the meeting', () => {
    expect([8, 9, 12, 15, 16].map((months) => monthsOn(heldOn, dayAfterMonths(heldOn, months)))).toEqual([6, 12, 12, 12, null])
  })

  it.each(['sv', 'en'] as const)('[STAT-10] has gender and age of whoever it is about, also where they said it before and somebody else answered then, and says so in %s', (language) => {
    expect(codedFollowUp({ ...followed, gender: 'woman', ageBand: '25-34' }, 12, { referrer })).toMatchObject({ gender: 'woman', ageBand: '25-34' })
    for (const { how, rows } of [statisticsWords[language].more.gender, statisticsWords[language].more.age]) {
      expect(how).toContain({ sv: 'då eller tidigare.', en: 'then or before.' }[language])
      for (const text of [how, ...Object.values(rows).flat()]) expect(text).not.toMatch(onThatDay[language])
    }
  })

  it.each(['sv', 'en'] as const)('[STAT-10] says so in the sentence on how it is counted, in %s', (language) => {
    const { tables, goals, more } = statisticsWords[language]
    const goalsOfAnswers = [goals.how.stepForward, goals.how.workOrStudies, goals.how.inWorkOrStudies]
    const ofAYear = Object.values({ ...tables, ...more }).filter(({ title }) => counted[language].title.test(title))
    expect(ofAYear.length).toBeGreaterThanOrEqual(3)
    for (const how of [...goalsOfAnswers, tables.followed.how, more.grades.how, more.waiting.how, more.gender.how, more.age.how, ...ofAYear.map((one) => one.how)]) {
      expect(how).toContain(counted[language].how)
      expect(how).not.toMatch(counted[language].loose)
    }
  })
})
