import { describe, expect, it } from 'vitest'
import { HandoverWork } from '#client/panel/kept/handover-work.tsx'
import { OwnerAnswer } from '#client/panel/kept/owner-answer.tsx'
import { ReadinessWork } from '#client/panel/kept/readiness-work.tsx'
import { ViewsWork } from '#client/panel/kept/views-work.tsx'
import { OwnerSaid } from '#client/panel/participant/kept/case-said.tsx'
import { HandoverSaid } from '#client/panel/participant/kept/kept-said.tsx'
import { ReadySection } from '#client/panel/participant/kept/ready-section.tsx'
import { ViewsSection } from '#client/panel/participant/kept/views-section.tsx'
import type { Kept } from '#client/meeting/view-parts.ts'
import { BearerSays } from '#client/panel/participant/items/bearer-says.tsx'
import { ItemState } from '#client/meeting/items/item-state.tsx'
import { aSeat, anItem, people } from '../../meeting/a-view.ts'
import { drawnInMeeting } from '../../meeting/drawn-in-meeting.tsx'

const at = '2026-12-03T12:30:00.000Z'
const written = { by: 'seat-sara', at }
const toKim = { me: 'seat-kim' }
const toSara = { me: 'seat-sara' }
const yes = (by: string) => ({ answer: 'yes', by, at }) as const
const anna = { kind: 'seat', seatId: 'seat-anna' } as const

const handover = (receives: string, handsOver: string): Partial<Kept> => ({
  handover: { receiver: anna, handsOver: 'seat-petra', firstContact: '2026-12-11', ifItSlips: 'Ring mig.', answers: { receives: yes(receives), handsOver: yes(handsOver) }, ...written },
})
const owner = (by: string): Kept['owners'][number] => ({ caseId: null, owner: anna, answer: yes(by), ...written })
const ready = (seatId: string, by: string): Kept['ready'][number] => ({ seatId, voice: seatId === 'seat-kim' ? 'participant' : 'coach', answer: 'partly', words: null, by, at })
const views = (...both: [string, string][]): Kept['views'] => [{ id: 'views-1', about: 'När', views: both.map(([seatId, by]) => ({ seatId, words: 'Till våren.', by })), nextStep: null, ...written }]

