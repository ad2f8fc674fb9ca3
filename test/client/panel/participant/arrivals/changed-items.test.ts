import { describe, expect, it } from 'vitest'
import type { Item, People } from '#client/meeting/view-parts.ts'
import { arrivals } from '#client/panel/participant/arrivals/arrivals.ts'
import type { Arriving } from '#client/panel/participant/arrivals/arriving.ts'
import { words as meeting } from '#client/text/sv/meeting-words.ts'
import { words } from '#client/text/sv/participant-words.ts'
import { aSeat, anItem, people as table } from '../../../meeting/a-view.ts'

const people: People = { ...table, seats: [...table.seats, aSeat({ id: 'seat-per', name: 'Per', role: 'supportPerson', organisationId: null, answersForParticipant: true })] }
const view = (items: Item[]) => ({ about: { state: 'open' }, people, items }) as unknown as Parameters<typeof arrivals>[0]
const heardBy = (seatId: string): Arriving => ({ words, answers: meeting.answers, locale: 'sv', reader: seatId === 'seat-kim' ? 'participant' : 'others', seatId })
const said = (seatId: string, before: Item[], after: Item[]) => arrivals(view(before), view(after), heardBy(seatId))

const asked = anItem({ answer: null })
const { content } = asked
const answered = (by: string, answer: 'yes' | 'no' | 'notUnderstood' = 'yes') => anItem({ answer: { answer, words: null, by, at: '' } })
const reworded = (item: Item): Item => ({ ...item, content: { ...content, what: { kind: 'words', words: 'Du får två personer.' } } })

describe('what somebody else has done to a card that stood there', () => {
  it('is an answer by a guardian, of "du" to the participant and by name to who sits beside', () => {
    expect(said('seat-kim', [asked], [answered('seat-per')])).toEqual(['Per har svarat ja för dig: Du får en fast person.'])
    expect(said('seat-mia', [asked], [answered('seat-per')])).toEqual(['Per har svarat ja för Kim: Du får en fast person.'])
  })

  it('is an answer by the participant, to who sits beside', () => {
    expect(said('seat-mia', [asked], [answered('seat-kim')])).toEqual(['Kim har svarat ja på: Du får en fast person.'])
    expect(said('seat-per', [answered('seat-kim')], [answered('seat-kim', 'no')])).toEqual(['Kim har svarat nej på: Du får en fast person.'])
    expect(said('seat-per', [asked], [answered('seat-kim', 'notUnderstood')])).toEqual(['Kim har svarat ”jag förstår inte” på: Du får en fast person.'])
  })

  it('is an answer that who leads has taken down', () => {
    expect(said('seat-kim', [asked], [answered('seat-sara')])).toEqual(['Sara har skrivit ner ditt svar: ja. Det gäller: Du får en fast person.'])
    expect(said('seat-mia', [asked], [answered('seat-sara')])).toEqual(['Sara har skrivit ner svaret från Kim: ja. Det gäller: Du får en fast person.'])
  })

  it('is a new wording, and that the answer to the old one no longer counts, to who may answer', () => {
    expect(said('seat-kim', [asked], [reworded(asked)])).toEqual(['Ändrat: Du får två personer.'])
    expect(said('seat-kim', [answered('seat-kim')], [reworded(asked)])).toEqual(['Ändrat: Du får två personer.', 'Svara igen.'])
    expect(said('seat-per', [answered('seat-kim')], [reworded(asked)])).toEqual(['Ändrat: Du får två personer.', 'Svara igen.'])
    expect(said('seat-mia', [answered('seat-kim')], [reworded(asked)])).toEqual(['Ändrat: Du får två personer.'])
  })

  it('is that the answer was taken back, and by whom', () => {
    const takenBack = (by: string) => anItem({ answer: null, history: [{ by, at: '', change: 'answerTakenBack' }] })
    expect(said('seat-kim', [answered('seat-kim')], [takenBack('seat-sara')])).toEqual(['Sara har tagit bort ditt svar på: Du får en fast person.'])
    expect(said('seat-mia', [answered('seat-kim')], [takenBack('seat-sara')])).toEqual(['Sara har tagit bort svaret från Kim på: Du får en fast person.'])
    expect(said('seat-mia', [answered('seat-kim')], [takenBack('seat-kim')])).toEqual(['Kim har tagit tillbaka sitt svar på: Du får en fast person.'])
    expect(said('seat-kim', [answered('seat-kim')], [takenBack('seat-kim')])).toEqual([])
  })

  it('is that it was taken away', () => {
    expect(said('seat-kim', [asked], [])).toEqual(['Borttaget: Du får en fast person.'])
  })

  it('is never what oneself has done, and nothing where nothing has changed', () => {
    const own = { ...asked, by: 'seat-kim' }
    expect(said('seat-kim', [own], [])).toEqual([])
    expect(said('seat-kim', [own], [reworded(own)])).toEqual([])
    expect(said('seat-kim', [asked], [answered('seat-kim')])).toEqual([])
    expect(said('seat-per', [asked], [answered('seat-per')])).toEqual([])
    expect(said('seat-mia', [answered('seat-kim')], [answered('seat-kim')])).toEqual([])
  })
})
