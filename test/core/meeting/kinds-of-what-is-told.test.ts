import { describe, expect, it } from 'vitest'
import { lokusgrupp } from '#core/meeting-forms/lokusgrupp.ts'
import { asReadBy, hiddenFrom } from '#core/meeting/as-read-by.ts'
import type { Command } from '#core/meeting/commands.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import type { InformationKind } from '#core/meeting/information-kind.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import { minutes } from '#core/letters/minutes.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { consentFrom, consentsTaken, everybodyIn, meetingIn, organisationIds, plan, recorded, seatIds } from '#test/support/builders.ts'
import { given, played } from '#test/support/given.ts'

const { town, jobs, insurance } = organisationIds
const { chair, officer, adviser, referrer, participant, support } = seatIds
const all = [town, jobs, insurance]
const toldId = 'new-id-01'
const words = 'Jag sover dåligt.'
const tell = (about?: InformationKind): Command => ({ type: 'noteTold', words, ...(about && { about }) })
const among = (kinds: InformationKind[]) => all.map((id) => consentFrom(id, all.filter((other) => other !== id), { kinds }))
/** The officer's organisation tells the others of work alone, and each of the others of health as well. */
const narrow = recorded({ type: 'consentRecorded', records: [consentFrom(jobs, [town, insurance], { kinds: ['work'] })] })
const inStory = (...consents: Recorded[]) => [...meetingIn('story'), consentsTaken(among(['health', 'work'])), ...consents]
const readers = (meeting: Meeting) => meeting.seats.filter((seat) => asReadBy(meeting, seat).told.length === 1).map(({ id }) => id)
const everybody = [chair, officer, adviser, referrer, participant, support]

describe('what the participant tells, and what kind of information it is', () => {
  it('[CONSENT-28] is marked by nobody unless they say so, and by the participant or who takes it down', () => {
    given(inStory()).when(tell(), participant).then([{ type: 'toldNoted', toldId, words }])
    for (const by of [participant, chair, referrer]) given(inStory()).when(tell('health'), by).then([{ type: 'toldNoted', toldId, words, about: 'health' }])
    given(inStory()).when(tell('money'), participant).done()
  })

  it('[CONSENT-28] is read by those whom every other organisation may tell of it, the chair, who took it down and those beside the participant', () => {
    expect(readers(replay(played(inStory(), [tell('health'), participant])))).toEqual(everybody)
    expect(readers(replay(played(inStory(narrow), [tell('health'), participant])))).toEqual([chair, officer, participant, support])
    expect(readers(replay(played(inStory(narrow), [tell('work'), participant])))).toEqual(everybody)
    expect(readers(replay(played(inStory(narrow), [tell(), participant])))).toEqual(everybody)
    expect(readers(replay(played(inStory(narrow), [tell('health'), referrer])))).toEqual([chair, officer, referrer, participant, support])
    expect(readers(replay(played(inStory(), [tell('money'), participant])))).toEqual([chair, participant, support])
    const seen = replay(played(inStory(narrow), [tell('health'), chair]))
    expect(hiddenFrom(seen, seatById(seen, chair)!, 'stage')).toEqual([toldId])
  })

  it('[CONSENT-28] binds nobody in a meeting about nobody by name', () => {
    const people = plan().seats.filter(({ role }) => role !== 'participant' && role !== 'supportPerson')
    const nobody = replay([...everybodyIn({ form: wholeForm(lokusgrupp), seats: people }), recorded({ type: 'toldNoted', toldId, words, about: 'money' }, chair)])
    expect(readers(nobody)).toEqual(people.map(({ id }) => id))
  })

  it('[CONSENT-28] keeps its mark when it is worded anew, and gets another or none when its writer says so, which undo takes back', () => {
    const marked = played(inStory(), [tell('health'), participant])
    const about = (log: Recorded[]) => replay(log).told.map((one) => one.about ?? null)
    const change = (now?: InformationKind | null): Command => ({ type: 'changeTold', toldId, words: 'Jag sover.', ...(now !== undefined && { about: now }) })
    expect([undefined, 'work' as const, null].map((now) => about(played(marked, [change(now), participant])))).toEqual([['health'], ['work'], [null]])
    for (const now of ['work', null] as const) expect(about(played(marked, [change(now), participant], [{ type: 'undoLast' }, participant])), String(now)).toEqual(['health'])
    given(marked).when({ type: 'changeTold', toldId, words, about: 'health' }, participant).then([])
    given(marked).when({ type: 'changeTold', toldId, words, about: 'work' }, participant).then([{ type: 'toldChanged', toldId, words, about: 'work' }])
  })

  it('[CONSENT-28] stands in no minutes and no copy of the letter for who does not read it, and a correction of it says nothing to them', () => {
    const form = wholeForm({ ...plan().form, papers: ['participant', 'minutes'] })
    const closed = [...played([...meetingIn('story', { form }), consentsTaken(among(['health', 'work'])), narrow], [tell('health'), participant]), recorded({ type: 'meetingClosed', early: 'Slut.' }), recorded({ type: 'wrongSaid', correctionId: 'c-1', lineId: `told:${toldId}`, words: 'Bara ibland.' }, participant)]
    const meeting = replay(closed)
    const papers = [chair, officer, adviser].map((seatId) => asReadBy(meeting, seatById(meeting, seatId)!)).flatMap((read) => [minutes(read), participantLetter(read)])
    expect(papers.map((paper) => JSON.stringify(paper).includes(words))).toEqual([true, true, true, true, false, false])
    expect(asReadBy(meeting, seatById(meeting, adviser)!)).toMatchObject({ leavesOut: true, corrections: [{ isHidden: true }] })
  })
})

