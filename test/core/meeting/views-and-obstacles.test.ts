import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { meetingFormSchema } from '#core/meeting/meeting-form.ts'
import { lotsarende } from '#core/meeting-forms/lotsarende.ts'
import { given, played } from '#test/support/given.ts'
import { minute, openMeeting, organisationIds, seatIds, seatPlan, seats } from '#test/support/builders.ts'
import { keepingForm } from '#test/support/keeping-form.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const id = 'new-id-01'
const open = openMeeting({ form: keepingForm(['views', 'obstacles']) })

describe('what is seen differently', () => {
  const note = (...seatIds: string[]): Command => ({ type: 'noteViews', about: 'När Kim kan börja', views: seatIds.map((seatId) => ({ seatId, words: 'Jag tror på våren.' })), nextStep: 'Ni hörs i januari.' })
  const own = (words: string): Command => ({ type: 'sayView', viewsId: id, words })
  const noted = played(open, [note(officer, participant), chair, minute(5)])
  const viewsOf = (log: typeof open) => replay(log).kept.views[0]?.views

  it('[DIFFER-1] is taken down for everybody by who leads, and by the others for themselves', () => {
    given(open).when(note(officer, participant, support), chair).done()
    given(open).when(note(officer), officer).done()
    given(open).when(note(officer, adviser), officer).refused('notYours')
    given(open).when(note(participant), participant).refused('notYourRole')
    expect(viewsOf(noted)).toEqual([{ seatId: officer, words: 'Jag tror på våren.', by: chair }, { seatId: participant, words: 'Jag tror på våren.', by: chair }])
  })

  it('[DIFFER-1] is each the view of somebody who is there and says their own, once', () => {
    const interpreter = seatPlan({ id: 'seat-interpreter', role: 'interpreter' })
    const phone = seatPlan({ id: 'seat-on-phone', role: 'representative', name: 'Ture', organisationId: 'org-care', attends: 'phone' })
    const unit = { id: 'org-care', name: 'Vårdcentralen Norr', kind: 'region' as const }
    for (const seatId of [interpreter.id, 'seat-nobody']) given(openMeeting({ form: keepingForm(['views']), seats: [...seats, interpreter] })).when(note(seatId), chair).refused('noSuchSeat')
    given(open).when(note(officer, officer), chair).refused('sameSeatTwice')
    given(played(open, [{ type: 'turnAway', seatId: officer }, chair])).when(note(officer), chair).refused('seatNotHere')
    given(played(open, [{ type: 'addSeat', seat: phone, organisation: unit }, chair])).when(note(phone.id), chair).refused('consentMissing')
  })

  it('[DIFFER-2] the participant and who works there add their own view or word it anew, and nobody words that of another', () => {
    const log = played(noted, [own('Jag vill börja nu.'), participant], [own('Jag tror på hösten.'), referrer])
    expect(viewsOf(log)).toEqual([
      { seatId: officer, words: 'Jag tror på våren.', by: chair },
      { seatId: participant, words: 'Jag vill börja nu.', by: participant },
      { seatId: referrer, words: 'Jag tror på hösten.', by: referrer },
    ])
    given(log).when(own('Jag vill börja nu.'), participant).then([])
    given(noted).when({ ...own('Nej.'), viewsId: 'new-id-09' } as Command, participant).refused('noSuchNote')
    given(noted).when(own('Nej.'), support).refused('notYourRole')
  })

  it('[DIFFER-3] is taken away by who noted it or who leads', () => {
    const mine = played(open, [note(officer), officer])
    for (const by of [officer, chair]) expect(given(mine).when({ type: 'removeViews', viewsId: id }, by).done().kept.views).toEqual([])
    given(mine).when({ type: 'removeViews', viewsId: id }, adviser).refused('notYours')
    given(open).when({ type: 'removeViews', viewsId: id }, chair).refused('noSuchNote')
  })
})

