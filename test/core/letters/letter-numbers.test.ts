import { describe, expect, it } from 'vitest'
import { letterNotes } from '#core/letters/letter-notes.ts'
import type { Letter, Source } from '#core/letters/letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { itemsInLetter } from '#core/letters/items-in-letter.ts'
import { check } from '#core/plain-language/check.ts'
import { measure } from '#core/plain-language/measure.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { beforeMeetings } from './before-meetings.ts'
import { inEnglish } from './different-meetings.ts'
import { eightPeople } from './full-meetings.ts'
import { allSentences } from './letter-sentences.ts'
import { decision, item, meeting, told, words, by, byDay } from './written-meetings.ts'

const all: Record<string, Meeting> = { ...writtenMeetings, 'in-english': inEnglish }
/** Hard words explained aside: they are there to help. */
const counted = (letter: Letter) => allSentences(letter).filter(({ source }) => !['glossary', 'letter.wordsHeading'].includes(source.of))
const textFrom = (letter: Letter, ...kinds: Source['kind'][]) => counted(letter).filter(({ source }) => kinds.includes(source.kind)).map(({ text }) => text).join('\n')
const from = (letter: Letter, ...kinds: Source['kind'][]) => measure(textFrom(letter, ...kinds))
/** Passives and abbreviations in what is our wording. */
const heavyIn = (letter: Letter) => check(textFrom(letter, 'template'), { language: letter.language }).filter(({ rule }) => rule === 'S3' || rule === 'W1')
const drawn: [string, Meeting, (Letter | null)[]][] = [
  ...Object.entries({ ...all, 'eight-people': eightPeople }).map(([name, one]): [string, Meeting, (Letter | null)[]] => [name, one, [participantLetter(one), referrerLetter(one), preparationLetter(one)]]),
  ...Object.entries(beforeMeetings).map(([name, one]): [string, Meeting, (Letter | null)[]] => [`before ${name}`, one, [preparationLetter(one)]]),
]
const letters = drawn.flatMap(([name, one, drawnLetters]) =>
  drawnLetters.flatMap((letter) => (letter ? [{ name, meeting: one, letter, whole: from(letter, 'template', 'record', 'person'), ours: from(letter, 'template'), own: from(letter, 'person').words }] : [])),
)
const of = (recipient: Letter['recipient']) => letters.filter(({ letter }) => letter.recipient === recipient)
const lixOf = (lix: number | null) => (lix ?? 0).toFixed(1)

/** The heaviest of each kind, in a line. */
function inAll(recipient: Letter['recipient']): string {
  const kind = of(recipient)
  const most = (count: (one: (typeof kind)[number]) => number | null) => Math.max(...kind.map((one) => count(one) ?? 0))
  const lix = [most(({ ours }) => ours.lix), most(({ whole }) => whole.lix)].map((one) => one?.toFixed(1))
  const inLength = `${kind.filter(({ whole }) => whole.words <= 350).length} of ${kind.length} within 350 words`
  const light = `${kind.filter(({ whole }) => (whole.lix ?? 0) <= 30).length} within LIX 30`
  return `${recipient}, ${kind.length} letters: ours LIX ${lix[0]} at most, ${most(({ ours }) => ours.longestSentence)} words in a sentence, ${most(({ letter }) => heavyIn(letter).length)} passives and abbreviations; whole LIX ${lix[1]} at most, ${light}, ${inLength}`
}

it('the letters and their numbers', () => {
  const row = (cells: (string | number)[]) => `${String(cells[0]).padEnd(32)}${cells.slice(1).map((cell) => String(cell).padStart(12)).join('')}`
  const rows = letters.map(({ name, letter, whole, ours, own }) => row([`${name}, ${letter.recipient.slice(0, 4)}`, whole.words, own, lixOf(whole.lix), whole.longestSentence, lixOf(ours.lix), ours.longestSentence]))
  process.stdout.write(`\n${[row(['letter', 'words', 'own words', 'LIX', 'longest', 'LIX, ours', 'longest, ours']), ...rows].join('\n')}\n\n`)
  process.stdout.write(`${(['participant', 'referrer', 'preparation'] as const).map(inAll).join('\n')}\n\n`)
  expect(letters.length).toBeGreaterThan(100)
})

describe('what is ours in a letter', () => {
  it.each(letters)('is light in $name, $letter.recipient: LIX 27, no sentence over 15 words', ({ ours }) => {
    expect(ours.lix).toBeLessThanOrEqual(27)
    expect(ours.longestSentence).toBeLessThanOrEqual(15)
  })

  it.each(letters)('has no passive and no abbreviation in $name, $letter.recipient [S3, W1]', ({ letter }) => {
    expect(heavyIn(letter)).toEqual([])
  })
})

