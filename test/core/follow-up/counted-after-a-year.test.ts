import { describe, expect, it } from 'vitest'
import { dayAfterMonths, monthsOn } from '#core/follow-up/moments.ts'
import { statisticsWords } from '#server/http/words/statistics-by-language.ts'

const heldOn = '2026-01-15'
const counted = {
  sv: { title: /efter 12 månader/i, how: '9 till 15 månader', loose: /(?<!”)efter 12 månader/i },
  en: { title: /after 12 months/i, how: '9 to 15 months', loose: /(?<!“)after 12 months/i },
} as const

describe('what is counted as after 12 months', () => {
  it('[STAT-10] is what was answered 9 to 15 months after the meeting', () => {
    expect([8, 9, 12, 15, 16].map((months) => monthsOn(heldOn, dayAfterMonths(heldOn, months)))).toEqual([6, 12, 12, 12, null])
  })

  it.each(['sv', 'en'] as const)('[STAT-10] says so in the sentence on how it is counted, in %s', (language) => {
    const { tables, goals, more } = statisticsWords[language]
    const goalsOfAnswers = [goals.how.stepForward, goals.how.workOrStudies, goals.how.inWorkOrStudies]
    const ofAYear = Object.values({ ...tables, ...more }).filter(({ title }) => counted[language].title.test(title))
    expect(ofAYear.length).toBeGreaterThanOrEqual(3)
    for (const how of [...goalsOfAnswers, tables.followed.how, more.grades.how, more.waiting.how, ...ofAYear.map((one) => one.how)]) {
      expect(how).toContain(counted[language].how)
      expect(how).not.toMatch(counted[language].loose)
    }
  })
})
