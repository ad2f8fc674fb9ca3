import { describe, expect, it } from 'vitest'
import { consentGaps } from '#core/meeting/consent-gaps.ts'
import { replay } from '#core/meeting/evolve.ts'
import { unplanned } from '#core/meeting/meeting.ts'
import { decide } from '#core/meeting/decide.ts'
import { asked, given, mineOf, played } from '#test/support/given.ts'
import { aboutNobody, consents, content, guardian, letIn, meetingIn, ownWords, plan, plannedMeeting, seatIds, seats } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer } = seatIds
const lobby = [...plannedMeeting(aboutNobody()), letIn(chair), letIn(officer), letIn(adviser), letIn(referrer)]
const recommend = (about: 'none' | 'deidentified') => meetingIn('recommend', aboutNobody(about))
const add = (words: string) => ({ type: 'addItem' as const, kind: 'recommendation' as const, content: content({ what: { kind: 'words' as const, words }, why: 'Vägen in saknas.' }) })
const note = (words: string) => ({ type: 'noteTold' as const, words })

describe('a meeting about nobody by name', () => {
  it('[ABOUT-1] starts without any consent, with organisations that may tell each other nothing about anybody', () => {
    expect(consentGaps(replay(lobby))).toEqual([])
    given(lobby).when({ type: 'startMeeting' }, chair).done()
    given([...plannedMeeting({ ...aboutNobody(), form: plan().form, seats }), letIn(chair), letIn(officer)]).when({ type: 'startMeeting' }, chair).refused('consentMissing')
  })

  it('[ABOUT-1] nobody asks for, takes or withdraws consent in it, nor is offered to', () => {
    for (const about of ['none', 'deidentified'] as const) {
      given([...plannedMeeting(aboutNobody(about)), letIn(chair)]).when({ type: 'recordConsent', records: consents }, chair).refused('nobodyToAsk')
      given(recommend(about)).when({ type: 'withdrawConsent' }, chair).refused('nobodyToAsk')
    }
    expect(mineOf(replay(lobby), chair).abilities.filter((one) => one.includes('Consent'))).toEqual([])
  })

  it('[ABOUT-1] nobody sits beside a participant who is not there', () => {
    const planning = (with_: typeof seats) => decide({ type: 'planMeeting', plan: plan({ ...aboutNobody(), seats: with_ }) }, unplanned, asked(unplanned, 'staff'))
    expect(planning(aboutNobody().seats!)).toHaveLength(1)
    expect(planning([...aboutNobody().seats!, guardian])).toEqual({ refused: 'planDoesNotHold' })
    expect(planning(seats)).toEqual({ refused: 'planDoesNotHold' })
  })

  it('[ABOUT-2] where it is about nobody at all, words that say who are refused wherever they stand', () => {
    const log = recommend('none')
    for (const words of ['Hon får vänta för länge.', 'Deltagaren ringde tre gånger.', 'V:s papper låg kvar.']) {
      given(log).when(add(words), officer).refused('namesSomebody')
      given(log).when(note(words), chair).refused('namesSomebody')
      given(log).when({ type: 'closeMeeting', early: words }, chair).refused('namesSomebody')
    }
    for (const words of ['Personer får vänta för länge.', 'Omar visar vägen in till Arbetsförmedlingen.', 'Kvinnor söker stöd senare än män.']) {
      given(log).when(add(words), officer).done()
      given(log).when(note(words), chair).done()
    }
    const planned = (question: string) => decide({ type: 'planMeeting', plan: plan({ ...aboutNobody(), question }) }, unplanned, asked(unplanned, 'staff'))
    expect(planned('Vad händer med henne?')).toEqual({ refused: 'namesSomebody' })
    expect(planned('Vad händer när sjukpenningen tar slut?')).toHaveLength(1)
  })

  it('[ABOUT-3] a case without a name is told with "hon" and "personen", and without initials', () => {
    for (const words of ['Personen orkar mer än hon gjorde i våras.', 'Kvinnan är 40 år.']) given(recommend('deidentified')).when(note(words), chair).done()
    for (const words of ['A. orkar mer nu.', 'Prata med V:s läkare.']) given(recommend('deidentified')).when(note(words), chair).refused('namesSomebody')
  })

  it('[ABOUT-1] runs to its close: the team answers its own advice', () => {
    const steps = played(recommend('none'), [add('Vi skriver en gemensam lista över vägar in.'), officer], [{ type: 'addItem', kind: 'information', content: ownWords('Två vägar in är stängda.') }, adviser])
    const item = replay(steps).items[0]!.id
    const log = played(steps, [{ type: 'answerItem', itemId: item, answer: 'yes', words: null }, chair], [{ type: 'moveToPhase', phaseId: 'takeAway', reason: null }, chair])
    given(log).when({ type: 'sayMoney', money: { kind: 'notDiscussed', reason: 'Mötet gällde vägen in.' } }, chair).done()
    expect(given(log).when({ type: 'closeMeeting', early: null }, chair).done().state).toBe('closed')
  })
})
