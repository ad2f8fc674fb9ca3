import { describe, expect, it } from 'vitest'
import { actFrames } from '#core/letters/item-sentences.ts'
import { bareLabel } from '#client/meeting/composer/bare-label.ts'
import { suggestActs } from '#client/meeting/composer/suggest-acts.ts'

const frames = [
  { act: 'call', label: 'ringa' },
  { act: 'talkTo', label: 'prata med' },
  { act: 'try', label: 'pröva', alsoWritten: ['prova'] },
  { act: 'help', label: bareLabel(actFrames.sv.help.label), alsoWritten: actFrames.sv.help.alsoWritten },
] as const

const suggested = (typed: string, participant: string | undefined = 'Kim') => suggestActs(typed, [...frames], 'sv', participant).map(({ act, object }) => [act, object])

describe('acts while typing', () => {
  it('come from the second letter on', () => {
    expect(suggested('r')).toEqual([])
    expect(suggested('Ri')).toEqual([['call', '']])
    expect(suggested('pr')).toEqual([['talkTo', ''], ['try', '']])
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

  it('do not take a part of a longer word', () => {
    expect(suggested('ringaren')).toEqual([])
  })

  it('leave own words alone', () => {
    expect(suggested('Du får en fast person')).toEqual([])
  })
})