describe('whose word it is, on the screens', () => {
  it('[LET-11] a side of a handover has said yes only where it did so itself, in the panel and to the participant', async () => {
    const own = [await drawnInMeeting(<HandoverWork />, { ...toSara, kept: handover('seat-anna', 'seat-petra') }), await drawnInMeeting(<HandoverSaid />, { ...toKim, kept: handover('seat-anna', 'seat-petra') })]
    expect(own[0]).toEqual(expect.arrayContaining(['Anna på Arbetsförmedlingen har sagt ja.', expect.stringMatching(/Petra .*har sagt ja\.$/)]))
    expect(own[1]!.join('\n')).not.toMatch(/har sagt ja|skrev ned/)
    for (const [part, reads] of [[<HandoverWork />, toSara], [<HandoverSaid />, toKim]] as const) {
      const lines = await drawnInMeeting(part, { ...reads, kept: handover('seat-sara', 'seat-petra') })
      expect(lines).toEqual(expect.arrayContaining(['Sara skrev ned att Anna svarade ja.', expect.stringMatching(/Petra .*har sagt ja\.$/)]))
      expect(lines).not.toContain('Anna på Arbetsförmedlingen har sagt ja.')
    }
  })

  it('[LET-16] who holds the case together is said with who wrote down their yes', async () => {
    for (const [by, line] of [['seat-sara', 'Sara skrev ned att Anna svarade ja.'], ['seat-anna', null]] as const) {
      const drawn = [await drawnInMeeting(<OwnerAnswer stands={owner(by)} />, toSara), await drawnInMeeting(<OwnerSaid />, { ...toKim, kept: { owners: [owner(by)] } })]
      expect(drawn[0]).toEqual(line === null ? [] : [line])
      expect(drawn[1]!.slice(2)).toEqual(line === null ? [] : [line])
    }
  })

  it('[LET-13] an answer to whether it is time that who leads took down is not said to be the voice’s own', async () => {
    const taken = { kept: { ready: [ready('seat-kim', 'seat-sara'), ready('seat-anna', 'seat-sara')] } }
    expect(await drawnInMeeting(<ReadinessWork />, { ...toSara, ...taken })).toEqual(expect.arrayContaining(['Sara skrev ned att Kim svarade: till en del.', 'Sara skrev ned att Anna svarade: till en del.']))
    expect(await drawnInMeeting(<ReadySection />, { ...toKim, ...taken })).toEqual(['Är du redo?', 'Sara skrev ned att du svarade: till en del.', 'Sara skrev ned att Anna svarade: till en del.'])
    expect(await drawnInMeeting(<ReadySection />, { ...toKim, ...taken, locale: 'en' })).toContain('Sara wrote down that you answered: partly.')
    const own = { kept: { ready: [ready('seat-kim', 'seat-kim'), ready('seat-anna', 'seat-anna')] } }
    expect(await drawnInMeeting(<ReadySection />, { ...toKim, ...own })).toEqual(['Är du redo?', 'Du svarade: till en del.', 'Anna på Arbetsförmedlingen svarade: till en del.'])
  })

  it('[LET-13] an answer of who may answer for the participant is theirs, for the participant', async () => {
    const guarded = { ...people, seats: [...people.seats, aSeat({ id: 'seat-per', name: 'Per', role: 'supportPerson', organisationId: null, mandate: null, answersForParticipant: true })] }
    const given = { kept: { ready: [ready('seat-kim', 'seat-per')] }, view: { people: guarded } }
    expect(await drawnInMeeting(<ReadySection />, { ...toKim, ...given })).toContain('Per svarade för dig: till en del.')
    expect(await drawnInMeeting(<ReadinessWork />, { ...toSara, ...given })).toContain('Per svarade för Kim: till en del.')
  })

  it('[ANSWER-17] an undertaking that who leads took down, or a colleague confirmed, is not said to be promised by who bears it', async () => {
    const table = { ...people, seats: [...people.seats, aSeat({ id: 'seat-omar', name: 'Omar' })] }
    const promised = (confirmedBy: string) => anItem({ kind: 'undertaking', settlement: 'agreed', confirmedAt: at, confirmedBy })
    const drawn = async (confirmedBy: string) => [await drawnInMeeting(<BearerSays item={promised(confirmedBy)} />, { ...toKim, view: { people: table } }), await drawnInMeeting(<ItemState item={promised(confirmedBy)} />, { ...toSara, view: { people: table } })]
    expect(await drawn('seat-anna')).toEqual([['Anna på Arbetsförmedlingen har lovat att göra det.'], ['Anna har bekräftat']])
    expect(await drawn('seat-sara')).toEqual([['Sara har skrivit ner att Anna har lovat det.'], ['Sara skrev ner: Anna har bekräftat']])
    expect(await drawn('seat-omar')).toEqual([['Omar har lovat det för Anna.'], ['Omar har bekräftat']])
  })

  it('[LET-13] a view that who leads took down is not said to be its owner’s own writing', async () => {
    const taken = { kept: { views: views(['seat-anna', 'seat-sara'], ['seat-kim', 'seat-sara'], ['seat-sara', 'seat-sara']) } }
    expect((await drawnInMeeting(<ViewsWork />, { ...toSara, ...taken })).join('\n')).toMatch(/Sara skrev ned vad Anna sa: Till våren\.\nSara skrev ned vad Kim sa: Till våren\.\nSara[^\n]*n: Till våren\./)
    expect(await drawnInMeeting(<ViewsSection />, { ...toKim, ...taken })).toEqual(expect.arrayContaining(['Sara skrev ned vad Anna sa:', 'Sara skrev ned vad du sa:']))
    expect(await drawnInMeeting(<ViewsSection />, { ...toKim, kept: { views: views(['seat-kim', 'seat-kim'], ['seat-anna', 'seat-anna']) } })).toEqual(expect.arrayContaining(['Du:', 'Anna på Arbetsförmedlingen:']))
  })
})
