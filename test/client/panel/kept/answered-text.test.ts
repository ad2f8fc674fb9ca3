import { describe, expect, it } from 'vitest'
import type { Table } from '#core/letters/item-sentences.ts'
import { answeredText, needsLine, ofSeat } from '#client/panel/kept/answered-text.ts'
import { handover as en } from '#client/text/en/kept/handover.ts'
import { handover as sv } from '#client/text/sv/kept/handover.ts'

const table: Table = {
  seats: [
    { id: 'sara', name: 'Sara', role: 'chair', organisationId: 'kommun' },
    { id: 'anna', name: 'Anna', role: 'representative', organisationId: 'af' },
    { id: 'lena', name: 'Lena', role: 'representative', organisationId: 'af' },
  ],
  organisations: [{ id: 'af', name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' }, { id: 'kommun', name: 'Haninge kommun', kind: 'municipality' }],
}
const swedish = { words: sv, table, locale: 'sv', reader: 'others' } as const
const english = { words: en, table, locale: 'en', reader: 'others' } as const
const anna = (answer: 'yes' | 'no', by: string) => ({ of: ofSeat('anna'), given: { answer, by }, who: 'Anna på Arbetsförmedlingen' })

describe('what a side has answered, on a screen', () => {
  it('[LET-11] says that somebody has said yes or no only where they did it themselves', () => {
    expect(answeredText(anna('yes', 'anna'), swedish)).toBe('Anna på Arbetsförmedlingen har sagt ja.')
    expect(answeredText(anna('no', 'anna'), english)).toBe('Anna på Arbetsförmedlingen has said no.')
    expect(answeredText({ ...anna('yes', 'anna'), given: null }, swedish)).toBe('Anna på Arbetsförmedlingen har inte svarat än.')
    expect(needsLine(anna('yes', 'anna'), table)).toBe(false)
    for (const other of [anna('no', 'anna'), anna('yes', 'sara'), { of: ofSeat('anna'), given: null }]) expect(needsLine(other, table)).toBe(true)
  })

  it('[LET-11] says who took it down, or answered for a colleague, in both languages', () => {
    expect(answeredText(anna('yes', 'sara'), swedish)).toBe('Sara skrev ned att Anna svarade ja.')
    expect(answeredText(anna('no', 'sara'), english)).toBe('Sara wrote down that Anna answered no.')
    expect(answeredText(anna('yes', 'lena'), swedish)).toBe('Lena svarade ja för Anna.')
    expect(answeredText(anna('no', 'lena'), english)).toBe('Lena answered no for Anna.')
    expect(answeredText({ of: ofSeat(null), given: { answer: 'yes', by: 'sara' }, who: 'Omar' }, swedish)).toBe('Sara skrev ned att Omar svarade ja.')
  })

  it('[LET-16] anybody from an organisation answers for it themselves, and who leads takes down', () => {
    const ofAf = (by: string) => ({ of: { kind: 'organisation', organisationId: 'af' } as const, given: { answer: 'yes' as const, by }, who: 'Arbetsförmedlingen' })
    expect(answeredText(ofAf('lena'), swedish)).toBe('Arbetsförmedlingen har sagt ja.')
    expect(answeredText(ofAf('sara'), english)).toBe('Sara wrote down that Arbetsförmedlingen answered yes.')
    expect([needsLine(ofAf('lena'), table), needsLine(ofAf('sara'), table)]).toEqual([false, true])
  })
})
