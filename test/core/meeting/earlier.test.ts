import { describe, expect, it } from 'vitest'
import { obstacleAnswers } from '#core/letters/obstacle-answers.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { earlierPoints, withHandedOn } from '#core/letters/earlier-points.ts'
import { minutes } from '#core/letters/minutes.ts'
import { obstacleNumber } from '#core/letters/obstacle-number.ts'
import { handedOnObstacles } from '#core/letters/earlier-without-items.ts'
import type { Command } from '#core/meeting/commands.ts'
import { decide } from '#core/meeting/decide.ts'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { replay } from '#core/meeting/evolve.ts'
import type { Obstacle } from '#core/meeting/kept.ts'
import type { EarlierAnswer } from '#core/meeting/kept-cases.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import type { KeptThing, MeetingForm } from '#core/meeting/meeting-form.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { Plan } from '#core/meeting/plan.ts'
import { sections } from '#core/meeting/view.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { asked, given, played, type Step } from '#test/support/given.ts'
import { aboutNobody, content, everybodyIn, meetingIn, minute, openMeeting, organisationIds, ownWords, plan, plannedMeeting, recorded, seatIds, severalCases } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const form: MeetingForm = wholeForm({ ...resursradet, keeps: ['earlier'], phases: resursradet.phases.map((phase) => (phase.id === 'story' ? { ...phase, shows: 'earlier' as const } : phase)) })
const earlier = [
  { id: 'point-one', caseCode: null, what: 'Omar på Arbetsförmedlingen ringer vårdcentralen.', day: '2026-10-02' },
  { id: 'point-two', caseCode: null, what: 'Kim: Jag går ut varje dag.', day: null },
]
const of: Partial<Plan> = { form, earlier }
const open = openMeeting(of)
const settle = (pointId: string, answer: EarlierAnswer): Command => ({ type: 'settleEarlier', pointId, answer })
const drawn = (meeting: Meeting) => sections.kept.draw(meeting, nobodyHere, 'participant')?.earlier

