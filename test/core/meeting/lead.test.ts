import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { decide } from '#core/meeting/decide.ts'
import { evolve, replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere, setHere, watchLeader, leaderAwayMs, type Live } from '#core/meeting/live.ts'
import { leaderOf } from '#core/meeting/meeting.ts'
import { mayIn } from '#core/meeting/roles.ts'
import { leaderMayBeAwayMs } from '#core/meeting/subjects/lead.ts'
import { sections } from '#core/meeting/view.ts'
import { viewerOf } from '#core/meeting/viewer.ts'
import { asked, given, mineOf, played } from '#test/support/given.ts'
import { content, everybodyIn, meetingIn, minute, openMeeting, recorded, seatIds } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const take: Command = { type: 'takeLead' }
const takeBack: Command = { type: 'takeBackLead' }
const taken = recorded({ type: 'leadTaken', seatId: officer }, officer, minute(8))
const led = [...meetingIn('recommend'), taken]
const seconds = (count: number) => new Date(Date.parse(minute(0)) + count * 1000).toISOString()
/** What comes of taking the lead when whoever leads has been away so long; null: is here. */
const takes = (log: Recorded[], by: string, awayMs: number | null) => {
  const meeting = replay(log)
  return decide(take, meeting, { ...asked(meeting, by), leaderAwayMs: awayMs })
}

