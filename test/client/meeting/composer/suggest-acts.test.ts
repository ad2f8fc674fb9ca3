import { describe, expect, it } from 'vitest'
import { actHelp } from '#core/letters/sentences/act-help-by-language.ts'
import { actFrames } from '#core/letters/item-sentences.ts'
import { suggestActs } from '#client/meeting/composer/suggest-acts.ts'
import { actSchema } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'

const frames = [
  { act: 'call', label: 'ringa' },
  { act: 'talkTo', label: 'prata med' },
  { act: 'try', label: 'pröva', alsoWritten: ['prova'] },
  { act: 'help', label: actFrames.sv.help.label, alsoWritten: actHelp.sv.help.alsoWritten },
] as const

const suggested = (typed: string, participant: string | undefined = 'Kim') => suggestActs(typed, [...frames], 'sv', participant).map(({ act, object }) => [act, object])

describe('acts while typing', () => {
  it('come from the second letter on', () => {
    expect(suggested('r')).toEqual([])
    expect(suggested('Ri')).toEqual([['call', '']])
    expect(suggested('pr')).toEqual([['try', ''], ['talkTo', '']])
  })

  it('take what follows the word as their slot', () => {
    expect(suggested('Ringa vårdcentralen om medicinen')).toEqual([['call', 'vårdcentralen om medicinen']])
    expect(suggested('prata med läkaren')).toEqual([['talkTo', 'läkaren']])
  })

  it('come for another word that means the same', () => {
    expect(suggested('Prova en praktik')).toEqual([['try', 'en praktik']])
    expect(suggested('prov')).toEqual([['try', '']])
  })

  it('know whom the help is for, by name or as the letter says it', () => {
    for (const typed of ['hjälpa Kim att skriva ett brev', 'Hjälpa dig att skriva ett brev', 'hjälpa till att skriva ett brev']) expect(suggested(typed), typed).toEqual([['help', 'att skriva ett brev']])
    expect(suggested('hjälpa till med ansökan')).toEqual([['help', 'ansökan']])
    expect(suggested('hjälpa Anna att skriva'), 'that is help for somebody else').toEqual([])
    expect(suggestActs('hjälpa Kim att skriva', [...frames], 'sv', undefined)).toEqual([])
  })

  it('are not offered where what follows is longer than their slot: nothing that was typed is cut', () => {
    const words = 'läkaren '.repeat(15).trim()
    expect([words.length, suggested(`ringa ${words}`)]).toEqual([119, [['call', words]]])
    expect(suggested(`ringa ${words}ns`)).toEqual([])
  })

  it('do not take a part of a longer word', () => {
    expect(suggested('ringaren')).toEqual([])
  })

  it('leave own words alone', () => {
    expect(suggested('Du får en fast person')).toEqual([])
  })
})

describe('among all acts', () => {
  const all = (language: Language) => actSchema.options.map((act) => ({ act, label: actFrames[language][act].label, alsoWritten: actHelp[language][act].alsoWritten }))
  const of = (typed: string, language: Language = 'sv') => suggestActs(typed, all(language), language, 'Kim').map(({ act, object }) => [act, object])

  it('the word that explains most of the text wins, and the shorter one is not offered beside it', () => {
    expect(of('skriva under intyget')).toEqual([['sign', 'intyget']])
    expect(of('Gå igenom räkningarna med Kim')).toEqual([['goThrough', 'räkningarna med Kim']])
    expect(of('ta kontakt med boendestödet')).toEqual([['contact', 'boendestödet']])
    expect(of('fundera över vad jag vill')).toEqual([['thinkAbout', 'vad jag vill']])
    expect(of('go through the bills', 'en')).toEqual([['goThrough', 'the bills']])
  })

  it('the shorter word comes first while both may be meant, and the longer when only it goes on so', () => {
    expect(of('skriva').map(([act]) => act)).toEqual(['write', 'sign'])
    expect(of('skriva un').map(([act]) => act)).toEqual(['sign', 'write'])
  })

  it('an act’s own word comes before another act’s other word', () => {
    expect(of('se').map(([act]) => act)).toEqual(['goThrough'])
    expect(of('ta').map(([act]) => act)).toEqual(['bring', 'findOut', 'talkTo', 'contact'])
  })

  it('six are offered and no more', () => {
    const crowd = actSchema.options.map((act, index) => ({ act, label: `verba${'a'.repeat(index)}` }))
    expect(suggestActs('ve', crowd, 'sv', 'Kim').map(({ act }) => act)).toEqual(actSchema.options.slice(0, 6))
  })

  it.each(['sv', 'en'] as const)('each is found by its own word in %s, first of all', (language) => {
    for (const { act, label } of all(language)) expect(of(`${label} slot`, language), label).toEqual([[act, 'slot']])
  })

  it.each(['sv', 'en'] as const)('no two answer to the same word in %s', (language) => {
    const starts = all(language).flatMap(({ label, alsoWritten = [] }) => [label, ...alsoWritten])
    expect(starts.filter((start, index) => starts.indexOf(start) !== index)).toEqual([])
  })
})