describe('the participant’s letter', () => {
  it.each(of('participant'))('$name: LIX 30 and 350 words at most, or the chair is told why', ({ letter, whole }) => {
    const notes = letterNotes(letter)
    expect(whole.lix).toBeLessThanOrEqual(30)
    expect([notes.words, notes.lix]).toEqual([whole.words, whole.lix])
    expect([notes.isLong, notes.isHeavy]).toEqual([whole.words > 350, (whole.lix ?? 0) > 30])
    expect(notes.why.length > 0).toBe(notes.isLong || notes.isHeavy)
  })

  it('is never long by what is ours: three things at most, and a hundred own words, keep it within 350', () => {
    const ordinary = of('participant').filter(({ meeting: one, own }) => own <= 100 && Object.values(itemsInLetter(one)).flat().length <= 3)
    expect(ordinary.length).toBeGreaterThan(20)
    for (const { name, meeting: one, whole } of ordinary) {
      expect(whole.words, name).toBeLessThanOrEqual(350)
      expect(letterNotes(participantLetter(one, 'en')!).words, `${name} in English`).toBeLessThanOrEqual(350)
    }
  })

  it('says every item however many there are', () => {
    for (const { letter, meeting: one, name } of of('participant')) {
      const said = new Set(allSentences(letter).map(({ source }) => source.of))
      for (const { id } of Object.values(itemsInLetter(one)).flat()) expect(said, name).toContain(`item:${id}`)
    }
  })
})

describe('the other letters', () => {
  it.each(of('referrer'))('$name: the referrer’s has LIX 40 at most', ({ whole }) => {
    expect(whole.lix).toBeLessThanOrEqual(40)
  })

  it.each(of('preparation'))('$name: the one before the meeting has LIX 30 at most [LET-1]', ({ whole, letter }) => {
    expect(whole.lix).toBeLessThanOrEqual(30)
    expect(letterNotes(letter).isLong).toBe(whole.words > 350)
  })

  it('the one before the meeting has 350 words at most before nine meetings of ten, and in English before five of six [LET-1]', () => {
    const all = of('preparation')
    for (const [language, most] of [['sv', 1 / 10], ['en', 1 / 6]] as const) {
      const long = all.filter(({ meeting: one }) => letterNotes(preparationLetter(one, language)!).isLong).map(({ name }) => name)
      expect([language, long.length / all.length <= most, long]).toEqual([language, true, expect.arrayContaining(['nine-organisations', 'eight-people'])])
    }
  })
})

describe('the notes to the chair', () => {
  const notes = (one: Meeting) => letterNotes(participantLetter(one)!)

  it('say nothing of a short letter', () => {
    expect(notes(writtenMeetings['one-own-step']!)).toMatchObject({ isLong: false, isHeavy: false, why: [] })
  })

  it('know own words from many things', () => {
    expect(notes(writtenMeetings['long-own-words']!)).toMatchObject({ isLong: true, why: ['ownWords'] })
    const brief = { ...writtenMeetings['eight-items']!, told: [], takeAway: null }
    expect(notes({ ...brief, items: brief.items.map((one) => ({ ...one, content: { ...one.content, why: null } })) })).toMatchObject({ isLong: true, why: ['manyItems'] })
    const both = { ...writtenMeetings['eight-items']!, told: told(...Array.from({ length: 8 }, () => 'Jag har väntat i flera år på att någon ska höra av sig till mig.')) }
    expect(notes(both)).toMatchObject({ isLong: true, why: ['ownWords', 'manyItems'] })
    const few = { ...writtenMeetings['nine-organisations']!, told: told('Jag har aldrig träffat er alla samtidigt, och jag vill att ni pratar med varandra innan ni ringer till mig nästa gång.', 'Jag vill ha ett papper där det står vem som gör vad.') }
    expect(notes(few)).toMatchObject({ isLong: true, why: ['manyItems'] })
    const four = meeting({ told: both.told.concat(told('Jag har väntat i flera år på att någon ska höra av sig till mig.', 'Jag vill veta vem som hjälper mig med det här.')), items: [1, 2, 3, 4].map((day) => item('ownStep', { what: words('Jag ringer.'), why: null, who: by('seat-kim'), when: byDay(`2026-12-1${day}`) }, 'yes')) })
    expect(notes(four)).toMatchObject({ isLong: true, why: ['ownWords'] })
  })

  it('know heavy words from ours', () => {
    const heavy = 'Arbetsförmåganedsättningens rehabiliteringsutredning förutsätter aktivitetsersättningsbedömningar.'
    const one = meeting({ told: told(...Array.from({ length: 12 }, () => heavy)), items: [decision(heavy, 'Försäkringskassan', '2026-11-24')] })
    expect(notes(one)).toMatchObject({ isLong: false, isHeavy: true, why: ['ownWords'] })
  })
})