describe('the lead', () => {
  it('[LEAD-1] is taken by a representative after half a minute, and not before', () => {
    expect(leaderMayBeAwayMs).toBe(30_000)
    for (const awayMs of [null, 0, 29_999]) expect(takes(openMeeting(), officer, awayMs)).toEqual({ refused: 'leaderIsHere' })
    expect(takes(openMeeting(), officer, 30_000)).toEqual([{ type: 'leadTaken', seatId: officer }])
    given(openMeeting()).when(take, officer).refused('leaderIsHere')
    for (const by of [chair, referrer, participant, support]) expect(takes(openMeeting(), by, 90_000)).toEqual({ refused: 'notYourRole' })
    expect(takes(everybodyIn(), officer, 90_000)).toEqual({ refused: 'meetingNotStarted' })
  })

  it('[LEAD-1] is offered when it can be taken', () => {
    const away: Live = { ...nobodyHere, leaderAwaySince: seconds(0) }
    const offered = (live: Live, at: string, seatId: string = officer) => mineOf(replay(openMeeting()), seatId, { live, at }).abilities.includes('takeLead')
    expect([offered(away, seconds(29)), offered(away, seconds(30)), offered(nobodyHere, seconds(30))]).toEqual([false, true, false])
    expect([chair, referrer, participant, support].filter((seatId) => offered(away, seconds(60), seatId))).toEqual([])
  })

  it('[LEAD-2] gives who leads the agenda, the floor and the taking down', () => {
    const log = played(led, [{ type: 'addItem', kind: 'recommendation', content: content() }, adviser])
    const itemId = 'new-id-01'
    const allowed: Command[] = [
      { type: 'moveToPhase', phaseId: 'takeAway', reason: null },
      { type: 'pauseMeeting' },
      { type: 'startRound' },
      { type: 'giveTurn', seatId: participant },
      { type: 'setListening', seatId: referrer, isListening: true },
      { type: 'noteTold', words: 'Jag vill ut.' },
      { type: 'answerItem', itemId, answer: 'yes', words: null },
      { type: 'moveItem', itemId },
      { type: 'setFollowUp', followUp: { kind: 'talk', seatId: referrer, date: '2026-12-17', time: null } },
      { type: 'withdrawConsent' },
    ]
    for (const command of allowed) {
      given(log).when(command, officer).done()
      expect(decide(command, replay(log), asked(replay(log), adviser)), command.type).toHaveProperty('refused')
    }
    given(played(log, [{ type: 'pauseMeeting' }, officer])).when({ type: 'resumeMeeting' }, officer).done()
    given(played(log, [{ type: 'giveTurn', seatId: participant }, officer])).when({ type: 'endTurn' }, officer).then([{ type: 'turnEnded', seatId: participant }])
    given([...meetingIn('takeAway'), taken]).when({ type: 'sayTakeAway', words: 'Hopp.' }, officer).done()
  })

  it('[LEAD-2] and neither the door, the consent nor the close', () => {
    const kept: Command[] = [
      { type: 'admitSeat', seatId: support, device: 'device-01' },
      { type: 'turnAway', seatId: support },
      { type: 'recordConsent', records: [] },
      { type: 'closeMeeting', early: 'Slut.' },
      { type: 'takeBackLead' },
      { type: 'sayWish', wish: 'talkAbout', words: 'Sömnen.' },
    ]
    for (const command of kept) given(led).when(command, officer).refused('notYourRole')
    expect(mineOf(replay(led), officer).abilities).toEqual(expect.arrayContaining(['moveToPhase', 'pauseMeeting', 'giveTurn', 'answerItem', 'answerSignal', 'withdrawConsent']))
    for (const { type } of kept) expect(mineOf(replay(led), officer).abilities).not.toContain(type)
  })

  it('[LEAD-3] while somebody else leads the chair neither moves the agenda nor gives the floor', () => {
    const leading: Command[] = [{ type: 'moveToPhase', phaseId: 'takeAway', reason: null }, { type: 'pauseMeeting' }, { type: 'startRound' }, { type: 'giveTurn', seatId: participant }, { type: 'setListening', seatId: adviser, isListening: true }]
    for (const command of leading) given(led).when(command, chair).refused('somebodyElseLeads')
    const mine = mineOf(replay(led), chair).abilities
    for (const { type } of leading) expect(mine).not.toContain(type)
    given(played(led, [{ type: 'giveTurn', seatId: participant }, officer])).when({ type: 'endTurn' }, chair).refused('notYourTurn')
    given(led).when({ type: 'admitSeat', seatId: support, device: 'device-01' }, chair).done()
  })

  it('[LEAD-3] the lead is the chair’s again when they take it back', () => {
    expect(mineOf(replay(led), chair).abilities).toContain('takeBackLead')
    const back = played(led, [takeBack, chair])
    expect([leaderOf(replay(led)), leaderOf(replay(back))]).toEqual([officer, chair])
    given(back).when({ type: 'pauseMeeting' }, chair).done()
    given(back).when({ type: 'pauseMeeting' }, officer).refused('notYourRole')
    given(back).when(takeBack, chair).then([])
    expect(mineOf(replay(back), chair).abilities).not.toContain('takeBackLead')
    given(led).when(takeBack, adviser).refused('notYourRole')
  })

  it('[LEAD-4] another representative takes it when who leads in the chair’s stead is away in turn', () => {
    expect(takes(led, adviser, 30_000)).toEqual([{ type: 'leadTaken', seatId: adviser }])
    expect(takes(led, adviser, null)).toEqual({ refused: 'leaderIsHere' })
    expect(takes(led, officer, 30_000)).toEqual([])
    const second = evolve(replay(led), recorded({ type: 'leadTaken', seatId: adviser }, adviser, minute(9)))
    expect(second.lead).toEqual({ seatId: adviser, since: minute(9) })
  })

  it('[LEAD-5] who is put out leads no longer, and a closed meeting is led by nobody in the chair’s stead', () => {
    expect(replay(played(led, [{ type: 'turnAway', seatId: officer }, chair])).lead).toBeNull()
    expect(replay(played(led, [{ type: 'turnAway', seatId: adviser }, chair])).lead).toMatchObject({ seatId: officer })
    expect(replay(played(led, [{ type: 'closeMeeting', early: 'Slut.' }, chair])).lead).toBeNull()
  })

  it('[VIEW-13] who leads sees what they saw, and prompts, signals, hindrances and wishes', () => {
    const meeting = replay(led)
    const live: Live = { ...nobodyHere, signals: [{ seatId: participant, signal: 'pause', at: minute(1), seenAt: null }], knocks: [{ seatId: support, device: 'device-k', since: minute(1) }] }
    expect([chair, officer, adviser].map((seatId) => viewerOf(meeting, seatId, seatId === chair ? 'chair' : 'representative'))).toEqual(['chair', 'leader', 'representative'])
    const prompts = (viewer: 'chair' | 'leader' | 'representative') => sections.agenda.draw(meeting, live, viewer)!.phases.flatMap((phase) => phase.prompts).length
    expect([prompts('chair'), prompts('representative')]).toEqual([0, 0])
    expect(prompts('leader')).toBeGreaterThan(5)
    expect(sections.signals.draw(meeting, live, 'leader')).toEqual(live.signals)
    expect(sections.readBack.draw(meeting, live, 'leader')!.hindrances).toContain('followUpMissing')
    expect([sections.knocks.draw(meeting, live, 'leader'), sections.ready.draw(meeting, live, 'leader')]).toEqual([null, null])
    for (const name of ['items', 'told', 'people', 'gaps', 'speaking'] as const) expect(sections[name].draw(meeting, live, 'leader')).toEqual(sections[name].draw(meeting, live, 'representative'))
    expect(sections.agenda.draw(replay(meetingIn('recommend')), live, 'chair')!.phases.flatMap((phase) => phase.prompts).length).toBeGreaterThan(5)
  })

  it('[VIEW-7] what depends on who leads is drawn anew when the lead changes', () => {
    for (const name of ['agenda', 'lead'] as const) {
      const [before, after] = [sections[name].reads(replay(meetingIn('recommend')), nobodyHere), sections[name].reads({ ...replay(meetingIn('recommend')), lead: { seatId: officer, since: minute(8) } }, nobodyHere)]
      expect(before.findIndex((object, index) => object !== after[index] && object === null), name).toBeGreaterThan(-1)
    }
  })

  it('[SIGNAL-2] a signal is answered by who leads, not by the chair meanwhile', () => {
    const mayAnswer = (log: Recorded[]) => replay(log).seats.filter((seat) => mayIn(replay(log), seat.id, seat.role, 'answerSignal')).map((seat) => seat.id)
    expect([mayAnswer(openMeeting()), mayAnswer(led), mayAnswer(played(led, [takeBack, chair]))]).toEqual([[chair], [officer], [chair]])
  })

  it('[LEAD-1] everybody sees who leads, and since when they have been away', () => {
    const drawn = (log: Recorded[], live: Live) => sections.lead.draw(replay(log), live, 'participant')
    expect(drawn(openMeeting(), nobodyHere)).toEqual({ seatId: chair, isStandIn: false, awaySince: null })
    expect(drawn(led, { ...nobodyHere, leaderAwaySince: minute(9) })).toEqual({ seatId: officer, isStandIn: true, awaySince: minute(9) })
  })

  it('[SIGNAL-9] who leads is away from when their last device has gone until one is back', () => {
    const here = setHere(nobodyHere, chair, true)
    expect(watchLeader(here, chair, seconds(0))).toBe(here)
    const gone = watchLeader(setHere(here, chair, false), chair, seconds(1))
    expect(gone.leaderAwaySince).toBe(seconds(1))
    expect(watchLeader(gone, chair, seconds(9))).toBe(gone)
    expect([leaderAwayMs(gone, seconds(31)), leaderAwayMs(here, seconds(31)), leaderAwayMs(gone, seconds(0))]).toEqual([30_000, null, 0])
    expect(watchLeader(setHere(gone, chair, true), chair, seconds(12)).leaderAwaySince).toBeNull()
    expect(watchLeader(gone, null, seconds(12)).leaderAwaySince, 'nobody leads a meeting that does not go on').toBeNull()
    expect(watchLeader(setHere(gone, officer, true), officer, seconds(12)).leaderAwaySince, 'somebody who is here leads now').toBeNull()
  })
})
