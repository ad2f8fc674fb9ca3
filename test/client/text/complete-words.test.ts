import { describe, expect, it } from 'vitest'
import { measure } from '#core/plain-language/measure.ts'
import { problemSchema } from '#core/wire/problem.ts'
import { refusalSchema } from '#core/meeting/refusal.ts'
import { en, sv } from '#test/support/all-words.ts'

type Text = string | ((...slots: never[]) => string)
type Tree = { [name: string]: Text | Tree }

/** Every text with its place: "participant.items.choose"; a text with slots is tried with a word in each. */
function textsIn(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([name, one]): [string, string][] => {
    const here = `${path}${name}`
    if (typeof one === 'string') return [[here, one]]
    if (typeof one === 'function') return [[here, one(...(Array.from({ length: one.length }, () => 'Kim') as never[]))]]
    return textsIn(one, `${here}.`)
  })
}
const everyLanguage = { sv, en }
const texts = (locale: keyof typeof everyLanguage) => textsIn(everyLanguage[locale] as unknown as Tree)

describe('the words of the client', () => {
  it('have the same places in every language, and no empty text', () => {
    const [swedish, english] = [texts('sv'), texts('en')]
    expect(english.map(([place]) => place)).toEqual(swedish.map(([place]) => place))
    expect([...swedish, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('say something for every refusal and every problem', () => {
    for (const words of Object.values(everyLanguage)) {
      expect(Object.keys(words.refusals).toSorted()).toEqual(refusalSchema.options.toSorted())
      expect(Object.keys(words.problems).toSorted()).toEqual(problemSchema.options.toSorted())
    }
  })

  it('are translated: a long text is not the same in both languages', () => {
    const swedish = new Map(texts('sv'))
    const same = texts('en').filter(([place, text]) => text.length > 12 && swedish.get(place) === text && !/Kim, Kim/.test(text))
    expect(same).toEqual([])
  })

  it('shout at nobody, in no language', () => {
    const shouting = [...texts('sv'), ...texts('en')].filter(([, text]) => /!|vänligen|please/i.test(text))
    expect(shouting).toEqual([])
  })

  it('say what happened and what to do in at most two or three short sentences', () => {
    const long = texts('sv').filter(([place]) => /^(refusals|problems)\./.test(place)).filter(([, text]) => text.length > 110)
    expect(long).toEqual([])
  })

  it('are easy in Swedish: LIX 30 or lower over all whole sentences of each area', () => {
    const sentences = texts('sv').filter(([, text]) => /[.?]$/.test(text))
    const lixOf = (area: string) => measure(sentences.flatMap(([place, text]) => (place.startsWith(`${area}.`) ? [text] : [])).join('\n')).lix ?? 0
    const areas = [...new Set(sentences.map(([place]) => place.split('.')[0] ?? ''))]
    const hard = areas.filter((area) => lixOf(area) > 30).map((area) => [area, Math.round(lixOf(area))])
    expect(hard).toEqual([])
  })
})
