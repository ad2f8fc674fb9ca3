import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { nodesOf, parsedIn } from './parsed.ts'
import { endlessOn } from './pattern-times.ts'

/** Each pattern that stands in the code of the product, once, with where. */
function writtenPatterns(): Map<string, { pattern: RegExp; where: string }> {
  const found = new Map<string, { pattern: RegExp; where: string }>()
  for (const [where, file] of parsedIn('server', 'client', 'manifest')) {
    for (const node of nodesOf(file)) {
      if (!ts.isRegularExpressionLiteral(node) || found.has(node.text)) continue
      const at = node.text.lastIndexOf('/')
      found.set(node.text, { pattern: new RegExp(node.text.slice(1, at), node.text.slice(at + 1)), where })
    }
  }
  return found
}

/** Each that the program makes while it is read, writes the letters of all meetings here, and looks at what one writes. */
async function madePatterns(): Promise<Map<string, { pattern: RegExp; where: string }>> {
  const found = new Map<string, { pattern: RegExp; where: string }>()
  const { RegExp: own } = globalThis
  const noted = (pattern: RegExp) => {
    if (!found.has(String(pattern))) found.set(String(pattern), { pattern, where: 'made' })
    return pattern
  }
  globalThis.RegExp = new Proxy(own, { construct: (made, given) => noted(Reflect.construct(made, given) as RegExp), apply: (made, self, given) => noted(Reflect.apply(made, self, given) as RegExp) })
  try {
    const [{ writtenMeetings }, { participantLetter }, { referrerLetter }, { check }] = await Promise.all([import('../core/letters/all-written-meetings.ts'), import('#core/letters/participant-letter.ts'), import('#core/letters/referrer-letter.ts'), import('#core/plain-language/check.ts')])
    for (const meeting of Object.values(writtenMeetings)) for (const language of ['sv', 'en'] as const) check(JSON.stringify([participantLetter(meeting, language), referrerLetter(meeting)]).slice(0, 2_000), { language })
  } finally {
    globalThis.RegExp = own
  }
  return found
}

const endless = (all: Iterable<{ pattern: RegExp; where: string }>) => [...all].flatMap(({ pattern, where }) => {
  const on = endlessOn(pattern)
  return on === null ? [] : [`${where} ${String(pattern)} on ${on}`]
})

describe('a pattern', () => {
  it('ends in time on whatever somebody writes: each that stands in the code', () => {
    const written = writtenPatterns()
    expect(written.size).toBeGreaterThan(500)
    expect(endless(written.values())).toEqual([])
  })

  it('ends in time where it is put together, with names and words, for letters and for whoever writes', async () => {
    const made = await madePatterns()
    expect(made.size).toBeGreaterThan(100)
    expect(endless(made.values())).toEqual([])
  })

  it.each(['^(a+)+$', '^(\\w+\\s?)*$', '(?:x|a|aa)+b', '(?<=om )([a-z]+ ?)+!', '\\s*\\s*\\s*$'])('is found where it does not: %s', (source) => {
    expect(endless([{ pattern: new RegExp(source), where: 'here' }])).toHaveLength(1)
  })
})
