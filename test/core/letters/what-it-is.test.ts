import { describe, expect, it } from 'vitest'
import type { CatalogueSource } from '#core/meeting/catalogue-source.ts'
import type { Language } from '#core/meeting/scalars.ts'
import type { Item } from '#core/meeting/item.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { sentencesOf } from '#core/letters/letter-sentences.ts'
import { act, by, byDay, item, meeting, words } from './written-meetings.ts'

const jobbspar: CatalogueSource = { entryId: 'entry-000001', version: 3, name: 'Jobbspår', plain: { sv: 'en kurs där du provar ett yrke', en: 'a course where you try a trade' } }
const step = { why: 'Du vill prova att arbeta.', who: by('seat-kim'), when: byDay('2026-12-18') }
const taken = (kind: 'recommendation' | 'ownStep' | 'undertaking', changes: Partial<Item['content']> = {}, yes = true): Item =>
  item(kind, { what: act('try', 'Jobbspår'), ...step, from: jobbspar, ...changes }, yes ? 'yes' : 'notYet')
const sentences = (items: Item[], language?: Language) => (participantLetter(meeting({ items }), language)?.blocks ?? []).filter(({ kind }) => kind !== 'words').flatMap(sentencesOf)
const texts = (items: Item[], language?: Language) => sentences(items, language).map(({ text }) => text)

describe('[CAT-16] what was taken from the catalogue', () => {
  it('[CAT-16] is told of right under the advice, before its reason', () => {
    const all = texts([taken('recommendation')])
    const at = all.indexOf('Det är en kurs där du provar ett yrke.')
    expect(all.slice(at - 1, at + 2)).toEqual(['Du prövar Jobbspår.', 'Det är en kurs där du provar ett yrke.', expect.stringMatching(/skriver|Skälet/)])
  })

  it('[CAT-16] is told of under a step that is no advice', () => {
    const own = participantLetter(meeting({ items: [taken('ownStep')] }))?.blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []))
    expect(own?.[0]?.what.map(({ text }) => text)).toEqual(expect.arrayContaining(['Det är en kurs där du provar ett yrke.']))
  })

  it('[CAT-16] is called by its name where the sentence above names something else', () => {
    expect(texts([taken('recommendation', { what: act('call', 'Anna') })])).toContain('Jobbspår är en kurs där du provar ett yrke.')
    expect(texts([taken('recommendation', { what: words('Börja på jobbspår i vår.') })])).toContain('Det är en kurs där du provar ett yrke.')
  })

  it('[CAT-16] is told of once, however many steps it has', () => {
    expect(texts([taken('ownStep'), taken('recommendation'), taken('recommendation')]).filter((text) => text.includes('en kurs där'))).toHaveLength(1)
  })

  it('[CAT-16] is told of in the reader’s language, else in Swedish that says so', () => {
    expect(texts([taken('recommendation')], 'en')).toContain('It is a course where you try a trade.')
    const swedish = sentences([taken('recommendation', { from: { ...jobbspar, plain: { sv: jobbspar.plain.sv, en: null } } })], 'en')
    expect(swedish.find(({ text }) => text === 'Det är en kurs där du provar ett yrke.')?.lang).toBe('sv')
  })

  it('[CAT-16] has sentences of its own where the entry has written some', () => {
    expect(texts([taken('recommendation', { from: { ...jobbspar, plain: { sv: 'Här provar du ett yrke. Du får en handledare.', en: null } } })])).toContain('Här provar du ett yrke. Du får en handledare.')
  })

  it('[CAT-16] is not told of where nobody agreed to it, and its hard words are explained where they are', () => {
    expect(texts([taken('recommendation', {}, false)]).join(' ')).not.toContain('en kurs där')
    const hard = participantLetter(meeting({ items: [taken('recommendation', { from: { ...jobbspar, plain: { sv: 'en plats för arbetsträning', en: null } } })] }))
    expect(hard?.blocks.flatMap((block) => (block.kind === 'words' ? block.words.map(({ term }) => term) : []))).toContain('arbetsträning')
  })
})
