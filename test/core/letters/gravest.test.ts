import { describe, expect, it } from 'vitest'
import { saysLoss } from '#core/letters/gravest.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { answered, by, decision, information, meeting, moneySaid, talk } from './written-meetings.ts'

const box = (one: Meeting, language?: 'sv' | 'en'): string =>
  participantLetter(one, language)!.blocks.flatMap((block) => (block.kind === 'main' ? block.sentences.map(({ text }) => text) : [])).join(' ')

describe('money or home at risk', () => {
  it('stands first in the box, with its day and who has decided it [LET-2]', () => {
    expect(box(writtenMeetings['money-at-risk']!)).toMatch(/^Sjukpenningen tar slut 31 december\. Det har Försäkringskassan bestämt\. Du behöver göra en sak\./)
    expect(box(writtenMeetings['money-at-risk']!, 'en')).toMatch(/^Sjukpenningen tar slut 31 december\. Försäkringskassan has decided that\./)
  })

  it('stands first too where it was told, or said of the money [LET-2]', () => {
    expect(box(meeting({ items: [information('Hyreskontraktet går ut 1 mars.', by('seat-sara'))] }))).toMatch(/^Hyreskontraktet går ut 1 mars\. Det berättade Sara på Haninge kommun\./)
    expect(box(meeting({ money: moneySaid('seat-lena', 'Din ersättning minskar i januari.') }))).toMatch(/^Din ersättning minskar i januari\. Det berättade Lena på Försäkringskassan\./)
  })

  it('is never said beside that there is nothing to do [LET-2]', () => {
    const items = [decision('Bostadsbidraget upphör 31 januari.', 'Försäkringskassan', '2026-11-26')]
    for (const followUp of [null, talk('seat-sara', '2026-12-15')]) expect(box(meeting({ items, followUp }))).not.toContain('Du behöver inte')
    expect(box(meeting({ items }))).toContain('Ring Sara Lind om du undrar något.')
  })

  it('comes with that the participant says it is not right, or who said so for them [LET-2]', () => {
    const disputed = (...given: Parameters<typeof answered>) => [decision('Sjukpenningen tar slut 31 december.', 'Försäkringskassan', '2026-11-26', answered(...given))]
    expect(box(meeting({ items: disputed('notRight', 'De har inte läst intyget.') }))).toMatch(/^Sjukpenningen tar slut 31 december\. Det har Försäkringskassan bestämt\. Du sa att det inte stämmer\. Ring/)
    expect(box({ ...writtenMeetings['guardian-answers']!, items: disputed('notRight', 'De har inte läst intyget.', 'seat-per') })).toContain('bestämt. Per svarade ”det stämmer inte” för dig. ')
  })

  it('does not stand first where nothing is lost [LET-2]', () => {
    expect(box(writtenMeetings['every-kind']!)).not.toContain('Sjukpenningen')
  })

  it.each(['Aktivitetsersättningen upphör 31 mars.', 'Försörjningsstödet dras in från januari.', 'Kim får inte längre bostadstillägg.', 'Hyresvärden säger upp lägenheten.', 'Kim blir vräkt 1 februari.', 'Kim ska betala tillbaka 4 000 kronor i bidrag.', 'Kim måste flytta från boendet.'])('is found in %s [LET-2]', (words) => {
    expect(saysLoss(words, 'sv')).toBe(true)
  })

  it.each(['Sjukpenningen gäller till och med 31 januari.', 'Ersättningen minskar inte.', 'Ersättningen är densamma hela våren.', 'Boendestödet slutar klockan 16.', 'Kursen tar slut i juni. Pengarna kommer som vanligt.', 'Hyran kan bli lägre med bostadstillägg.', 'Kim får hem boendestöd 2 gånger i veckan.'])('is not found in %s [LET-2]', (words) => {
    expect(saysLoss(words, 'sv')).toBe(false)
  })

  it('is found in English, and is not where nothing ends [LET-2]', () => {
    expect(['The sickness benefit ends on 31 December.', 'Kim no longer gets housing allowance.', 'Kim may be evicted.'].map((words) => saysLoss(words, 'en'))).toEqual([true, true, true])
    expect(['The benefit does not end.', 'The course ends in June.'].map((words) => saysLoss(words, 'en'))).toEqual([false, false])
  })
})
