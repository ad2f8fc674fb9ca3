import { describe, expect, it } from 'vitest'
import { mendedSlot } from '#core/letters/mended-slot.ts'
import { doesText, type Table } from '#core/letters/item-sentences.ts'
import type { Act, ItemKind } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'

const tableOf = (name: string): Table => ({
  seats: [
    { id: 'seat-anna', name: 'Anna', role: 'representative', organisationId: 'org-af' },
    { id: 'seat-kim', name, role: 'participant', organisationId: null },
  ],
  organisations: [{ id: 'org-af', name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' }],
})

/** What the participant, the others, and who does it where the line calls them “du” read of a slot once it is mended. */
function said(act: Act, object: string, kind: ItemKind, language: Language, name = 'Kim'): [string, string, string] {
  const seatId = kind === 'undertaking' ? 'seat-anna' : 'seat-kim'
  const table = tableOf(name)
  const content = { what: { kind: 'act' as const, act, object }, why: null, who: { kind: 'seat' as const, seatId }, when: null, track: null, wait: null, carriedBy: null }
  const once = mendedSlot(content, table, language, kind)
  expect(mendedSlot(once, table, language, kind)).toEqual(once)
  const read = (reader: 'participant' | 'others', isYou?: boolean) => doesText(once, kind, table, language, reader, isYou)
  return [read('participant'), read('others'), read('others', true)]
}

describe('[LET-7] what somebody does for Kim', () => {
  it.each<[Act, string, string, string, string]>([
    ['help', 'Kim att skriva in sig', 'hjälper dig att skriva in dig', 'hjälper Kim att skriva in sig', 'hjälper Kim att skriva in sig'],
    ['help', 'Kim med sina räkningar', 'hjälper dig med dina räkningar', 'hjälper Kim med Kims räkningar', 'hjälper Kim med Kims räkningar'],
    ['remind', 'Kim att ta sin medicin', 'påminner dig om att ta din medicin', 'påminner Kim om att ta sin medicin', 'påminner Kim om att ta sin medicin'],
    ['goThrough', 'sina anteckningar med Kim', 'går igenom sina anteckningar med dig', 'går igenom sina anteckningar med Kim', 'går igenom dina anteckningar med Kim'],
    ['talkTo', 'min chef om Kim', 'pratar med sin chef om dig', 'pratar med sin chef om Kim', 'pratar med din chef om Kim'],
    ['help', 'Kim och hans granne, som vill ta sin bil', 'hjälper dig och din granne, som vill ta sin bil', 'hjälper Kim och Kims granne, som vill ta sin bil', 'hjälper Kim och Kims granne, som vill ta sin bil'],
  ])('is Kim’s in Swedish where Kim is helped or asked: %s %s', (act, object, ...texts) => {
    expect(said(act, object, 'undertaking', 'sv')).toEqual(texts)
  })

  it.each<[Act, string, string, string, string]>([
    ['call', "Kim's doctor", 'calls your doctor', 'calls Kim’s doctor', 'call Kim’s doctor'],
    ['help', 'Kim to register themselves', 'helps you to register yourself', 'helps Kim to register themselves', 'help Kim to register themselves'],
    ['help', 'Kim register himself', 'helps you to register yourself', 'helps Kim to register themselves', 'help Kim to register themselves'],
    ['help', 'Kim with their bills', 'helps you with your bills', 'helps Kim with their bills', 'help Kim with their bills'],
    ['help', 'with her bills', 'helps you with your bills', 'helps Kim with Kim’s bills', 'help Kim with Kim’s bills'],
    ['ask', 'Kim if he wants an interpreter', 'asks you if you want an interpreter', 'asks Kim if Kim wants an interpreter', 'ask Kim if Kim wants an interpreter'],
    ['send', 'Kim her papers', 'sends you your papers', 'sends Kim their papers', 'send Kim their papers'],
    ['talkTo', 'my boss about Kim', 'talks to their own boss about you', 'talks to their own boss about Kim', 'talk to their own boss about Kim'],
    ['ask', 'my boss what I can do for Kim', 'asks their own boss what Anna can do for you', 'asks their own boss what Anna can do for Kim', 'ask their own boss what Anna can do for Kim'],
    ['thinkAbout', 'how we can help Kim', 'thinks about how we can help you', 'thinks about how we can help Kim', 'think about how we can help Kim'],
    ['call', 'Kim Monday am', 'calls you Monday morning', 'calls Kim Monday morning', 'call Kim Monday morning'],
    ['call', 'Kim Larsson', 'calls Kim Larsson', 'calls Kim Larsson', 'call Kim Larsson'],
    ['meet', 'Omar and his boss', 'meets Omar and his boss', 'meets Omar and his boss', 'meet Omar and his boss'],
    ['call', 'Kim at 1.30 pm', 'calls you at 13:30', 'calls Kim at 13:30', 'call Kim at 13:30'],
    ['call', 'the psykiatrin', 'calls Psykiatrin', 'calls Psykiatrin', 'call Psykiatrin'],
  ])('is Kim’s in English too, of whoever else is named it is not: %s %s', (act, object, ...texts) => {
    expect(said(act, object, 'undertaking', 'en')).toEqual(texts)
  })

  it('leaves of a recommendation “min” and “my”, which are of who wrote it', () => {
    expect([said('call', 'min chef', 'recommendation', 'sv')[0], said('call', 'my boss', 'recommendation', 'en')[0]]).toEqual(['ringer min chef', 'call my boss'])
  })

  it.each<[string, Act, string, string]>([
    ['Lars', 'help', 'Lars med sina räkningar', 'hjälper dig med dina räkningar'],
    ['Lars', 'help', 'Lars att skriva in sig', 'hjälper dig att skriva in dig'],
    ['Lars', 'call', 'om Lars eller Anna behövs', 'ringer om du eller Anna behövs'],
    ['Lars', 'ask', 'läkaren om Lars, efter operationen, kan jobba', 'frågar läkaren om du, efter operationen, kan jobba'],
    ['Lars', 'talkTo', 'min chef om Lars', 'pratar med sin chef om dig'],
    ['Lars', 'call', "Lars' kusin", 'ringer Lars kusin'],
    ['Åsa', 'call', 'A\u030asas läkare', 'ringer din läkare'],
  ])('holds for a name such as %s: %s %s', (name, act, object, text) => {
    expect(said(act, object, 'undertaking', 'sv', name)[0]).toBe(text)
  })
})

describe('[LET-7] advice to Kim', () => {
  it.each<[Act, string, string, string]>([
    ['bring', "Kim's mum and their papers", 'bring your mum and your papers', 'brings their mum and their papers'],
    ['bring', 'his papers', 'bring your papers', 'brings their papers'],
    ['talkTo', 'her doctor about her medicine', 'talk to your doctor about your medicine', 'talks to their doctor about their medicine'],
    ['talkTo', 'Anna about her plan', 'talk to Anna about her plan', 'talks to Anna about her plan'],
    ['ask', 'his mum if she can help', 'ask your mum if she can help', 'asks their mum if she can help'],
    ['ask', 'a friend if she can come', 'ask a friend if she can come', 'asks a friend if she can come'],
    ['meet', 'a counsellor and talk about his worries', 'meet a counsellor to talk about your worries', 'meets a counsellor to talk about their worries'],
    ['findOut', 'how much Kim can work', 'find out how much you can work', 'finds out how much Kim can work'],
    ['fillIn', 'the form Kim got', 'fill in the form you got', 'fills in the form Kim got'],
    ['goTo', 'the gym twice/week', 'go to the gym twice a week', 'goes to the gym twice a week'],
    ['signUp', 'himself for the course', 'register yourself for the course', 'registers themselves for the course'],
    ['try', 'to get up early and take their medicine', 'try to get up early and take your medicine', 'tries to get up early and take their medicine'],
  ])('is of Kim in English, but where somebody else is spoken of: %s %s', (act, object, toKim, toOthers) => {
    expect(said(act, object, 'recommendation', 'en').slice(0, 2)).toEqual([toKim, toOthers])
  })
})
