import { describe, expect, it } from 'vitest'
import { replierSeatOf } from '#client/meeting/items/item-bearer.ts'
import { newsLine, newsSentence } from '#client/meeting/items/item-news.ts'
import { confirmedBy } from '#client/meeting/items/item-standing.ts'
import { nameAndPlace, shortName } from '#client/meeting/people-groups.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { sv } from '#test/support/all-words.ts'
import { anItem, aSeat, people } from '../a-view.ts'

type Entry = Item['history'][number]
const words = { table: { adaptationNames: sv.adaptationNames, agenda: sv.agenda, itemNews: sv.itemNews, items: sv.items, people: sv.people, waiting: sv.waiting }, answers: sv.answers }
const table = { ...people, seats: [...people.seats, aSeat({ id: 'seat-omar', name: 'Omar' })] }
const replier = (item: Item, by: string) => shortName(table, replierSeatOf(item, by, table), sv.roles)
const writer = (item: Item, by: string) => shortName(table, confirmedBy(item, by, table).takenDownBy ?? null, sv.roles) || null
const names = { short: (id: string | null) => shortName(people, id, sv.roles), withPlace: (id: string | null) => nameAndPlace(people, id, sv.roles), guardian: (id: string | null) => (id === 'seat-mia' ? 'Mia' : null), replier, writer }

function said(kind: Item['kind'], change: Entry['change'], more: Partial<Entry> = {}) {
  const item = anItem({ kind, content: { ...anItem().content, what: { kind: 'words', words: 'Kan du ringa?' } } })
  const arrival = { item, entry: { at: '2026-12-03T12:00:00.000Z', by: 'seat-sara', change, ...more } }
  return [newsSentence(arrival, names, words, { participant: 'Kim', what: 'Kan du ringa?' }), newsLine(arrival, names, words, 'Kim')]
}

describe('what has come, in words', () => {
  it('says of something new what it is and from whom', () => {
    expect(said('question', 'added', { by: 'seat-petra' })).toEqual(['Fråga från Petra, Arbetsförmedlingen, remittent: Kan du ringa?', 'Nytt från Petra, Arbetsförmedlingen, remittent'])
  })

  it('says of what somebody else promised or told only who wrote it down', () => {
    expect(said('undertaking', 'added')[0]).toBe('Åtagande, nedskrivet av Sara, Kommunen: Kan du ringa?')
    expect(said('information', 'added')[0]).toMatch(/^Bra att veta, nedskrivet av Sara/)
    expect(said('undertaking', 'added', { by: 'seat-anna' })[0]).toMatch(/^Åtagande från Anna/)
    expect(said('recommendation', 'added')[0]).toMatch(/^Råd från Sara/)
  })

  it('says what the participant answers, whoever took it down', () => {
    expect(said('recommendation', 'answered', { answer: 'notYet' })).toEqual(['Kim svarar inte än: Kan du ringa?', 'Kim: Inte än'])
    expect(said('information', 'answered', { answer: 'notUnderstood' })).toEqual(['Kim förstår inte: Kan du ringa?', 'Kim: Jag förstår inte'])
    expect(said('reportedDecision', 'answered', { answer: 'notRight' })).toEqual(['Kim säger att det inte stämmer: Kan du ringa?', 'Kim: Det stämmer inte'])
    expect(said('recommendation', 'answerTakenBack')[0]).toBe('Kim tar tillbaka sitt svar: Kan du ringa?')
  })

  it('says of a guardian that they answer for the participant', () => {
    const by = 'seat-mia'
    expect(said('recommendation', 'answered', { by, answer: 'yes' })).toEqual(['Mia svarar ja för Kim: Kan du ringa?', 'Mia för Kim: Ja'])
    expect(said('information', 'answered', { by, answer: 'notUnderstood' })[0]).toBe('Mia säger att Kim inte förstår: Kan du ringa?')
    expect(said('reportedDecision', 'answered', { by, answer: 'notRight' })[0]).toBe('Mia säger för Kim att det inte stämmer: Kan du ringa?')
    expect(said('recommendation', 'answerTakenBack', { by })).toEqual(['Mia tar tillbaka svaret för Kim: Kan du ringa?', 'Mia har tagit tillbaka svaret för Kim'])
  })

  it('says of what an undoing brought back who undid, and that nobody has done it anew', () => {
    const brought = said('recommendation', 'answered', { by: 'seat-mia', answer: 'yes', undoneBy: 'seat-kim' })
    expect(brought).toEqual(['Kim ångrade sig. Nu gäller igen: Mia svarar ja för Kim: Kan du ringa?', 'Kim ångrade sig'])
    expect(said('question', 'replied', { reply: 'Ja', undoneBy: 'seat-sara' })[0]).toMatch(/^Sara ångrade sig\. Nu gäller igen: Anna svarar på frågan/)
  })

  it('[ANSWER-17] says who confirms and takes on: the bearer, a colleague, or who leads, who wrote down that the bearer did', () => {
    expect(said('undertaking', 'confirmed', { by: 'seat-anna' })).toEqual(['Anna bekräftar: Kan du ringa?', 'Anna har bekräftat'])
    expect(said('undertaking', 'confirmed', { by: 'seat-omar' })).toEqual(['Omar bekräftar: Kan du ringa?', 'Omar har bekräftat'])
    expect(said('undertaking', 'confirmed')).toEqual(['Sara skrev ner: Anna bekräftar: Kan du ringa?', 'Sara skrev ner: Anna har bekräftat'])
    expect(said('question', 'confirmed')).toEqual(['Sara skrev ner: Anna tar med sig frågan: Kan du ringa?', 'Sara skrev ner: Anna tar med sig frågan'])
  })

  it('says who replies: the bearer, also when the leader took it down', () => {
    expect(said('question', 'replied', { reply: 'Ja, i morgon' })).toEqual(['Anna svarar på frågan: Kan du ringa? Svaret är: Ja, i morgon.', 'Anna har svarat på frågan'])
    expect(said('question', 'replied', { reply: 'Ja', by: 'seat-omar' }), 'a colleague’s own words').toEqual(['Omar svarar på frågan: Kan du ringa? Svaret är: Ja.', 'Omar har svarat på frågan'])
  })

  it('has a sentence and a line for every change', () => {
    const changes = ['added', 'edited', 'answerTakenBack', 'confirmed', 'confirmationTakenBack', 'replied', 'replyTakenBack', 'withdrawn', 'restored', 'moved'] as const
    for (const kind of ['undertaking', 'question'] as const) for (const change of changes) for (const text of said(kind, change)) expect(text).not.toBe('')
  })
})
