import { describe, expect, it } from 'vitest'
import { loadWords } from '#client/text/words.ts'
import { measure } from '#core/plain-language/measure.ts'
import { problemSchema } from '#core/wire/problem.ts'
import { refusalSchema } from '#core/meeting/refusal.ts'

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
const texts = async (locale: 'sv' | 'en') => textsIn((await loadWords(locale)).words as unknown as Tree)

describe('the words of the client', () => {
  it('have the same places in every language, and no empty text', async () => {
    const [sv, en] = [await texts('sv'), await texts('en')]
    expect(en.map(([place]) => place)).toEqual(sv.map(([place]) => place))
    expect([...sv, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('say something for every refusal and every problem', async () => {
    for (const locale of ['sv', 'en'] as const) {
      const { words } = await loadWords(locale)
      expect(Object.keys(words.refusals).toSorted()).toEqual(refusalSchema.options.toSorted())
      expect(Object.keys(words.problems).toSorted()).toEqual(problemSchema.options.toSorted())
    }
  })

  it('are translated: a long text is not the same in both languages', async () => {
    const sv = new Map(await texts('sv'))
    const same = (await texts('en')).filter(([place, text]) => text.length > 12 && sv.get(place) === text && !/Kim, Kim/.test(text))
    expect(same).toEqual([])
  })

  it('shout at nobody, in no language', async () => {
    const shouting = [...(await texts('sv')), ...(await texts('en'))].filter(([, text]) => /!|vänligen|please/i.test(text))
    expect(shouting).toEqual([])
  })

  it('say what happened and what to do in at most two or three short sentences', async () => {
    const long = (await texts('sv')).filter(([place]) => /^(refusals|problems)\./.test(place)).filter(([, text]) => text.length > 110)
    expect(long).toEqual([])
  })

  it('are easy in Swedish: LIX 30 or lower over all whole sentences of each area', async () => {
    const sentences = (await texts('sv')).filter(([, text]) => /[.?]$/.test(text))
    const lixOf = (area: string) => measure(sentences.flatMap(([place, text]) => (place.startsWith(`${area}.`) ? [text] : [])).join('\n')).lix ?? 0
    const areas = [...new Set(sentences.map(([place]) => place.split('.')[0] ?? ''))]
    const hard = areas.filter((area) => lixOf(area) > 30).map((area) => [area, Math.round(lixOf(area))])
    expect(hard).toEqual([])
  })
})