describe('what was open last time', () => {
  const closed = (changes: Partial<Plan> = {}) => {
    const kinds: [Command, string][] = [
      [{ type: 'addItem', kind: 'undertaking', content: content() }, officer],
      [{ type: 'addItem', kind: 'recommendation', content: content({ who: { kind: 'seat', seatId: participant }, what: { kind: 'words', words: 'Prova att gå ut.' } }) }, adviser],
      [{ type: 'addItem', kind: 'question', content: ownWords('När är intyget klart?', { who: { kind: 'seat', seatId: referrer } }) }, officer],
      [{ type: 'addItem', kind: 'information', content: ownWords('Kön är lång.', { when: null }) }, officer],
      [{ type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'act', act: 'book', object: 'en tid' } }) }, officer],
    ]
    const put = played(meetingIn('recommend', changes), ...kinds)
    const { items } = replay(put)
    return played(put, [{ type: 'answerItem', itemId: items[1]!.id, answer: 'notYet', words: null }, participant], [{ type: 'answerItem', itemId: items[4]!.id, answer: 'no', words: null }, participant], [{ type: 'closeMeeting', early: 'Tiden räckte inte.' }, chair])
  }

  it('[EARLIER-1] is what was agreed, put off, taken on or open, told by name, and nothing that was settled otherwise', () => {
    const points = earlierPoints(replay(closed()), { form, seats: plan().seats })
    expect(points.map(({ what, day }) => [what, day])).toEqual([
      ['Omar på Arbetsförmedlingen ringer vårdcentralen.', '2026-12-11'],
      ['Kim: Prova att gå ut.', '2026-12-11'],
      ['Fråga till Kims handläggare Lena på Försäkringskassan: När är intyget klart?', '2026-12-11'],
    ])
  })

  it('[EARLIER-1] is none where the form does not take it up, the other goes on, was about somebody else, told otherwise or has lost its consent', () => {
    const before = closed()
    const count = (meeting: Meeting, next: Pick<Plan, 'form' | 'seats'>) => earlierPoints(meeting, next).length
    const next = { form, seats: plan().seats }
    expect(count(replay(before), next)).toBe(3)
    expect(count(replay(before), { ...next, form: resursradet })).toBe(0)
    expect(count(replay(before.slice(0, -1)), next)).toBe(0)
    expect(count(replay(before), { ...next, seats: plan().seats.map((seat) => (seat.role === 'participant' ? { ...seat, name: 'Robin' } : seat)) })).toBe(0)
    expect(count(replay(before), { form: wholeForm({ ...severalCases.form!, keeps: ['earlier'] }), seats: severalCases.seats! })).toBe(0)
    expect(count(replay(played(before, [{ type: 'withdrawConsent' }, participant])), next)).toBe(0)
  })

  it('[EARLIER-1] is what had been open before, too, as long as it is', () => {
    const answered = played(open, [settle('point-one', { how: 'done', words: null }), chair], [settle('point-two', { how: 'waits', words: 'Bättre väder.' }), chair], [{ type: 'closeMeeting', early: 'Kort möte.' }, chair])
    expect(earlierPoints(replay(answered), { form, seats: plan().seats })).toEqual([earlier[1]])
    expect(earlierPoints(replay(played(open, [{ type: 'closeMeeting', early: 'Kort möte.' }, chair])), { form, seats: plan().seats })).toEqual(earlier)
  })

  it('[EARLIER-1] is cases that were put off or rest, by their code, beside the others', () => {
    const kept: KeptThing[] = ['earlier', 'rests']
    const ofCases: Partial<Plan> = { ...severalCases, form: wholeForm({ ...severalCases.form!, keeps: kept, phases: severalCases.form!.phases.map((phase, index) => (index === 0 ? { ...phase, shows: 'earlier' as const } : phase)) }) }
    const [first, second] = severalCases.cases!
    const before = played(meetingIn('story', ofCases), [{ type: 'moveToCase', caseId: first!.id }, chair], [{ type: 'letRest', rest: { of: { kind: 'case', caseId: first!.id }, because: 'care', waitsFor: 'En tid i vården.', since: '2026-10-01', meanwhile: null, looksAgain: { seatId: referrer, by: '2026-12-20' } } }, referrer], [{ type: 'putOffCase', caseId: second!.id, reason: 'Tiden räckte inte.' }, chair], [{ type: 'closeMeeting', early: 'Kort möte.' }, chair])
    expect(earlierPoints(replay(before), { form: ofCases.form!, seats: ofCases.seats! })).toEqual([
      { id: first!.id, caseCode: 'Ä 1', what: 'Ärendet vilar. Det väntar på: En tid i vården.', day: '2026-12-20' },
      { id: second!.id, caseCode: 'Ä 2', what: 'Vi sköt upp ärendet: Vad händer efter praktiken?', day: null },
    ])
  })

  it('[CASES-8] [EARLIER-1] is no case that belongs elsewhere, also where it rests', () => {
    const ofCases: Partial<Plan> = { ...severalCases, form: wholeForm({ ...severalCases.form!, keeps: ['earlier', 'rests'], phases: severalCases.form!.phases.map((phase, index) => (index === 0 ? { ...phase, shows: 'earlier' as const } : phase)) }) }
    const [first, second] = severalCases.cases!
    const rests: Step = [{ type: 'letRest', rest: { of: { kind: 'case', caseId: first!.id }, because: 'care', waitsFor: 'En tid i vården.', since: '2026-10-01', meanwhile: null, looksAgain: { seatId: referrer, by: '2026-12-20' } } }, referrer]
    const opensWith = (...kinds: ('later' | 'elsewhere')[]) => earlierPoints(replay(played(meetingIn('story', ofCases), rests, ...[first!, second!].map(({ id }, index): Step => [{ type: 'putOffCase', caseId: id, reason: 'Till handläggaren.', kind: kinds[index] }, chair]), [{ type: 'closeMeeting', early: 'Kort möte.' }, chair])), { form: ofCases.form!, seats: ofCases.seats! }).map(({ id }) => id)
    expect([opensWith('later', 'later'), opensWith('elsewhere', 'later'), opensWith('elsewhere', 'elsewhere')]).toEqual([[first!.id, second!.id], [second!.id], []])
  })

  it('[EARLIER-5] is taken up by every form that is held again, after the participant has told, and is no part of their first meeting', () => {
    const formsWith = allMeetingForms.filter(({ keeps }) => keeps.includes('earlier'))
    const others = allMeetingForms.filter((one) => !formsWith.includes(one)).map(({ id }) => id)
    expect(others).toEqual(['resursradet', 'flerpartssamtal-inskrivning'])
    for (const one of formsWith) {
      const at = one.phases.findIndex(({ shows }) => shows === 'earlier')
      const speaks = one.phases.findIndex(({ opensWith }) => opensWith === 'participant')
      expect([one.id, at >= 0, one.participantPresent && at < speaks]).toEqual([one.id, true, false])
    }
    const talk = allMeetingForms.find(({ id }) => id === 'koordinatorssamtal')!
    const phasesOf = (points: Plan['earlier']) => given([]).when({ type: 'planMeeting', plan: plan({ form: talk, ...(points && { earlier: points }) }) }, 'staff').done().plan?.form.phases.map(({ id }) => id)
    expect([phasesOf(undefined)?.includes('sinceLast'), phasesOf(earlier)?.indexOf('sinceLast')]).toEqual([false, 2])
    const advice = allMeetingForms.find(({ id }) => id === 'lotsarende')!
    const planned = (points: Plan['earlier']) => given([]).when({ type: 'planMeeting', plan: plan({ ...aboutNobody('deidentified'), form: advice, ...(points && { earlier: points }) }) }, 'staff').done().plan?.form.phases[0]?.id
    expect([planned(undefined), planned(earlier)]).toEqual(['situation', 'sinceLast'])
  })

  it('[EARLIER-6] is obstacles with what was to be done about them, to the next meeting about nobody by name, and whoever raised one is told how it went', () => {
    const group = allMeetingForms.find(({ id }) => id === 'lokusgrupp')!
    const seats = aboutNobody().seats!
    const ofGroup: Partial<Plan> = { ...aboutNobody(), form: group }
    const raised = (id: string, words: string, answer: NonNullable<Obstacle['answer']>['answer'] | null): Obstacle => ({ id, words, between: [organisationIds.town, organisationIds.jobs], raisedBy: 'handläggarna', by: officer, at: minute(20), answer: answer && { answer, by: chair, at: minute(25) } })
    const obstacles = [
      raised('obstacle-1', 'Brev ligger oöppnade.', { kind: 'action', of: { kind: 'seat', seatId: officer }, by: '2026-12-20', reason: 'Vi provar sms.' }),
      raised('obstacle-2', 'Kön är lång.', { kind: 'rests', reason: 'Vi väntar på ett avtal.' }),
      raised('obstacle-3', 'Ingen svarar.', null),
      raised('obstacle-4', 'Det saknas platser.', { kind: 'rejected', reason: 'Det finns inga pengar.' }),
      raised('obstacle-5', 'Två frågar samma sak.', { kind: 'handedOn', to: 'Lokusgruppen', reason: 'Det gäller alla fyra.' }),
    ]
    const closedGroup = replay(played(meetingIn('obstacles', ofGroup), [{ type: 'closeMeeting', early: 'Kort möte.' }, chair]))
    const before = { ...closedGroup, kept: { ...closedGroup.kept, obstacles } }
    const points = earlierPoints(before, { form: group, seats })
    expect(points.map(({ what, day, raisedBy }) => [what, day, raisedBy])).toEqual([
      ['Hinder från handläggarna: Brev ligger oöppnade. Arbetsförmedlingen skulle göra något åt det: Vi provar sms.', '2026-12-20', 'handläggarna'],
      ['Hinder från handläggarna: Kön är lång. Det vilar. Skälet: Vi väntar på ett avtal.', null, 'handläggarna'],
      ['Hinder från handläggarna: Ingen svarar. Det har inget svar än.', null, 'handläggarna'],
      ['Hinder från handläggarna: Två frågar samma sak. Vi lämnar det till Lokusgruppen. Skälet: Det gäller alla fyra.', null, 'handläggarna'],
    ])
    expect(earlierPoints({ ...before, plan: { ...before.plan!, form: { ...group, case: 'deidentified' } } }, { form: group, seats })).toHaveLength(4)
    expect(earlierPoints(before, { form, seats: plan().seats })).toEqual([])
    const next = replay(played(meetingIn('sinceLast', { ...ofGroup, earlier: points }), [{ type: 'settleEarlier', pointId: points[0]!.id, answer: { how: 'done', words: null } }, officer], [{ type: 'settleEarlier', pointId: points[1]!.id, answer: { how: 'waits', words: 'Avtalet skrivs i mars.' } }, chair]))
    const told = letterText(obstacleAnswers(next)!)
    for (const said of ['Till handläggarna', 'Brev ligger oöppnade.', 'Det är klart.', 'Avtalet skrivs i mars.']) expect(told).toContain(said)
    expect(told).not.toContain('Ingen svarar.')
  })

  it('[EARLIER-7] is what was handed on to a group of the form, from meetings about nobody by name alone, each once', () => {
    const group = allMeetingForms.find(({ id }) => id === 'lokusgrupp')!
    const advice = allMeetingForms.find(({ id }) => id === 'lotsarende')!
    const handed = (id: string, to: string, toGroup?: string): Obstacle => ({ id, words: `Kön är lång (${id}).`, between: [organisationIds.town], raisedBy: 'handläggarna', by: officer, at: minute(20), answer: { answer: { kind: 'handedOn', to, reason: 'Det gäller flera.', ...(toGroup !== undefined && { group: toGroup }) }, by: chair, at: minute(25) } })
    const held = replay(played(meetingIn('obstacles', { ...aboutNobody('deidentified'), form: advice }), [{ type: 'closeMeeting', early: 'Kort möte.' }, chair]))
    const before = { ...held, kept: { ...held.kept, obstacles: [handed('obstacle-1', 'Lokusgruppen', 'lokusgrupp'), handed('obstacle-2', 'Regionen')] } }
    const [first, ...others] = handedOnObstacles(before)
    expect([first, others]).toEqual([{ group: 'lokusgrupp', point: { id: 'obstacle-1', caseCode: null, what: `Hinder ${obstacleNumber('obstacle-1')} från handläggarna: Kön är lång (obstacle-1). Det kom hit från ”${advice.name.sv}”. Skälet: Det gäller flera.`, day: null, raisedBy: 'handläggarna', obstacle: 'Kön är lång (obstacle-1).' } }, []])
    expect(earlierPoints(before, { form: group, seats: aboutNobody().seats! })[0]?.what, 'also where it goes on from that meeting').toBe(first!.point.what)
    expect(letterText(minutes(before)!)).toContain(`Vi lämnar det till Lokusgruppen. Skälet: ”Det gäller flera.” Hindret har nummer ${obstacleNumber('obstacle-1')}.`)
    expect([...new Set(Array.from({ length: 40 }, (_, index) => obstacleNumber(`obstacle-${index}`)))].filter((number) => /^[2-9BCDFHKMPRTX]{4}$/.test(number)), 'each its own').toHaveLength(40)
    expect(handedOnObstacles({ ...before, plan: { ...before.plan!, form: { ...advice, case: 'named' } } })).toEqual([])
    expect(handedOnObstacles({ ...before, state: 'open' })).toEqual([])
    const waits = [first!.point, { id: 'obstacle-9', what: 'Hon får inget svar.', raisedBy: 'teamet' }]
    expect(withHandedOn([first!.point], waits, { form: group }), 'once, and nothing that says who').toEqual([first!.point])
    expect(withHandedOn([], waits, { form: advice }).map(({ id }) => id)).toEqual(['obstacle-1', 'obstacle-9'])
    expect(withHandedOn([], waits, { form })).toEqual([])
  })

  it('[EARLIER-8] is what was handed on since the planning, from when the meeting starts', () => {
    const ready = everybodyIn(of)
    const sent = { id: 'obstacle-7', caseCode: null, what: 'Hinder från ett team: Kön är lång.', day: null, raisedBy: 'ett team', obstacle: 'Kön är lång.' }
    const start = (handedOn: readonly (typeof sent)[]) => decide({ type: 'startMeeting' }, replay(ready), { ...asked(replay(ready), chair), handedOn })
    expect(start([])).toEqual([{ type: 'meetingStarted' }, expect.objectContaining({ type: 'phaseEntered' })])
    const started = start([sent])
    expect(started).toEqual([{ type: 'meetingStarted', handedOn: [sent] }, expect.objectContaining({ type: 'phaseEntered' })])
    const { state, kept } = replay([...ready, ...(started as MeetingEvent[]).map((event) => recorded(event, chair))])
    expect([state, kept.earlier.map(({ id, answer }) => [id, answer])]).toEqual(['open', [...earlier, sent].map(({ id }) => [id, null])])
  })

  it('[EARLIER-9] is an obstacle that may be brought up as one of the meeting, once, and is answered as that', () => {
    const group = allMeetingForms.find(({ id }) => id === 'lokusgrupp')!
    const sent = { id: 'obstacle-7', caseCode: null, what: 'Hinder från ett team: Kön är lång.', day: null, raisedBy: 'ett team', obstacle: 'Kön är lång.' }
    const before = meetingIn('sinceLast', { ...aboutNobody(), form: group, earlier: [...earlier, sent] })
    const raise = (pointId: string): Command => ({ type: 'raiseObstacle', words: 'Kön är lång.', between: [organisationIds.jobs], raisedBy: 'ett team', pointId })
    for (const id of ['point-one', 'point-none']) given(before).when(raise(id), officer).refused('noSuchNote')
    const raised = played(before, [raise('obstacle-7'), officer])
    given(raised).when(raise('obstacle-7'), chair).refused('noSuchNote')
    const { kept } = replay(raised)
    expect([kept.earlier.at(-1)?.answer?.how, kept.obstacles.map(({ words, pointId }) => [words, pointId])]).toEqual(['raised', [['Kön är lång.', 'obstacle-7']]])
    const obstacleId = kept.obstacles[0]!.id
    const told = letterText(obstacleAnswers(replay(played(raised, [{ type: 'answerObstacle', obstacleId, answer: { kind: 'rejected', reason: 'Det finns inga pengar.' } }, chair])))!)
    expect([told.split('Kön är lång.').length - 1, told.includes('Det finns inga pengar.')], 'said once').toEqual([1, true])
    expect(obstacleAnswers(replay(raised)), 'it has no answer yet').toBeNull()
    const without = played(raised, [{ type: 'removeObstacle', obstacleId }, officer])
    expect([replay(without).kept.earlier.at(-1)?.answer, replay(without).kept.obstacles]).toEqual([null, []])
    given(without).when(raise('obstacle-7'), officer).done()
  })

  it('[EARLIER-2] comes first: nobody goes past its part while something has no answer', () => {
    const there = meetingIn('story', of)
    const on: Command = { type: 'moveToPhase', phaseId: 'understand', reason: null }
    given(there).when(on, chair).refused('earlierOpen')
    given(there).when({ type: 'moveToPhase', phaseId: 'question', reason: null }, chair).done()
    const one = played(there, [settle('point-one', { how: 'done', words: null }), chair])
    given(one).when(on, chair).refused('earlierOpen')
    given(played(one, [settle('point-two', { how: 'notKnown', words: null }), officer])).when(on, chair).done()
    given(meetingIn('story', { form })).when(on, chair).done()
    given(there).when({ type: 'closeMeeting', early: 'Kim behövde gå.' }, chair).done()
  })

  it('[EARLIER-3] has an answer by a professional, which anew replaces what stood', () => {
    const waits: EarlierAnswer = { how: 'waits', words: 'En tid hos läkaren.' }
    given(open).when(settle('point-one', waits), referrer).then([{ type: 'earlierSettled', pointId: 'point-one', answer: waits }])
    for (const by of [participant, support]) given(open).when(settle('point-one', waits), by).refused('notYourRole')
    given(open).when(settle('point-none', waits), chair).refused('noSuchNote')
    const log = played(open, [settle('point-one', waits), referrer])
    given(log).when(settle('point-one', waits), chair).then([])
    expect(drawn(replay(played(log, [settle('point-one', { how: 'underWay', words: null }), chair])))?.[0]?.answer).toMatchObject({ how: 'underWay', words: null, by: chair })
  })

  it('[EARLIER-4] is seen from the start on', () => {
    const answers = [plannedMeeting(of), everybodyIn(of), open].map((log) => drawn(replay(log))?.map(({ what }) => what))
    expect(answers).toEqual([[], [], earlier.map(({ what }) => what)])
    expect(sections.kept.draw(replay(open), nobodyHere, 'stage')).toBeNull()
  })
})