describe('what the participant wishes before the meeting, and what kind of information it is', () => {
  const wish = (about?: InformationKind | null, said: string | null = words): Command => ({ type: 'sayWish', wish: 'talkAbout', words: said, ...(about !== undefined && { about }) })
  const planned = (...consents: Recorded[]) => [...everybodyIn(), consentsTaken(among(['health', 'work'])), ...consents]
  const reads = (log: Recorded[], seatId: string) => {
    const meeting = replay(log)
    return asReadBy(meeting, seatById(meeting, seatId)!).preparation.talkAbout
  }

  it('[CONSENT-28] is read by who brought the question as consent lets them, and marked when it is planned, by the participant or the chair', () => {
    for (const by of [participant, chair]) {
      const log = played(planned(narrow), [wish('health'), by])
      expect([reads(log, referrer), reads(log, chair), reads(log, participant)]).toEqual([null, words, words])
      expect(reads(played(planned(), [wish('health'), by]), referrer)).toBe(words)
    }
    const wishes = { talkAbout: words, notTalkAbout: null, about: { talkAbout: 'health' as const } }
    const inPlan = [...everybodyIn({ wishes }), consentsTaken(among(['health', 'work']))]
    expect([reads(inPlan, referrer), reads([...inPlan, narrow], referrer)]).toEqual([words, null])
  })

  it('[CONSENT-28] is left out without a word in what the reader gets on paper, since no paper of theirs has it', () => {
    const meeting = replay(played(planned(narrow), [wish('health'), participant]))
    expect(asReadBy(meeting, seatById(meeting, referrer)!)).not.toHaveProperty('leavesOut')
  })

  it('[CONSENT-28] keeps its mark when it is worded anew, loses it with the words, and is marked alone', () => {
    const marked = played(planned(), [wish('health'), participant])
    const about = (log: Recorded[]) => replay(log).preparation.about?.talkAbout ?? null
    expect(about(played(marked, [wish(undefined, 'Annat.'), participant]))).toBe('health')
    expect(about(played(marked, [wish(null), participant]))).toBeNull()
    expect(about(played(marked, [wish(undefined, null), participant], [wish(undefined, 'Nytt.'), participant]))).toBeNull()
    given(marked).when(wish('work'), participant).then([{ type: 'wishSaid', wish: 'talkAbout', words, about: 'work' }])
    given(marked).when(wish('health'), participant).then([])
    given(planned()).when(wish(null), participant).then([{ type: 'wishSaid', wish: 'talkAbout', words }])
  })
})
