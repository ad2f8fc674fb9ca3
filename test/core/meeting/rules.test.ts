import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const tests = join(import.meta.dirname, '..', '..')
const rulesText = readFileSync(join(tests, '..', 'server', 'core', 'meeting', 'RULES.md'), 'utf8')
const lines = [...rulesText.matchAll(/^- ([A-Z]+-\d+): (.+)$/gm)].map(([, id = '', sentence = '']) => ({ id, sentence }))
const rules = new Set(lines.map((line) => line.id))
/** What is live is put together in core by the rules of rooms. */
const ofRooms = new Set([...readFileSync(join(tests, '..', 'server', 'rooms', 'RULES.md'), 'utf8').matchAll(/^- (NODE-\d+): /gm)].map(([, id = '']) => id))
const subjects = new Set([...rules].map((id) => id.split('-')[0]))

const filesIn = (folder: string) => readdirSync(join(tests, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.test\.tsx?$/.test(name)).map((name) => join(tests, folder, name))
/** The rules that the titles of a file begin with. */
const quotedIn = (file: string) => [...readFileSync(file, 'utf8').matchAll(/['"`]\[([A-Z]+-\d+)\]/g)].map(([, id = '']) => id)
const core = ['core/meeting', 'core/meeting-forms', 'core/wire'].flatMap(filesIn).flatMap(quotedIn)

describe('RULES.md', () => {
  it('has every rule once, in one sentence, numbered without a hole', () => {
    expect(rules.size).toBe(lines.length)
    expect(rules.size).toBeGreaterThan(90)
    for (const { sentence } of lines) expect(sentence).toMatch(/^[A-Z][^.]*\.$/)
    for (const subject of subjects) {
      const ids = [...rules].filter((id) => id.split('-')[0] === subject)
      expect(ids).toEqual(ids.map((_, index) => `${subject}-${index + 1}`))
    }
  })

  it('has a test for every rule', () => {
    expect([...rules].filter((id) => !core.includes(id))).toEqual([])
  })

  it('holds every rule that a test quotes', () => {
    expect(core.filter((id) => !rules.has(id) && !ofRooms.has(id))).toEqual([])
    const elsewhere = filesIn('.').flatMap(quotedIn).filter((id) => subjects.has(id.split('-')[0]))
    expect(elsewhere.filter((id) => !rules.has(id))).toEqual([])
  })
})
