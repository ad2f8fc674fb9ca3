import { describe, expect, it } from 'vitest'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import { meetingVariables } from '#core/statistics/variables.ts'
import { foundOut } from './attacker.ts'
import { numbersSeen, sortsSeen, type Seen } from './seen-figures.ts'
import { seededMeetings } from './seeded-meetings.ts'

const dataSets = 320
const foundIn = ({ unknowns, known, secrets }: Seen) => foundOut(unknowns, known, secrets.map(({ of }) => of)).map((index) => secrets[index]?.name)

describe('who has every page and file', () => {
  it('[STAT-7] [STAT-8] finds out no number that is hidden, in any of 320 years of small numbers', () => {
    let hidden = 0
    for (let seed = 1; seed <= dataSets; seed += 1) {
      const { rows, chance } = seededMeetings(seed)
      const seen = numbersSeen(publishMeetings(2026, rows, chance))
      hidden += seen.secrets.length
      expect({ seed, found: foundIn(seen) }).toEqual({ seed, found: [] })
    }
    expect(hidden).toBeGreaterThan(1000)
  })

  it('[STAT-9] finds out of no hidden sort how many they are', () => {
    let hidden = 0
    for (let seed = 1; seed <= dataSets; seed += 1) {
      const { rows, chance } = seededMeetings(seed)
      const published = publishMeetings(2026, rows, chance)
      for (const { id } of meetingVariables.filter((_one, index) => (index + seed) % 3 === 0)) {
        const seen = sortsSeen(published, id)
        hidden += seen.secrets.length
        expect({ seed, id, found: foundIn(seen) }).toEqual({ seed, id, found: [] })
      }
    }
    expect(hidden).toBeGreaterThan(1000)
  })
})
