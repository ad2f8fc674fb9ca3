import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const tests = join(import.meta.dirname, '..')
const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((name) => /\.test\.tsx?$/.test(name))
const quotes = files.flatMap((name) => [...readFileSync(join(tests, name), 'utf8').matchAll(/\bit(?:\.each\(.*?\))?\(\s*['"`]((?:\[[A-Z]+-\d+\] ?)+)/gs)])
const quoted = quotes.flatMap(([, ids = '']) => [...ids.matchAll(/[A-Z]+-\d+/g)].map(([id]) => id))

/** Holds the rules of a RULES.md (`room` under server/) and the tests that quote them together, both ways. */
export function describeRules(name: string, room: string, subjects: string[]) {
  const text = readFileSync(join(tests, '..', 'server', room, 'RULES.md'), 'utf8')
  const rules = [...text.matchAll(/^- ([A-Z]+-\d+): (.+)$/gm)].map(([, id = '', sentence = '']) => ({ id, sentence }))
  const ids = rules.map((rule) => rule.id)
  const tested = quoted.filter((id) => subjects.includes(id.split('-')[0] ?? ''))

  describe(name, () => {
    it('stand once each, in one sentence, numbered without a hole', () => {
      for (const { sentence } of rules) expect(sentence).toMatch(/^(?:[A-Z]|`)[^]*[^.]\.$/)
      for (const subject of subjects) {
        const own = ids.filter((id) => id.startsWith(`${subject}-`))
        expect(own.length).toBeGreaterThan(0)
        const numbers = own.map((id) => Number(id.slice(subject.length + 1))).toSorted((a, b) => a - b)
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      }
    })

    it('have a test each', () => {
      expect(ids.filter((id) => !tested.includes(id))).toEqual([])
    })

    it('hold every rule that a test quotes', () => {
      expect(tested.filter((id) => !ids.includes(id))).toEqual([])
    })
  })
}
