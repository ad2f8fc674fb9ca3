import { describe, expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import { afterTaking, foundBy } from '../found-by.ts'

describe('[S2] a sentence with more to do than one', () => {
  it.each([
    ['Du ringer vårdcentralen och Anna skickar blanketten.', [' och Anna'], 'Du ringer vårdcentralen. Anna skickar blanketten.'],
    ['Hej. Omar ringer Kim, och vi bokar ett rum.', [', och vi'], 'Hej. Omar ringer Kim. Vi bokar ett rum.'],
    ['Du ringer Omar och Anna på Arbetsförmedlingen skickar brevet.', [' och Anna'], 'Du ringer Omar. Anna på Arbetsförmedlingen skickar brevet.'],
  ])('is parted where the next actor begins: "%s"', (text, pieces, better) => {
    expect(foundBy('S2', text)).toEqual(pieces)
    expect(afterTaking('S2', text)).toBe(better)
    expect(foundBy('S2', better)).toEqual([])
  })

  it.each([
    'När du ringer svarar Anna och Omar bokar tiden.',
    'Anna ringer, bokar ett rum och skickar kallelsen.',
  ])('is found whole where it cannot be parted as it stands: "%s"', (text) => {
    expect(foundBy('S2', text)).toEqual([text])
    expect(afterTaking('S2', text)).toBe(text)
  })

  it.each(['Du ringer vårdcentralen och bokar tid.', 'Du ringer Anna och Omar.', 'Anna och Omar ringer dig.', 'Vi träffar Kim och Anna på torsdag.', 'Du och Anna ringer Omar.'])('is not "%s"', (text) => {
    expect(foundBy('S2', text)).toEqual([])
  })
})

describe('[S2] an English sentence with more to do than one', () => {
  const english = { language: 'en' } as const

  it.each([
    ['You call the clinic and Anna sends the form.', [' and Anna'], 'You call the clinic. Anna sends the form.'],
    ['Hello. Omar calls Kim, and we book a room.', [', and we'], 'Hello. Omar calls Kim. We book a room.'],
    ['You need to call Omar and Anna at Arbetsförmedlingen sends the letter.', [' and Anna'], 'You need to call Omar. Anna at Arbetsförmedlingen sends the letter.'],
    ['Call the doctor and she writes to us.', [' and she'], 'Call the doctor. She writes to us.'],
    ['We meet the school and Anna will call you.', [' and Anna'], 'We meet the school. Anna will call you.'],
    ['Anna calls you and I will book a room.', [' and I'], 'Anna calls you. I will book a room.'],
  ])('is parted where the next actor begins: "%s"', (text, pieces, better) => {
    expect(foundBy('S2', text, english)).toEqual(pieces)
    expect(afterTaking('S2', text, english)).toBe(better)
    expect(check(better, english)).toEqual([])
  })

  it.each([
    'When you call, Anna answers and Omar books the time, and we send the letter.',
    'Anna calls, books a room and sends the invitation.',
    'You call Omar, book a room and send the letter.',
    'Call Anna, then book a room and send the letter.',
  ])('is found whole where it cannot be parted as it stands: "%s"', (text) => {
    expect(foundBy('S2', text, english)).toEqual([text])
    expect(afterTaking('S2', text, english)).toBe(text)
  })

  it.each([
    'You call the clinic and book a time.', 'You call Anna and Omar.', 'Anna and Omar call you.', 'We meet Kim and Anna on Thursday.', 'You and Anna call Omar.', 'The plans and the calls are yours.',
    'When someone finds out facts, for example with talks and tests, all is well.', 'When meetings start, calls and plans are short and tests wait.', 'A call, a visit and a plan cost nothing.', 'It is time to call.', 'Anna has two plans and Omar is glad.', 'She had no help, no plan and no test.', 'Kim likes to read, write and talk.',
  ])('is not "%s"', (text) => {
    expect(foundBy('S2', text, english)).toEqual([])
  })

  it('is read in a time that grows with its length', () => {
    expect(foundBy('S2', `The ${'and call '.repeat(2_000)}end.`, english)).toEqual([])
  })
})
