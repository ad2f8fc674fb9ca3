import { describe, expect, it } from 'vitest'
import { suggestActs } from '#client/meeting/composer/suggest-acts.ts'

const frames = [
  { act: 'call', label: 'ringa' },
  { act: 'talkTo', label: 'prata med' },
  { act: 'try', label: 'pröva', alsoWritten: ['prova'] },
] as const

const suggested = (typed: string) => suggestActs(typed, [...frames], 'sv').map(({ act, object }) => [act, object])

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

  it('do not take a part of a longer word', () => {
    expect(suggested('ringaren')).toEqual([])
  })

  it('leave own words alone', () => {
    expect(suggested('Du får en fast person')).toEqual([])
  })
})
