import { describe, expect, it } from 'vitest'
import { participantLetter } from '#core/letters/participant-letter.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { answered, by, decision, information, meeting, moneySaid, talk } from './written-meetings.ts'

const box = (one: Meeting, language?: 'sv' | 'en'): string =>
  participantLetter(one, language)!.blocks.flatMap((block) => (block.kind === 'main' ? block.paragraphs.flat().map(({ text }) => text) : [])).join(' ')

describe('money or home at risk', () => {
  it('stands first in the box, with its day and who has decided it [LET-2]', () => {
    expect(box(writtenMeetings['money-at-risk']!)).toMatch(/^”Sjukpenningen tar slut 31 december\.” Det har Försäkringskassan bestämt\. Du behöver göra en sak\./)
    expect(box(writtenMeetings['money-at-risk']!, 'en')).toMatch(/^“Sjukpenningen tar slut 31 december\.” Försäkringskassan has decided that\./)
  })

  it('stands first too where it was told, or said of the money [LET-2]', () => {
    expect(box(meeting({ items: [information('Hyreskontraktet går ut 1 mars.', by('seat-sara'))] }))).toMatch(/^”Hyreskontraktet går ut 1 mars\.” Det berättade Sara på Haninge kommun\./)
    expect(box(meeting({ money: moneySaid('seat-lena', 'Din ersättning minskar i januari.') }))).toMatch(/^”Din ersättning minskar i januari\.” Det berättade Lena på Försäkringskassan\./)
  })

  it('is never said beside that there is nothing to do [LET-2]', () => {
    const items = [decision('Bostadsbidraget upphör 31 januari.', 'Försäkringskassan', '2026-11-26')]
    for (const followUp of [null, talk('seat-sara', '2026-12-15')]) expect(box(meeting({ items, followUp }))).not.toContain('Du behöver inte')
    expect(box(meeting({ items }))).toContain('Ring Sara Lind om du undrar något.')
  })

  it('comes with that the participant says it is not right, or who said so for them [LET-2]', () => {
    const disputed = (...given: Parameters<typeof answered>) => [decision('Sjukpenningen tar slut 31 december.', 'Försäkringskassan', '2026-11-26', answered(...given))]
    expect(box(meeting({ items: disputed('notRight', 'De har inte läst intyget.') }))).toMatch(/^”Sjukpenningen tar slut 31 december\.” Det har Försäkringskassan bestämt\. Du sa att beslutet inte stämmer\. Ring/)
    expect(box({ ...writtenMeetings['guardian-answers']!, items: disputed('notRight', 'De har inte läst intyget.', 'seat-per') })).toContain('bestämt. Per får svara för dig. Per svarade ”det stämmer inte” för dig. ')
  })

  it('stands there of every decision, and of what was said of the money too [LET-2]', () => {
    const items = [decision('Bostadsbidraget upphör 31 januari.', 'Försäkringskassan', '2026-11-26')]
    expect(box(meeting({ items, money: moneySaid('seat-lena', 'Din ersättning minskar i januari.') }))).toMatch(/^”Bostadsbidraget upphör 31 januari\.” Det har Försäkringskassan bestämt\. ”Din ersättning minskar i januari\.” Det berättade Lena på Försäkringskassan\./)
  })

  it('is no fear that the participant told of [LET-2]', () => {
    const words = 'Jag blir kanske av med lägenheten.'
    expect(box(meeting({ items: [information(words, by('seat-kim'))] }))).not.toContain(words)
    expect(box(meeting({ items: [information(words, by('seat-sara'))] }))).toContain(words)
  })

  it('leaves unsaid that there is nothing to do, of any decision about money or a home [LET-2]', () => {
    const kept = 'Bostadsbidraget gäller till och med 31 maj.'
    for (const followUp of [null, talk('seat-sara', '2026-12-15')]) {
      expect(box(meeting({ items: [decision(kept, 'Försäkringskassan', '2026-11-26')], followUp }))).not.toContain('Du behöver inte')
      expect(box(meeting({ money: moneySaid('seat-lena', kept), followUp }))).not.toContain('Du behöver inte')
      expect(box(meeting({ items: [decision('Kim får plats på kursen.', 'Arbetsförmedlingen', '2026-11-26')], followUp }))).toContain('Du behöver inte göra något')
    }
  })

  it('does not stand first where nothing is lost [LET-2]', () => {
    expect(box(writtenMeetings['every-kind']!)).not.toContain('Sjukpenningen')
  })
})
