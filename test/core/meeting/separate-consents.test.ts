import { describe, expect, it } from 'vitest'
import { separateVersion } from '#core/letters/separate-version.ts'
import { lettersFor } from '#core/letters/referrer-letter.ts'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { seatRoleSchema } from '#core/meeting/plan.ts'
import { separateKindSchema, type SeparateAnswer } from '#core/meeting/separate-answer.ts'
import { hasSaidYesTo, supportBefore } from '#core/meeting/subjects/separate-consents.ts'
import { sections } from '#core/meeting/view.ts'
import type { Viewer } from '#core/meeting/viewer.ts'
import { aboutNobody, everybodyIn, guardian, meetingIn, openMeeting, plannedMeeting, recorded, seatIds, withGuardian } from '#test/support/builders.ts'
import { given, played } from '#test/support/given.ts'
import { apartText } from '#test/support/text-versions.ts'

const { chair, officer, referrer, participant, support } = seatIds
const said = (changes: Partial<SeparateAnswer> = {}): Command & { type: 'answerSeparate' } => ({ type: 'answerSeparate', kind: 'followUp', answer: 'yes', how: 'onScreen', textVersion: apartText(changes.kind ?? 'followUp'), ...changes })
const aloud = (changes: Partial<SeparateAnswer> = {}) => said({ how: 'spoken', ...changes })
const answers = (log: ReturnType<typeof openMeeting>) => replay(log).separate.map(({ kind, answer }) => [kind, answer])
const closed = played(meetingIn('takeAway'), [{ type: 'noteTold', words: 'Jag sover dåligt.' }, chair], [{ type: 'closeMeeting', early: 'Tiden tog slut.' }, chair])

