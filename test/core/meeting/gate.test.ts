import { describe, expect, it } from 'vitest'
import { commandSchema, type Command } from '#core/meeting/commands.ts'
import { decide, hindrance } from '#core/meeting/decide.ts'
import { replay } from '#core/meeting/evolve.ts'
import { commandsOf, may, partsOf } from '#core/meeting/roles.ts'
import { asked, given, idsInOrder } from '#test/support/given.ts'
import { consents, content, everybodyIn, guardian, meetingIn, minute, openMeeting, organisations, plan, plannedMeeting, recorded, seatIds, seatPlan, withGuardian } from '#test/support/builders.ts'

const { chair, officer, referrer, participant, support } = seatIds
/** Made up, with a right check digit: a coordination-like number of nobody. */
const number = '19121212-1212'
const everyType = commandSchema.options.map((option) => option.shape.type.value)
const add: Command = { type: 'addItem', kind: 'recommendation', content: content() }

describe('the gate', () => {
  it.each([
    [{ type: 'startMeeting' }, officer],
    [{ type: 'startMeeting' }, participant],
    [{ type: 'pauseMeeting' }, referrer],
    [{ type: 'moveToPhase', phaseId: 'story', reason: null }, officer],
    [{ type: 'closeMeeting', early: null }, referrer],
    [{ type: 'admitSeat', seatId: support, device: 'device-01' }, officer],
    [{ type: 'turnAway', seatId: support }, participant],
    [{ type: 'addItem', kind: 'ownStep', content: content() }, support],
    [{ type: 'answerItem', itemId: 'item-0001', answer: 'yes', words: null }, support],
    [{ type: 'answerItem', itemId: 'item-0001', answer: 'yes', words: null }, officer],
    [{ type: 'confirmItem', itemId: 'item-0001' }, participant],
    [{ type: 'noteTold', words: 'Ord' }, officer],
    [{ type: 'undoLast' }, support],
    [{ type: 'planMeeting', plan: plan() }, chair],
    [{ type: 'recordConsent', records: [] }, officer],
    [{ type: 'setFollowUp', followUp: { kind: 'none', reason: 'Skäl' } }, participant],
  ] as [Command, string][])('[GATE-1] refuses %j by %s', (command, by) => {
    given(meetingIn('takeAway')).when(command, by).refused('notYourRole')
  })

  it('[GATE-1] lets the interpreter do nothing but enter and speak', () => {
    expect(commandsOf('interpreter').toSorted()).toEqual(['endTurn', 'enter', 'passTurn'])
  })

  it('[GATE-11] adds what the leader may to the role of who leads, and what a guardian may to the support person who is one', () => {
    const led = replay([...openMeeting(withGuardian), recorded({ type: 'leadTaken', seatId: officer }, officer)])
    expect(partsOf(led, officer, 'representative')).toEqual(['representative', 'leader'])
    expect(partsOf(led, chair, 'chair')).toEqual(['chair'])
    expect(partsOf(replay(openMeeting()), chair, 'chair')).toEqual(['chair', 'leader'])
    expect(partsOf(led, guardian.id, 'supportPerson')).toEqual(['supportPerson', 'guardian'])
    expect(partsOf(led, support, 'supportPerson')).toEqual(['supportPerson'])
    expect(partsOf(led, 'staff', 'staff')).toEqual(['staff'])
    for (const seat of led.seats) {
      for (const type of everyType) {
        const isAllowed = partsOf(led, seat.id, seat.role).some((part) => commandsOf(part).includes(type))
        expect(hindrance(type, led, { by: seat.id, role: seat.role }) === 'notYourRole' || hindrance(type, led, { by: seat.id, role: seat.role }) === 'somebodyElseLeads', `${type} by ${seat.id}`).toBe(!isAllowed)
      }
    }
  })

  it('[GATE-11] a guardian answers, takes back, withdraws, wishes, marks, says whether it is time and how they see it, undoes and keeps drafts, and nothing else', () => {
    expect(commandsOf('guardian').toSorted()).toEqual(['answerConsent', 'answerItem', 'answerSeparate', 'keepDraft', 'markPrepared', 'sayReady', 'sayView', 'sayWish', 'sayWrong', 'takeBackAnswer', 'takeBackWithdrawal', 'undoLast', 'withdrawConsent'])
    for (const command of [add, { type: 'noteTold', words: 'Ord.' }, { type: 'sayTakeAway', words: 'Ord.' }] as Command[]) given(meetingIn('takeAway', withGuardian)).when(command, guardian.id).refused('notYourRole')
  })

  it('[GATE-1] lets staff only plan, and take down consent, what is asked apart and that consent is taken back', () => {
    expect(commandsOf('staff').toSorted()).toEqual(['addSeat', 'answerSeparate', 'planMeeting', 'recordConsent', 'takeBackWithdrawal', 'withdrawConsent'])
    expect(may('staff', 'startMeeting')).toBe(false)
  })

  it('[GATE-2] refuses everything but entering to a seat that waits', () => {
    const waiting = given(plannedMeeting())
    waiting.when({ type: 'undoLast' }, officer).refused('notAdmitted')
    waiting.when({ type: 'startMeeting' }, chair).refused('notAdmitted')
    waiting.when({ type: 'enter', device: 'device-01' }, officer).then([])
    waiting.when({ type: 'sayWrong', lineId: null, words: 'Det var inte så.' }, participant).refused('meetingNotStarted')
  })

  it('[GATE-3] refuses all but planning before there is a plan', () => {
    given([]).when({ type: 'recordConsent', records: [] }, 'staff').refused('meetingNotPlanned')
    given([]).when({ type: 'addSeat', seat: plan().seats[0]!, organisation: null }, 'staff').refused('meetingNotPlanned')
    given([]).when({ type: 'planMeeting', plan: plan() }, 'staff').done()
  })

  it.each(['pauseMeeting', 'resumeMeeting', 'startRound', 'endTurn', 'passTurn', 'undoLast'] as const)('[GATE-4] refuses %s before the start', (type) => {
    given(everybodyIn()).when({ type }, chair).refused('meetingNotStarted')
  })

  it('[GATE-4] refuses items and closing before the start', () => {
    given(everybodyIn()).when(add, officer).refused('meetingNotStarted')
    given(everybodyIn()).when({ type: 'closeMeeting', early: 'Ingen kom.' }, chair).refused('meetingNotStarted')
  })

  it('[GATE-4] lets the meeting be prepared before the start', () => {
    const before = given(everybodyIn())
    before.when({ type: 'addSeat', seat: seatPlan({ id: 'seat-new1', role: 'supportPerson' }), organisation: null }, chair).done()
    before.when({ type: 'recordConsent', records: consents }, chair).done()
    before.when({ type: 'withdrawConsent' }, participant).done()
    before.when({ type: 'sayWish', wish: 'talkAbout', words: 'Sömnen.' }, participant).done()
    before.when({ type: 'markPrepared' }, referrer).done()
    before.when({ type: 'setListening', seatId: officer, isListening: true }, officer).done()
    before.when({ type: 'turnAway', seatId: officer }, chair).done()
    before.when({ type: 'setAttends', seatId: officer, attends: 'phone' }, chair).done()
  })

  it('[GATE-4] refuses every other command before the start, and in a meeting that is not planned', () => {
    const early = new Set(['enter', 'planMeeting', 'addSeat', 'recordConsent', 'answerConsent', 'answerSeparate', 'withdrawConsent', 'sayWish', 'sayAdaptations', 'addNote', 'markNote', 'markPrepared', 'admitSeat', 'turnAway', 'setListening', 'setAttends', 'startMeeting'])
    const meeting = replay(everybodyIn(withGuardian))
    for (const type of everyType) {
      const answers = meeting.seats.map(({ id, role }) => hindrance(type, meeting, { by: id, role })).filter((why) => why !== 'notYourRole')
      if (early.has(type)) expect(answers.every((why) => why === null), type).toBe(true)
      else expect(answers.every((why) => why === 'meetingNotStarted'), type).toBe(true)
    }
  })

  it('[GATE-5] refuses every command in a closed meeting but those of the team’s own moment, of corrections and of taking consent back, and the chair’s sitting down', () => {
    const meeting = replay([...openMeeting(withGuardian), recorded({ type: 'meetingClosed', early: 'Brandlarm.' })])
    for (const type of everyType) {
      const answers = meeting.seats.map(({ id, role }) => hindrance(type, meeting, { by: id, role })).filter((why) => why !== 'notYourRole')
      expect(answers.every((why) => why === (['noteGap', 'removeGap', 'sayWrong', 'answerWrong', 'answerSeparate', 'withdrawConsent', 'enter'].includes(type) ? null : 'meetingClosed')), type).toBe(true)
    }
  })

  it('[GATE-5] refuses everything else in a closed meeting', () => {
    const closed = given([...openMeeting(), recorded({ type: 'meetingClosed', early: 'Brandlarm.' })])
    closed.when(add, officer).refused('meetingClosed')
    closed.when({ type: 'enter', device: 'device-02' }, officer).then([])
    closed.when({ type: 'enter', device: 'device-02' }, chair).then([{ type: 'seatAdmitted', seatId: chair, device: 'device-02' }])
    closed.when({ type: 'recordConsent', records: [] }, 'staff').refused('meetingClosed')
    closed.when({ type: 'admitSeat', seatId: officer, device: 'device-02' }, chair).refused('meetingClosed')
    closed.when({ type: 'closeMeeting', early: 'Igen.' }, chair).refused('meetingClosed')
  })

  it('[GATE-6] opens items, told words and the take-away only in the phases that allow them', () => {
    given(meetingIn('story')).when(add, officer).refused('notInThisPhase')
    given(meetingIn('contribute')).when(add, officer).done()
    given(meetingIn('welcome')).when({ type: 'noteTold', words: 'Jag vill arbeta.' }, chair).refused('notInThisPhase')
    given(meetingIn('recommend')).when({ type: 'sayTakeAway', words: 'Hopp.' }, participant).refused('notInThisPhase')
    given(meetingIn('takeAway')).when({ type: 'sayTakeAway', words: 'Hopp.' }, participant).done()
  })

  it.each([
    ['an act', { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'act', act: 'call', object: `Kim ${number}` } }) }],
    ['own words', { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'words', words: number } }) }],
    ['the reason', { type: 'addItem', kind: 'recommendation', content: content({ why: `Gäller ${number}.` }) }],
    ['somebody outside', { type: 'addItem', kind: 'recommendation', content: content({ who: { kind: 'outside', name: number, organisation: 'Vården' } }) }],
    ['told words', { type: 'noteTold', words: number }],
    ['a reason to skip', { type: 'moveToPhase', phaseId: 'story', reason: number }],
    ['a reason to close', { type: 'closeMeeting', early: number }],
    ['words with an answer', { type: 'answerItem', itemId: 'item-0001', answer: 'no', words: number }],
    ['the take-away', { type: 'sayTakeAway', words: number }],
    ['a wish', { type: 'sayWish', wish: 'talkAbout', words: number }],
    ['what is said of money', { type: 'sayMoney', money: { kind: 'said', seatId: officer, words: number } }],
    ['a reply', { type: 'replyToQuestion', itemId: 'item-0001', words: number }],
    ['a gap', { type: 'noteGap', kind: 'gap', words: number }],
    ['an authority', { type: 'addItem', kind: 'reportedDecision', content: content({ who: { kind: 'organisation', organisation: number } }) }],
    ['a reason for no follow-up', { type: 'setFollowUp', followUp: { kind: 'none', reason: number } }],
    ['a name', { type: 'addSeat', seat: seatPlan({ id: 'seat-new1', role: 'supportPerson', name: number }), organisation: null }],
    ['an organisation', { type: 'addSeat', seat: seatPlan({ id: 'seat-new1', role: 'supportPerson' }), organisation: { ...organisations[0]!, id: 'org-new1', name: number } }],
    ['a seat id of digits alone', { type: 'addSeat', seat: seatPlan({ id: number, role: 'supportPerson' }), organisation: null }],
  ] as [string, Command][])('[GATE-7] refuses a personal number in %s', (_where, command) => {
    given(meetingIn('takeAway')).when(command, chair).refused('personalNumber')
  })

  it('[GATE-7] refuses a personal number in the question of a plan', () => {
    given([]).when({ type: 'planMeeting', plan: plan({ question: `Vad kan ${number} göra?` }) }, 'staff').refused('personalNumber')
  })

  it('[GATE-7] reads no number into ids and dates', () => {
    given(meetingIn('takeAway')).when({ type: 'answerItem', itemId: 'item-191212121212', answer: 'yes', words: null }, chair).refused('noSuchItem')
    const contact = content({ when: { kind: 'contact', seatId: officer, by: '2026-12-12' } })
    given(meetingIn('takeAway')).when({ type: 'addItem', kind: 'recommendation', content: contact }, chair).done()
  })

  it('[GATE-10] stamps what was done with who asked, whatever the seat', () => {
    const meeting = given(meetingIn('recommend')).when(add, officer).done()
    expect(meeting.items[0]).toMatchObject({ by: officer, history: [{ by: officer, at: minute(30) }] })
    expect(meeting.undo).toHaveProperty(officer)
  })

  it('[GATE-8] a seat may be called what every object knows', () => {
    for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const strange = seatPlan({ id, role: 'representative', organisationId: 'org-jobs' })
      const log = meetingIn('recommend', { seats: [...plan().seats, strange] })
      given(log).when({ type: 'undoLast' }, id).refused('nothingToUndo')
      const added = given(log).when(add, id).done()
      const undone = decide({ type: 'undoLast' }, added, asked(added, id))
      expect(undone).toEqual([{ type: 'lastUndone', undone: { type: 'itemWithdrawn', itemId: 'new-id-01' } }])
    }
  })

  it('[GATE-8] gives the same answer to the same question', () => {
    const meeting = replay(meetingIn('recommend'))
    const ask = () => decide(add, meeting, { by: officer, role: 'representative', at: minute(9), newId: idsInOrder() })
    expect(ask()).toEqual(ask())
  })
})
