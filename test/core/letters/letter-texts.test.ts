import { describe, expect, it } from 'vitest'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { beforeMeetings } from './before-meetings.ts'
import { inEnglish } from './different-meetings.ts'

/** Read the files aloud when they change: they are what Kim gets. */
describe.each(Object.entries(writtenMeetings))('the letters of the meeting %s', (name, meeting) => {
  it('says to the participant what the file says', async () => {
    const letter = participantLetter(meeting)
    expect(letter?.recipient).toBe('participant')
    await expect(letterText(letter!)).toMatchFileSnapshot(`letters-as-text/${name}.participant.txt`)
  })

  it('says to the referrer what the file says', async () => {
    const letter = referrerLetter(meeting)
    expect(letter === null).toBe(name === 'only-undertaking')
    if (letter) await expect(letterText(letter)).toMatchFileSnapshot(`letters-as-text/${name}.referrer.txt`)
  })
})

describe.each(Object.entries(beforeMeetings))('the letter before the meeting %s', (name, meeting) => {
  it('says what the file says', async () => {
    await expect(letterText(preparationLetter(meeting)!)).toMatchFileSnapshot(`letters-as-text/${name}.preparation.txt`)
  })
})

it('says in a meeting held in English what the file says', async () => {
  await expect(letterText(referrerLetter(inEnglish)!)).toMatchFileSnapshot('letters-as-text/in-english.referrer.txt')
})

it('says the same in English to who reads no Swedish, in a meeting held in Swedish', async () => {
  await expect(letterText(referrerLetter(writtenMeetings['with-interpreter']!, 'en')!)).toMatchFileSnapshot('letters-as-text/with-interpreter.referrer.en.txt')
})

it('says the same in English, own words as written', async () => {
  await expect(letterText(referrerLetter(writtenMeetings['ordinary']!, 'en')!)).toMatchFileSnapshot('letters-as-text/ordinary.referrer.en.txt')
})
