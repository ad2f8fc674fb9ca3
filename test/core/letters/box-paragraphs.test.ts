import { describe, expect, it } from 'vitest'
import { blocksHtml } from '#core/letters/blocks-html.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { act, answered, by, byDay, decision, item, meeting, onDay, talk, words } from './written-meetings.ts'

const boxOf = (one: Meeting) => participantLetter(one)!.blocks.find((block) => block.kind === 'main')!
const paragraphsOf = (one: Meeting) => boxOf(one).paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' '))
const all = Object.entries(writtenMeetings)

describe('the box', () => {
  it.each(all)('[S9] has paragraphs of four sentences at most: %s', (_, one) => {
    const letters = [participantLetter(one), preparationLetter(one)].flatMap((letter) => letter ?? [])
    for (const { paragraphs } of letters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'main'))) {
      for (const sentences of paragraphs) expect(sentences.filter(({ text }) => !text.endsWith(':')).length).toBeLessThanOrEqual(4)
      expect(paragraphs.every(({ length }) => length > 0)).toBe(true)
    }
  })

  it('[LET-6] has the loss first, then what the participant does, then the times, and the talk last', () => {
    const own = item('ownStep', { what: act('gather', 'mina räkningar'), why: null, who: by('seat-kim'), when: byDay('2026-12-14') }, 'yes')
    const meets = item('undertaking', { what: act('meet', 'dig'), why: null, who: by('seat-anna'), when: onDay('2026-12-11', '10.00') }, 'yes')
    const ends = decision('Sjukpenningen tar slut 31 december.', 'Försäkringskassan', '2026-11-26')
    expect(paragraphsOf(meeting({ items: [meets, own, ends], followUp: talk('seat-sara', '2026-12-08', '10.00') }))).toEqual([
      '”Sjukpenningen tar slut 31 december.” Det har Försäkringskassan bestämt.',
      'Du behöver göra en sak. Du samlar dina räkningar. Gör det senast måndag 14 december.',
      'Du har också en tid: Anna på Arbetsförmedlingen träffar dig. Det blir fredag 11 december klockan 10.',
      'Vi pratar igen tisdag 8 december klockan 10.',
    ])
  })

  it('[LET-6] parts what is counted from what comes first where they are many sentences', () => {
    const own = (kind: 'ownStep' | 'recommendation', rest = {}) => ({ ...item(kind, { what: act('gather', 'räkningarna'), why: null, who: by('seat-kim'), when: byDay('2026-12-09') }, 'yes'), ...rest })
    const guardians = { ...writtenMeetings['guardian-answers']!, followUp: null, items: [own('ownStep'), own('recommendation', answered('yes', null, 'seat-per')), own('recommendation', answered('yes', null, 'seat-per'))] }
    expect(paragraphsOf(guardians)).toEqual(['Du behöver göra en sak. Per har sagt ja till att du gör 2 saker. Per får svara för dig.', 'Det här kommer först: Du samlar räkningarna. Gör det senast onsdag 9 december.'])
  })

  it('[LET-6] says that there is nothing to do only where nothing that was agreed is in own words or the participant’s to do', () => {
    const advised = (what: Parameters<typeof words>[0] | null) => meeting({ items: [item('recommendation', { what: what === null ? act('book', 'en tid') : words(what), why: 'Det går fort.', who: by('seat-anna'), when: byDay('2026-12-11') }, 'yes')] })
    expect(paragraphsOf(advised(null))[0]).toMatch(/^Du behöver inte göra något nu\./)
    expect(paragraphsOf(advised('Kim ställer sig i kö till praktik.'))).toEqual(['Det här kom vi överens om: ”Kim ställer sig i kö till praktik.” Anna på Arbetsförmedlingen ordnar det senast fredag 11 december.'])
    expect(paragraphsOf({ ...advised('Kim ställer sig i kö till praktik.'), followUp: talk('seat-sara', '2026-12-15') }).join(' ')).not.toContain('Du behöver inte')
  })

  it('says how many things were agreed, whether the one it names comes first or is one of them', () => {
    const anna = (what: Parameters<typeof words>[0] | null, when: ReturnType<typeof byDay>) => item('undertaking', { what: what === null ? act('book', 'en tid') : words(what), why: null, who: by('seat-anna'), when }, 'yes')
    const box = (...items: ReturnType<typeof anna>[]) => paragraphsOf(meeting({ items, followUp: talk('seat-sara', '2026-12-17') }))[0]
    expect(box(anna(null, byDay('2026-12-09')), anna(null, byDay('2026-12-11')))).toMatch(/^Vi kom överens om 2 saker\. Det här kommer först: Anna/)
    expect(box(anna(null, byDay('2026-12-09')), anna('Jag följer med till banken.', onDay('2026-12-11')))).toMatch(/^Vi kom överens om 2 saker\. En av dem: ”Jag följer med/)
    expect(box(anna(null, byDay('2026-12-09')))).toMatch(/^Det här kom vi överens om: Anna/)
  })

  it('is one box with one heading on the page, and paragraphs there and as text', () => {
    const letter = participantLetter(writtenMeetings['money-at-risk']!)!
    const [html] = /<div class="main-thing">[\s\S]*?<\/div>/.exec(blocksHtml(letter.blocks)) ?? []
    expect([html?.match(/<h2>/g)?.length, html?.match(/<p>/g)?.length]).toEqual([1, 4])
    expect(letterText(letter)).toContain('bestämt.\n\nDu behöver göra en sak.')
  })
})
