import { describe, expect, it } from 'vitest'
import { asSentence, saidIn } from '#client/panel/participant/own-steps/own-step-text.ts'
import { words as en } from '#client/text/en/answering-words.ts'
import { words as sv } from '#client/text/sv/answering-words.ts'

describe('what the participant wants to do, as a sentence', () => {
  it('is offered for what was written as in a list of things to do', () => {
    expect(asSentence('ringa vårdcentralen', sv.ownStep)).toBe('Jag vill ringa vårdcentralen')
    expect(asSentence('Promenera varje  morgon', sv.ownStep)).toBe('Jag vill promenera varje morgon')
    expect(asSentence('Jag ringa mamma', sv.ownStep)).toBe('Jag vill ringa mamma')
    expect(asSentence('call the health centre', en.ownStep)).toBe('I want to call the health centre')
  })

  it('is left alone where it reads well, or where it can not be known', () => {
    for (const text of ['', 'Jag ', 'ringa', 'Jag ringer vårdcentralen', 'Mina tabletter tar jag varje dag', 'Jag vill ringa mamma']) expect(asSentence(text, sv.ownStep), text).toBeNull()
  })

  it('is nothing while only the beginning stands there', () => {
    expect(saidIn('Jag ', sv.ownStep)).toBe('')
    expect(saidIn(' Jag  går ut ', sv.ownStep)).toBe('Jag går ut')
  })
})