describe('obstacles', () => {
  const raise = (changes: Partial<Extract<Command, { type: 'raiseObstacle' }>> = {}): Command => ({ type: 'raiseObstacle', words: 'Två myndigheter väntar på varandra.', between: [organisationIds.town, organisationIds.jobs], raisedBy: 'Ekonomiskt bistånd', ...changes })
  type Answer = Extract<Command, { type: 'answerObstacle' }>['answer']
  const act: Answer = { kind: 'action', of: { kind: 'seat', seatId: officer }, by: '2026-12-18', reason: 'Vi gör en gemensam rutin.' }
  const answer = (said: Answer): Command => ({ type: 'answerObstacle', obstacleId: id, answer: said })
  const raised = played(open, [raise(), officer])

  it('[OBSTACLE-1] stands between organisations of the meeting', () => {
    given(open).when(raise(), referrer).done()
    given(open).when(raise({ between: ['org-nobody'] }), chair).refused('noSuchOrganisation')
    for (const by of [participant, support]) given(open).when(raise(), by).refused('notYourRole')
  })

  it('[OBSTACLE-1] names nobody, in it or in its answer', () => {
    for (const changes of [{ words: 'Kim väntar.' }, { words: 'Deltagaren väntar.' }, { raisedBy: 'Omar på jobbet' }]) given(open).when(raise(changes), chair).refused('namesSomebody')
    for (const said of [{ ...act, reason: 'Omar ringer.' }, { kind: 'rests', reason: 'Hon orkar inte.' }, { ...act, of: { kind: 'organisation', organisation: 'Annas enhet' } }] as Answer[]) given(raised).when(answer(said), chair).refused('namesSomebody')
  })

  it('[OBSTACLE-2] is answered by what is done and by whom, by who is to answer it instead, or by why nothing is done', () => {
    const inOrder: Answer[] = [act, { ...act, of: { kind: 'organisation', organisation: 'Regionen' } }, { kind: 'rests', reason: 'Lagen ändras i vår.' }, { kind: 'rejected', reason: 'Det är inte vår fråga.' }, { kind: 'handedOn', to: 'Lokusgruppen', reason: 'Det gäller flera.' }]
    for (const said of inOrder) {
      expect(given(raised).when(answer(said), adviser).done().kept.obstacles[0]?.answer?.answer).toEqual(said)
      given(played(raised, [answer(said), adviser])).when(answer(said), chair).then([])
    }
    given(raised).when(answer({ kind: 'handedOn', to: 'Kim', reason: 'Det gäller flera.' }), chair).refused('namesSomebody')
    given(raised).when(answer({ ...act, by: '2026-12-02' }), chair).refused('dayHasPassed')
    given(raised).when(answer({ ...act, of: { kind: 'seat', seatId: participant } }), chair).refused('noSuchSeat')
    given(open).when(answer(act), chair).refused('noSuchNote')
    given(raised).when(answer(act), participant).refused('notYourRole')
  })

  it('[OBSTACLE-4] is handed on to a group of its form under the name that the form has, and to no other group', () => {
    const handsOnTo = [{ form: 'lokusgrupp', name: { sv: 'Lokusgruppen', en: 'The local group' } }]
    const inForm = played(openMeeting({ form: { ...keepingForm(['obstacles']), handsOnTo } }), [raise(), officer])
    const to = (group?: string): Command => answer({ kind: 'handedOn', to: 'Dit.', reason: 'Det gäller flera.', ...(group !== undefined && { group }) })
    const answered = given(inForm).when(to('lokusgrupp'), chair).done().kept.obstacles[0]?.answer?.answer
    expect(answered).toEqual({ kind: 'handedOn', to: 'Lokusgruppen', group: 'lokusgrupp', reason: 'Det gäller flera.' })
    given(played(inForm, [to('lokusgrupp'), chair])).when(to('lokusgrupp'), chair).then([])
    given(inForm).when(to('samverkansdialog'), chair).refused('notKept')
    given(raised).when(to('lokusgrupp'), chair).refused('notKept')
    expect(given(inForm).when(to(), chair).done().kept.obstacles[0]?.answer?.answer).toMatchObject({ to: 'Dit.' })
  })

  it('[OBSTACLE-4] is handed on by forms that keep obstacles and name nobody', () => {
    const handedOnAt = (changes: object) => meetingFormSchema.safeParse({ ...lotsarende, ...changes }).error?.issues.filter(({ path }) => path[0] === 'handsOnTo').map(({ message }) => message) ?? []
    expect([handedOnAt({}), handedOnAt({ case: 'named' }), handedOnAt({ keeps: ['earlier', 'fields', 'plan'], closing: { ...lotsarende.closing, requires: ['plan'] } })]).toEqual([[], ['handsOnMisplaced'], ['handsOnMisplaced']])
  })

  it('[OBSTACLE-3] is taken away by who took it down or who leads', () => {
    for (const by of [officer, chair]) expect(given(raised).when({ type: 'removeObstacle', obstacleId: id }, by).done().kept.obstacles).toEqual([])
    given(raised).when({ type: 'removeObstacle', obstacleId: id }, adviser).refused('notYours')
    given(open).when({ type: 'removeObstacle', obstacleId: id }, chair).refused('noSuchNote')
  })
})