describe('what is asked apart', () => {
  it('[SEPARATE-1] has an answer of its own for each, and none until it is given', () => {
    expect(answers(openMeeting())).toEqual([])
    const one = played(openMeeting(), [said({ kind: 'statistics', answer: 'no' }), participant])
    expect(answers(one)).toEqual([['statistics', 'no']])
    expect(separateKindSchema.options.map((kind) => hasSaidYesTo(replay(played(one, [said(), participant])), kind))).toEqual([true, false, false])
  })

  it('[SEPARATE-2] hinders and opens nothing, whatever is answered', () => {
    const noToAll = separateKindSchema.options.map((kind): [Command, string] => [said({ kind, answer: 'no' }), participant])
    const before = played(everybodyIn(), ...noToAll)
    given(before).when({ type: 'startMeeting' }, chair).done()
    given(played(meetingIn('takeAway'), ...noToAll)).when({ type: 'closeMeeting', early: 'Slut.' }, chair).done()
    const yesToAll = noToAll.map(([command, by]): [Command, string] => [{ ...(command as SeparateAnswer & { type: 'answerSeparate' }), answer: 'yes' }, by])
    const without = everybodyIn().filter(({ event }) => event.type !== 'consentRecorded')
    given(played(without, ...yesToAll)).when({ type: 'startMeeting' }, chair).refused('consentMissing')
    expect(replay(played(everybodyIn(), ...yesToAll)).consents).toEqual(replay(everybodyIn()).consents)
  })

  it('[SEPARATE-3] is answered on the screen by the participant and a guardian, taken down by the chair and staff, by nobody else and not the other way', () => {
    for (const by of [officer, referrer, support]) for (const command of [said(), aloud()]) given(openMeeting()).when(command, by).refused('notYourRole')
    given(openMeeting(withGuardian)).when(said(), guardian.id).done()
    given(openMeeting()).when(aloud(), participant).refused('notYourRole')
    for (const by of [chair, 'staff']) {
      given(openMeeting()).when(said(), by).refused('notYourRole')
      given(openMeeting()).when(aloud(), by).done()
    }
  })

  it('[SEPARATE-4] a no takes the yes back alone, also when the meeting is over, until consent is withdrawn', () => {
    for (const log of [everybodyIn(), openMeeting(), closed]) {
      const both = played(log, [said(), participant], [said({ kind: 'teams' }), participant])
      const back = played(both, [said({ answer: 'no' }), participant])
      expect(answers(back)).toEqual([['teams', 'yes'], ['followUp', 'no']])
      expect([replay(back).state, replay(back).consents]).toEqual([replay(log).state, replay(log).consents])
      given(played(both, [{ type: 'withdrawConsent' }, participant])).when(said({ answer: 'no' }), participant).refused('consentWithdrawn')
    }
  })

  it('[SEPARATE-5] the last answer counts, and the same once more is nothing', () => {
    const once = played(openMeeting(), [said(), participant])
    given(once).when(said(), participant).then([])
    given(once).when(aloud(), chair).done()
    expect(answers(played(once, [aloud({ answer: 'no' }), chair], [said(), participant]))).toEqual([['followUp', 'yes']])
  })

  it('[SEPARATE-6] stands with how, by whom, when and to which text', () => {
    const { separate } = replay(played(openMeeting(), [aloud(), chair]))
    expect(separate).toEqual([{ kind: 'followUp', answer: 'yes', how: 'spoken', textVersion: apartText('followUp'), takenBy: chair, at: expect.any(String) }])
  })

  it('[CONSENT-31] stands on no paper that is signed on a day that has not been yet in Sweden', () => {
    const signed = (signedOn: string): Command => said({ kind: 'teams', how: 'written', paper: { takenBy: 'Doris', signedOn } })
    given(openMeeting()).when(signed('2026-12-04'), chair).refused('decisionNotMadeYet')
    given(openMeeting()).when(signed('2026-12-03'), chair).done()
  })

  it('[SEPARATE-7] is seen, with how and by whom, by the participant, those beside them and the chair', () => {
    const paper = { takenBy: 'Doris i receptionen', signedOn: '2026-12-01' }
    const log = played(openMeeting(), [said({ kind: 'teams', how: 'written', paper }), chair], [said(), participant])
    const seen = (viewer: Viewer) => sections.consent.draw(replay(log), nobodyHere, viewer)?.separate
    const whole = [expect.objectContaining({ kind: 'teams', how: 'written', paper, textVersion: apartText('teams'), takenBy: { seatId: chair, role: 'chair' }, at: expect.any(String) }), expect.objectContaining({ kind: 'followUp', how: 'onScreen', takenBy: { seatId: participant, role: 'participant' } })]
    const readers = [...seatRoleSchema.options, 'leader' as const, 'stage' as const].filter((viewer) => seen(viewer) !== undefined)
    expect(readers).toEqual(['chair', 'participant', 'supportPerson', 'interpreter'])
    for (const viewer of readers) expect(seen(viewer)).toEqual(whole)
  })

  it('[SEPARATE-8] is answered while the meeting is planned, and by code without a device', () => {
    given(plannedMeeting()).when(aloud(), 'staff').done()
    expect(answers([...plannedMeeting(), recorded({ type: 'separateAnswered', kind: 'teams', answer: 'no', how: 'spoken', textVersion: 'apart-sv-1' }, 'staff')])).toEqual([['teams', 'no']])
    given(plannedMeeting()).when(said(), participant).refused('notAdmitted')
  })

  it('[SEPARATE-9] stands in no letter, and is not asked where nobody is named', () => {
    const answered = played(closed, ...separateKindSchema.options.map((kind): [Command, string] => [said({ kind }), participant]))
    expect(lettersFor(replay(answered))).toEqual(lettersFor(replay(closed)))
    given(openMeeting(aboutNobody())).when(aloud(), chair).refused('nobodyToAsk')
  })

  it('[SEPARATE-10] a yes to being asked carries how much support they have, said anew before the close and no longer after it, and a no carries none', () => {
    const level = (log: ReturnType<typeof openMeeting>) => supportBefore(replay(log))
    const little = played(openMeeting(), [said({ support: 'little' }), participant])
    expect([level(little), level(played(little, [said({ textVersion: separateVersion('followUp', 'en') }), participant]))]).toEqual(['little', 'little'])
    given(little).when(said({ support: 'little' }), participant).then([])
    expect(level(played(little, [aloud({ support: 'good' }), chair]))).toBe('good')
    expect(level(played(little, [said({ support: null }), participant]))).toBeNull()
    expect(level(played(little, [said({ answer: 'no', support: 'fair' }), participant]))).toBeNull()
    expect(level(played(openMeeting(), [said({ kind: 'statistics', support: 'fair' }), participant]))).toBeNull()
    const over = played(little, [{ type: 'closeMeeting', early: 'Slut.' }, chair])
    given(over).when(said({ support: 'good' }), participant).then([])
    expect(level(played(over, [said({ support: null }), participant]))).toBeNull()
  })
})
