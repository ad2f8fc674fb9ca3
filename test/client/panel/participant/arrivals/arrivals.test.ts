import { describe, expect, it } from 'vitest'
import type { View } from '#core/wire/down.ts'
import { arrivals } from '#client/panel/participant/arrivals/arrivals.ts'
import { words as meeting } from '#client/text/sv/meeting-words.ts'
import { words } from '#client/text/sv/participant-words.ts'

const how = { words, answers: meeting.answers, locale: 'sv', reader: 'participant', seatId: 'seat-kim' } as const
const seat = (id: string, name: string, organisationId: string | null) => ({ id, name, organisationId, role: organisationId ? 'representative' : 'participant' })
const people = { organisations: [{ id: 'org-af', name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' }], seats: [seat('seat-kim', 'Kim', null), seat('seat-anna', 'Anna', 'org-af')] }
const phase = (title: string) => ({ title: { sv: title, en: title } })
const agenda = (current: number, isPaused = false) => ({ phases: [phase('Välkommen'), phase('Du berättar')], current, isPaused })
const item = (id: string, by: string) => ({ id, by, kind: 'recommendation', content: { what: { kind: 'words', words: 'Kim börjar på en kurs.' }, why: 'x', who: { kind: 'seat', seatId: 'seat-anna' }, when: null } })
const view = (sections: object): Partial<View> => ({ about: { state: 'open' }, people, ...sections }) as unknown as Partial<View>
const told = (id: string, by: string) => ({ id, by, words: 'Jag sover dåligt.', at: '' })

describe('what has come since the last view', () => {
  it('is nothing on the first view, and nothing when nothing is new', () => {
    expect(arrivals({}, view({ items: [item('a', 'seat-anna')] }), how)).toEqual([])
    const same = view({ items: [item('a', 'seat-anna')], agenda: agenda(0), speaking: { seatId: 'seat-anna' } })
    expect(arrivals(same, same, how)).toEqual([])
  })

  it('says each new item and note once, and none of one’s own', () => {
    const before = view({ items: [item('a', 'seat-anna')], told: [] })
    const after = view({ items: [item('a', 'seat-anna'), item('b', 'seat-anna'), item('c', 'seat-kim')], told: [told('t', 'seat-anna'), told('u', 'seat-kim')] })
    expect(arrivals(before, after, how)).toEqual(['Nedskrivet: Jag sover dåligt.', 'Nytt: Kim börjar på en kurs.'])
    expect(arrivals(after, after, how)).toEqual([])
  })

  it('calls each thing by its kind', () => {
    const kinds = ['recommendation', 'undertaking', 'ownStep', 'question', 'information', 'reportedDecision'].map((kind) => ({ ...item(kind, 'seat-anna'), kind }))
    expect(arrivals(view({ items: [] }), view({ items: kinds }), how).map((text) => text.split(':')[0])).toEqual(['Nytt', 'Nytt löfte', 'Nytt eget steg', 'Ny fråga', 'Bra att veta', 'Nytt besked'])
  })

  it('says who speaks, and when it is one’s own turn', () => {
    const silent = view({ speaking: { seatId: null } })
    expect(arrivals(silent, view({ speaking: { seatId: 'seat-anna' } }), how)).toEqual(['Nu pratar Anna från Arbetsförmedlingen.'])
    expect(arrivals(silent, view({ speaking: { seatId: 'seat-kim' } }), how)).toEqual(['Nu är det din tur att prata.'])
    expect(arrivals(view({ speaking: { seatId: 'seat-anna' } }), silent, how)).toEqual([])
  })

  it('says a new part of the meeting, a break and the end of it', () => {
    expect(arrivals(view({ agenda: agenda(0) }), view({ agenda: agenda(1) }), how)).toEqual(['Nu: Du berättar.'])
    const asks = { ...agenda(1), phases: [phase('Välkommen'), phase('Vad tar du med dig?')] }
    expect(arrivals(view({ agenda: agenda(0) }), view({ agenda: asks }), how)).toEqual(['Nu: Vad tar du med dig?'])
    expect(arrivals(view({ agenda: agenda(1) }), view({ agenda: agenda(1, true) }), how)).toEqual(['Mötet har paus.'])
    expect(arrivals(view({ agenda: agenda(1, true) }), view({ agenda: agenda(1) }), how)).toEqual(['Mötet fortsätter.'])
  })

  it('says only that the meeting begins or is over when it does', () => {
    const closed = view({ about: { state: 'closed' }, speaking: { seatId: 'seat-anna' } })
    expect(arrivals(view({}), { ...closed, letter: {} } as Partial<View>, how)).toEqual(['Mötet är slut. Brevet är klart.'])
    expect(arrivals(view({}), closed, how), 'no letter is promised where there is none').toEqual(['Mötet är slut.'])
    expect(arrivals(view({ about: { state: 'planned' } }), view({ agenda: agenda(0) }), how)).toEqual(['Mötet börjar nu.'])
  })

  it('says the reply to a question that stood there, and a new wording of it, once', () => {
    const asked = (reply: string | null, by = 'seat-anna') => ({ ...item('q', 'seat-kim'), kind: 'question', reply: reply === null ? null : { words: reply, by, at: '' } })
    const said = (before: string | null, after: string | null) => arrivals(view({ items: [asked(before)] }), view({ items: [asked(after)] }), how)
    expect(said(null, 'Ja, det går.')).toEqual(['Anna på Arbetsförmedlingen svarar: Ja, det går.'])
    expect(said('Ja, det går.', 'Nej.')).toEqual(['Anna på Arbetsförmedlingen svarar: Nej.'])
    expect(said('Nej.', 'Nej.')).toEqual([])
    const takenDown = arrivals(view({ items: [asked(null)] }), view({ items: [asked('Ja.', 'seat-sara')] }), how)
    expect(takenDown, 'the words are Anna’s, also when who leads took them down').toEqual(['Anna på Arbetsförmedlingen svarar: Ja.'])
  })

  it('leaves it to the title that the meeting has stopped, and says when it goes on', () => {
    const stopped = view({ about: { state: 'withdrawn' } })
    expect(arrivals(view({ agenda: agenda(1) }), stopped, how)).toEqual([])
    expect(arrivals(stopped, view({ agenda: agenda(1, true) }), how)).toEqual(['Mötet fortsätter. Vi börjar med en paus.'])
    expect(arrivals(stopped, view({ about: { state: 'planned' } }), how)).toEqual(['Mötet är inte stoppat längre.'])
  })
})
