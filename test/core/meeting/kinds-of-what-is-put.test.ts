import { describe, expect, it } from 'vitest'
import { lokusgrupp } from '#core/meeting-forms/lokusgrupp.ts'
import { earlierPoints } from '#core/letters/earlier-points.ts'
import { asReadBy, hiddenFrom, withoutHidden } from '#core/meeting/as-read-by.ts'
import type { Command } from '#core/meeting/commands.ts'
import { decide } from '#core/meeting/decide.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import type { ItemContent, ItemKind } from '#core/meeting/item.ts'
import type { InformationKind } from '#core/meeting/information-kind.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { EarlierPoint } from '#core/meeting/kept-cases.ts'
import type { ConsentRecord, Plan } from '#core/meeting/plan.ts'
import type { Viewer } from '#core/meeting/viewer.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { by, consentFrom, consentsTaken, content, everybodyIn, guardian, letIn, meetingIn, organisationIds, plan, recorded, seatIds, withGuardian } from '#test/support/builders.ts'
import { asked, given, played } from '#test/support/given.ts'

const { town, jobs, insurance } = organisationIds
const { chair, officer, adviser, referrer, participant, support } = seatIds
const all = [town, jobs, insurance]
const among = (kinds: InformationKind[]): ConsentRecord[] => all.map((id) => consentFrom(id, all.filter((other) => other !== id), { kinds }))
const only = (from: string, to: string[], kinds: InformationKind[]) => recorded({ type: 'consentRecorded', records: [consentFrom(from, to, { kinds })] })

/** Officer: Arbetsförmedlingen. Adviser and referrer: Försäkringskassan. Chair: the municipality. */
const inPhase = (...consents: Recorded[]) => [...meetingIn('recommend'), consentsTaken(among(['health', 'work'])), ...consents]
const put = (about: InformationKind | undefined, from: string = officer): Command => ({ type: 'addItem', kind: 'recommendation', content: content({ ...by(from), ...(about && { about }) }) })
const edited = (about: InformationKind | undefined): Command => ({ type: 'editItem', itemId: 'new-id-01', content: content(about && { about }) })

/** By whom the one item is read. */
function readers(meeting: Meeting): string[] {
  return meeting.seats.filter((seat) => asReadBy(meeting, seat).items.length === 1).map(({ id }) => id)
}
const everybody = [chair, officer, adviser, referrer, participant, support]
const inWords = { what: { kind: 'words', words: 'Kan praktiken vänta?' }, why: null, wait: null } as const
const narrowed = only(jobs, [insurance], ['work'])

describe('what is put, and what kind of information it gives away', () => {
  it('[CONSENT-24] may be of a kind that its writer’s organisation may tell all who would read it', () => {
    given(inPhase()).when(put('health'), officer).done()
    given(inPhase()).when(put(undefined), officer).done()
    given(inPhase()).when(put('money'), officer).refused('kindNotCovered')
    given(inPhase(narrowed)).when(put('health'), officer).refused('kindNotCovered')
    given(inPhase(narrowed)).when(put('health', adviser), adviser).done()
    given(meetingIn('recommend')).when(put('health'), officer).refused('kindNotCovered')
  })

  it('[CONSENT-24] counts whoever brought the question, who gets the letter, also when they are not there', () => {
    const seats = plan().seats.map((seat) => (seat.id === adviser ? { ...seat, organisationId: town } : seat))
    const away = [...meetingIn('recommend', { seats }), consentsTaken(among(['health'])), recorded({ type: 'seatTurnedAway', seatId: referrer }), narrowed]
    given(away).when(put('health'), officer).refused('kindNotCovered')
    given(away).when(put('health'), chair).done()
  })

  it('[CONSENT-24] what stands is worded anew with its mark though consent is narrower by now, and gets no other', () => {
    const log = [...played(inPhase(), [put('health'), officer]), narrowed]
    given(log).when({ ...edited('health'), content: content({ about: 'health', why: 'Du vill veta.' }) } as Command, officer).done()
    given(log).when(edited('support'), officer).refused('kindNotCovered')
    given(log).when(edited(undefined), officer).done()
  })

  it('[CONSENT-25] is read by all while consent lets them, and by the others no more when it is narrower', () => {
    expect(readers(replay(played(inPhase(), [put('health'), officer])))).toEqual(everybody)
    expect(readers(replay([...played(inPhase(), [put('health'), officer]), narrowed]))).toEqual([chair, officer, participant, support])
    expect(readers(replay([...played(inPhase(), [put('work'), officer]), narrowed]))).toEqual(everybody)
    expect(readers(replay([...played(inPhase(), [put(undefined), officer]), narrowed]))).toEqual(everybody)
    expect(readers(replay([...played(inPhase(), [put('health', adviser), adviser]), narrowed])), 'of another organisation').toEqual(everybody)
  })

  it('[CONSENT-25] stands on a large screen when all at the table may read it, and is seen by who leads in the chair’s stead as by their organisation', () => {
    const log = played(inPhase(), [put('health'), officer])
    const seen = (meeting: Meeting, seatId: string, viewer: Viewer) => hiddenFrom(meeting, seatById(meeting, seatId)!, viewer).length === 0
    expect([seen(replay(log), chair, 'stage'), seen(replay(log), adviser, 'leader')]).toEqual([true, true])
    const after = replay([...log, narrowed])
    expect([seen(after, chair, 'stage'), seen(after, adviser, 'leader'), seen(after, officer, 'leader')]).toEqual([false, false, true])
  })

  it('[CONSENT-25] is not there to be answered or to rest by who does not read it', () => {
    const log = [...played(inPhase(), [put('health'), officer]), narrowed]
    given(log).when({ type: 'confirmItem', itemId: 'new-id-01' }, adviser).refused('noSuchItem')
    given(log).when({ type: 'answerItem', itemId: 'new-id-01', answer: 'yes', words: null }, participant).done()
    const resting = [...log, recorded({ type: 'restBegun', restId: 'rest-1', rest: { of: { kind: 'item', itemId: 'new-id-01' }, because: 'care', waitsFor: 'en tid', since: '2026-12-01', meanwhile: null, looksAgain: { seatId: officer, by: '2026-12-20' } } })]
    const meeting = replay(resting)
    expect([asReadBy(meeting, seatById(meeting, adviser)!).kept.rests.length, asReadBy(meeting, seatById(meeting, chair)!).kept.rests.length]).toEqual([0, 1])
  })

  it('[CONSENT-25] is read, answered and put by the consent that is in force today, not only on the day of the meeting', () => {
    const ends = recorded({ type: 'consentRecorded', records: among(['health']).map((record) => ({ ...record, until: '2026-12-03' })) }, 'staff')
    const log = played([...meetingIn('recommend'), ends], [put('health'), officer])
    const meeting = replay(log)
    const [sameEvening, nextDay] = ['2026-12-03T22:59:00.000Z', '2026-12-03T23:01:00.000Z']
    const hides = (seatId: string, at: string) => hiddenFrom(meeting, seatById(meeting, seatId)!, undefined, at)
    expect([hides(adviser, sameEvening), hides(adviser, nextDay), hides(chair, nextDay), hides(officer, nextDay)]).toEqual([[], ['new-id-01'], [], []])
    const answered = (at: string) => decide({ type: 'confirmItem', itemId: 'new-id-01' }, meeting, asked(meeting, adviser, at))
    const putAt = (at: string) => decide(put('health'), meeting, asked(meeting, officer, at))
    expect([answered(nextDay), putAt(nextDay), 'refused' in putAt(sameEvening)]).toEqual([{ refused: 'noSuchItem' }, { refused: 'kindNotCovered' }, false])
  })

  it('[CONSENT-36] is read by nobody anew when the consent that kept it back ends, whatever was said before that consent', () => {
    const before = recorded({ type: 'consentRecorded', records: [consentFrom(jobs, [insurance], { kinds: ['health', 'work'] })] })
    const ended = recorded({ type: 'consentRecorded', records: [consentFrom(jobs, [insurance], { kinds: ['work'], until: '2026-12-03' })] })
    const meeting = replay([...played(inPhase(), [put('health'), officer]), before, ended])
    const reads = (at: string) => !hiddenFrom(meeting, seatById(meeting, adviser)!, undefined, at).includes('new-id-01')
    expect(['2026-12-03T13:00:00.000Z', '2026-12-04T09:00:00.000Z'].map(reads)).toEqual([false, false])
    const anew = replay([...played(inPhase(), [put('health'), officer]), ended, before])
    expect(hiddenFrom(anew, seatById(anew, adviser)!, undefined, '2026-12-04T09:00:00.000Z'), 'a new consent opens it').toEqual([])
  })

  it('[CONSENT-25] is everybody’s where the participant put it, and where the meeting is about nobody by name', () => {
    const own: Command = { type: 'addItem', kind: 'ownStep', content: content({ ...by(participant), about: 'money' }) }
    expect(readers(replay([...played(inPhase(), [own, participant]), narrowed]))).toEqual(everybody)
    const people = plan().seats.filter(({ role }) => role !== 'participant' && role !== 'supportPerson')
    const nobody = replay([...everybodyIn({ form: wholeForm(lokusgrupp), seats: people }), recorded({ type: 'itemAdded', itemId: 'item-1', kind: 'information', content: content({ about: 'money' }), isSettledByAuthor: false }, officer)])
    expect(readers(nobody)).toEqual(people.map(({ id }) => id))
  })

  it('[CONSENT-25] is read by a guardian, and the meeting is the same where nothing is kept from anybody', () => {
    const log = [...played([...meetingIn('recommend', withGuardian), letIn(guardian.id), consentsTaken(among(['health']))], [put('health'), officer]), narrowed]
    const meeting = replay(log)
    expect(readers(meeting)).toContain(guardian.id)
    expect(asReadBy(meeting, seatById(meeting, chair)!)).toBe(meeting)
    expect(asReadBy(meeting, seatById(meeting, adviser)!), 'made once').toBe(withoutHidden(meeting, ['new-id-01']))
  })

  it('[CONSENT-26] goes on with its mark', () => {
    const form = wholeForm({ ...plan().form, keeps: ['earlier'] })
    const closed = replay([...played(inPhase(), [put('health'), officer]), recorded({ type: 'meetingClosed', early: 'Slut.' })])
    const points = earlierPoints(closed, plan({ form }))
    expect(points.map(({ about }) => about)).toEqual(['health'])
    const next = (kinds: InformationKind[]) => replay([...meetingIn('recommend', { form, earlier: points }), consentsTaken(among(kinds))])
    const seenBy = (meeting: Meeting) => meeting.seats.filter((seat) => asReadBy(meeting, seat).kept.earlier.length === 1).map(({ id }) => id)
    expect([seenBy(next(['health'])), seenBy(next(['work']))]).toEqual([everybody, [chair, participant, support]])
    given([...meetingIn('recommend', { form, earlier: points }), consentsTaken(among(['work']))]).when({ type: 'settleEarlier', pointId: points[0]!.id, answer: { how: 'done', words: null } }, officer).refused('noSuchItem')
  })
})

describe('what is put as health', () => {
  const health = (from: string = officer): Command => ({ type: 'addItem', kind: 'recommendation', content: content({ ...by(from), track: 'health' }) })
  const reading = (...log: Recorded[]) => readers(replay(played(log, [health(), officer])))

  it('[CONSENT-30] is read by nobody whose organisation may be told of other kinds alone, though nobody marked it', () => {
    expect(reading(...inPhase())).toEqual(everybody)
    expect(reading(...inPhase(narrowed))).toEqual([chair, officer, participant, support])
    expect(reading(...inPhase(only(jobs, [insurance], []))), 'in words of their own').toEqual([chair, officer, participant, support])
    expect(reading(...meetingIn('recommend')), 'of before kinds were there').toEqual(everybody)
    expect(readers(replay(played(inPhase(narrowed), [health(adviser), adviser]))), 'of another organisation').toEqual(everybody)
    given(inPhase(narrowed)).when(health(), officer).done()
  })

  it('[CONSENT-30] [CONSENT-36] is kept back also when the consent that kept it has ended, and where that ended before the meeting', () => {
    const ends = consentsTaken(among(['work']).map((record) => ({ ...record, until: '2026-12-03' })))
    const alone = meetingIn('recommend').filter(({ event }) => event.type !== 'consentRecorded')
    const meeting = replay(played([...alone, ends], [health(), officer]))
    const hides = (at: string) => hiddenFrom(meeting, seatById(meeting, adviser)!, undefined, at)
    expect([hides('2026-12-03T13:00:00.000Z'), hides('2026-12-04T09:00:00.000Z')]).toEqual([['new-id-01'], ['new-id-01']])
    expect(hiddenFrom(meeting, seatById(meeting, officer)!, undefined, '2026-12-04T09:00:00.000Z'), 'whose it is').toEqual([])
    const over = recorded({ type: 'consentRecorded', records: [consentFrom(jobs, [insurance], { kinds: ['work'], until: '2026-12-02' })] })
    expect(reading(...inPhase(over))).toEqual([chair, officer, participant, support])
    expect(reading(...inPhase(over, consentsTaken(among(['health']))))).toEqual(everybody)
  })

  it('[CONSENT-30] stands for all at the table on a large screen alone, and is another kind where its writer says so', () => {
    const meeting = replay(played(inPhase(narrowed), [health(), officer]))
    expect(hiddenFrom(meeting, seatById(meeting, chair)!, 'stage')).toEqual(['new-id-01'])
    const asWork: Command = { type: 'addItem', kind: 'recommendation', content: content({ track: 'health', about: 'work' }) }
    expect(readers(replay(played(inPhase(narrowed), [asWork, officer])))).toEqual(everybody)
  })

  it.each<[string, 'undertaking' | 'question', Partial<ItemContent>, Command]>([
    ['does it', 'undertaking', by(officer), { type: 'confirmItem', itemId: 'new-id-01' }],
    ['is asked', 'question', { ...by(officer), ...inWords }, { type: 'replyToQuestion', itemId: 'new-id-01', words: 'Ja.' }],
    ['takes the question on', 'question', { ...inWords, who: { kind: 'outside', name: 'Pia', organisation: 'Vården' }, carriedBy: officer }, { type: 'confirmItem', itemId: 'new-id-01' }],
  ])('[CONSENT-30] is read and answered by who %s, whoever took it down and whatever consent names, and by no third', (_who, kind, more, answer) => {
    const log = played(inPhase(only(town, [jobs, insurance], ['work'])), [{ type: 'addItem', kind, content: content({ ...more, track: 'health' }) }, chair])
    expect(readers(replay(log))).toEqual([chair, officer, participant, support])
    given(log).when(answer, officer).done()
    given(log).when(answer, adviser).refused('noSuchItem')
  })

  it('[CONSENT-30] is read by who makes contact, by the authority whose decision it is, and by nobody who does nothing with it', () => {
    const seenWith = (kind: ItemKind, more: Partial<ItemContent>) => readers(replay(played(inPhase(only(town, [jobs, insurance], ['work'])), [{ type: 'addItem', kind, content: content({ ...more, track: 'health' }) }, chair])))
    expect(seenWith('recommendation', { ...by(participant), when: { kind: 'contact', seatId: adviser, by: '2026-12-11' } })).toEqual([chair, adviser, referrer, participant, support])
    expect(seenWith('reportedDecision', { ...inWords, who: { kind: 'organisation', organisation: 'Arbetsförmedlingen' }, when: { kind: 'on', date: '2026-12-01', time: null } })).toEqual([chair, officer, participant, support])
    for (const organisation of ['Arbetsförmedlingen', 'arbetsförmedlingen', 'Arbetsförmedlingen '])
      expect(seenWith('recommendation', { who: { kind: 'outside', name: 'Pia', organisation } }), `a colleague of theirs, of ${organisation}`).toEqual([chair, officer, participant, support])
    expect(seenWith('recommendation', { who: { kind: 'outside', name: 'Pia', organisation: 'Vården' } }), 'of none that is there').toEqual([chair, participant, support])
    expect(seenWith('recommendation', by(participant))).toEqual([chair, participant, support])
  })

  describe('and is open when the meeting ends', () => {
    const form = wholeForm({ ...plan().form, keeps: ['earlier'], phases: plan().form.phases.map((phase) => (phase.id === 'story' ? { ...phase, shows: 'earlier' as const } : phase)) })
    const closed = (author: string, more: Partial<ItemContent>, changes: Partial<Plan> = {}) => replay([...played([...meetingIn('recommend', changes), consentsTaken(among(['health', 'work']))], [{ type: 'addItem', kind: author === participant ? 'ownStep' : 'recommendation', content: content({ track: 'health', ...more }) }, author]), recorded({ type: 'meetingClosed', early: 'Slut.' })])
    const next = (points: EarlierPoint[], ...consents: Recorded[]) => [...meetingIn('story', { form, earlier: points }), ...consents]
    const readersOf = (log: Recorded[]) => {
      const meeting = replay(log)
      return meeting.seats.filter((seat) => asReadBy(meeting, seat).kept.earlier.length === 1).map(({ id }) => id)
    }
    const wide = consentsTaken(among(['health', 'work']))

    it('[CONSENT-30] goes on unmarked and is read there as consents say there: by all where they name no kinds', () => {
      const points = earlierPoints(closed(officer, by(participant)), plan({ form }))
      expect(points).toMatchObject([{ asHealth: { from: jobs, had: [] } }])
      expect(points[0]).not.toHaveProperty('about')
      expect(readersOf(next(points))).toEqual(everybody)
      expect(readersOf(next(points, wide))).toEqual(everybody)
      expect(readersOf(next(points, wide, narrowed))).toEqual([chair, officer, participant, support])
      expect(readersOf(next(points, wide, only(insurance, [jobs], ['work']))), 'who wrote it, told less by another').toEqual(everybody)
      expect(replay(next(points)).kept.earlier[0], 'whose it is goes on no page').not.toHaveProperty('asHealth')
    })

    it('[CONSENT-30] is there for who was to act on it, and answered by them', () => {
      const points = earlierPoints(closed(chair, by(officer)), plan({ form }))
      const log = next(points, consentsTaken(among(['work'])))
      expect(readersOf(log)).toEqual([chair, officer, participant, support])
      const settled: Command = { type: 'settleEarlier', pointId: points[0]!.id, answer: { how: 'done', words: null } }
      given(log).when(settled, officer).done()
      given(log).when(settled, adviser).refused('noSuchItem')
    })

    it('[CONSENT-30] is kept back by each organisation where its own is not there, and what the participant put from those alone who were not', () => {
      const without = { ...plan({ form }), organisations: plan().organisations.filter(({ id }) => id !== jobs) }
      const points = earlierPoints(closed(officer, by(participant)), without)
      expect(points).toMatchObject([{ asHealth: { had: [] } }])
      expect(readersOf(next(points))).toEqual(everybody)
      expect(readersOf(next(points, wide, only(town, [insurance], ['work'])))).toEqual([chair, officer, participant, support])
      const own = earlierPoints(closed(participant, by(participant)), without)
      expect(readersOf(next(own, consentsTaken(among(['work']))))).toEqual([chair, adviser, referrer, participant, support])
    })

    it('[CONSENT-30] finds its organisation by its name from one meeting to the next, and to the one after', () => {
      const renamed = plan({ form }).organisations.map((one) => ({ ...one, id: `next-${one.id}` }))
      const [point] = earlierPoints(closed(officer, by(chair)), { ...plan({ form }), organisations: renamed })
      expect(point?.asHealth).toEqual({ from: 'next-org-jobs', had: ['next-org-town'] })
      const after = replay([...meetingIn('recommend', { form, organisations: renamed, earlier: [point!] }), recorded({ type: 'meetingClosed', early: 'Slut.' })])
      expect(earlierPoints(after, plan({ form }))[0]?.asHealth).toEqual({ from: jobs, had: [town] })
    })

    it('[CONSENT-30] finds its organisation again in a meeting after one where that was not', () => {
      const without = plan().organisations.filter(({ id }) => id !== jobs && id !== town).map((one) => ({ ...one, id: `next-${one.id}` }))
      const [point] = earlierPoints(closed(officer, by(chair)), { ...plan({ form }), organisations: without })
      const names = Object.fromEntries(plan().organisations.map(({ id, name }) => [id, name]))
      expect(point?.asHealth).toEqual({ had: [], away: { from: names[jobs], had: [names[town]] } })
      const on = (organisations: typeof without, earlier: typeof point, next: Parameters<typeof earlierPoints>[1]) => earlierPoints(replay([...meetingIn('recommend', { form, organisations: [...organisations, { id: 'next-own', name: 'En till', kind: 'other' }], earlier: [earlier!] }), recorded({ type: 'meetingClosed', early: 'Slut.' })]), next)[0]
      expect(on(without, point, plan({ form }))?.asHealth).toEqual({ from: jobs, had: [town] })
      const longAway = on(without, point, { ...plan({ form }), organisations: without })
      expect(longAway?.asHealth, 'also after two').toEqual(point?.asHealth)
      expect(on(without, longAway, plan({ form }))?.asHealth).toEqual({ from: jobs, had: [town] })
    })

    it('[EARLIER-2] holds nobody who leads and does not read it, and goes on without an answer', () => {
      const points = earlierPoints(closed(officer, by(participant)), plan({ form }))
      const log = [...next(points, wide, narrowed), recorded({ type: 'leadTaken', seatId: adviser })]
      const on: Command = { type: 'moveToPhase', phaseId: 'understand', reason: null }
      given(log).when(on, adviser).done()
      given([...next(points, wide, narrowed), recorded({ type: 'leadTaken', seatId: officer })]).when(on, officer).refused('earlierOpen')
      given(next(points, wide, narrowed)).when(on, chair).refused('earlierOpen')
      expect(earlierPoints(replay([...log, recorded({ type: 'meetingClosed', early: 'Slut.' })]), plan({ form }))).toEqual(points)
    })
  })
})

describe('who is to act on what is put', () => {
  const undertaking: Command = { type: 'addItem', kind: 'undertaking', content: content({ ...by(adviser), about: 'health' }) }
  const restOf = (seatId: string): Command => ({ type: 'letRest', rest: { of: { kind: 'item', itemId: 'new-id-01' }, because: 'care', waitsFor: 'en tid', since: '2026-12-01', meanwhile: null, looksAgain: { seatId, by: '2026-12-20' } } })
  const townNarrowed = only(town, [jobs, insurance], ['work'])
  const keepsRests = { form: wholeForm({ ...plan().form, keeps: ['rests'] }) }
  const begun = (consent: Recorded) => [...meetingIn('recommend', keepsRests), consentsTaken(among(['health', 'work'])), consent]

  it('[CONSENT-33] reads it also where it is marked and consent has been made narrower since, and takes it on, so that the meeting can close', () => {
    const log = [...played(inPhase(), [undertaking, officer]), narrowed]
    expect(readers(replay(log))).toEqual(everybody)
    given(log).when({ type: 'confirmItem', itemId: 'new-id-01' }, adviser).done()
    const bySomebodyElse = [...played(inPhase(), [{ ...undertaking, content: content({ ...by(officer), about: 'health' }) } as Command, officer]), narrowed]
    given(bySomebodyElse).when({ type: 'confirmItem', itemId: 'new-id-01' }, adviser).refused('noSuchItem')
  })

  it('[CONSENT-33] is also who looks again at what rests, unmarked or marked, and sees that it rests', () => {
    const log = played(begun(townNarrowed), [{ type: 'addItem', kind: 'recommendation', content: content({ ...by(participant), track: 'health' }) }, chair], [restOf(officer), chair])
    expect(readers(replay(log))).toEqual([chair, officer, participant, support])
    const meeting = replay(log)
    expect([officer, adviser].map((id) => asReadBy(meeting, seatById(meeting, id)!).kept.rests.length)).toEqual([1, 0])
    const marked = [...played(begun(consentsTaken(among(['health']))), [put('health'), officer], [restOf(adviser), officer]), narrowed]
    expect(readers(replay(marked))).toEqual(everybody)
  })

  it('[CONSENT-33] is nobody of an organisation that may not be told of the kind it is marked with, named after it may not', () => {
    const log = [...played(begun(consentsTaken(among(['health']))), [put('health'), officer]), narrowed]
    const handed: Command = { type: 'editItem', itemId: 'new-id-01', content: content({ ...by(adviser), about: 'health' }) }
    given(log).when(handed, officer).refused('kindNotForThem')
    given(log).when(restOf(adviser), officer).refused('kindNotForThem')
    given(log).when(restOf(chair), officer).done()
    const had = [...played(begun(consentsTaken(among(['health']))), [put('health', adviser), officer]), narrowed]
    given(had).when(restOf(adviser), officer).done()
  })

  const away = only(insurance, [jobs], ['work'])
  const withoutOfficer = [...begun(away), recorded({ type: 'seatTurnedAway', seatId: officer })]
  const byAdviser = (more: Partial<ItemContent>, kind: ItemKind = 'recommendation'): Command => ({ type: 'addItem', kind, content: content({ ...by(adviser), about: 'health', ...more }) })

  it.each<[string, Command]>([
    ['does it', byAdviser(by(officer))],
    ['is a colleague of theirs', byAdviser({ who: { kind: 'outside', name: 'Pia', organisation: 'Arbetsförmedlingen' } })],
    ['makes contact about it', byAdviser({ when: { kind: 'contact', seatId: officer, by: '2026-12-11' } })],
  ])('[CONSENT-24] [CONSENT-33] is nobody who %s, is not there, and may not be told of that kind when they come', (_who, marked) => {
    given(withoutOfficer).when(marked, adviser).refused('kindNotForThem')
    given([...begun(only(insurance, [jobs], ['health'])), recorded({ type: 'seatTurnedAway', seatId: officer })]).when(marked, adviser).done()
    given(withoutOfficer).when(byAdviser({}), adviser).done()
    const came = replay([...played(withoutOfficer, [byAdviser({}), adviser]), letIn(officer)])
    expect(asReadBy(came, seatById(came, officer)!).items).toEqual([])
  })

  it.each<[string, Partial<ItemContent>, ItemKind]>([
    ['who told it', by(officer), 'information'],
    ['a colleague of theirs who told it', { who: { kind: 'outside', name: 'Pia', organisation: 'Arbetsförmedlingen' } }, 'information'],
    ['the authority that decided it', { who: { kind: 'organisation', organisation: 'Arbetsförmedlingen' }, when: { kind: 'on', date: '2026-11-19', time: null } }, 'reportedDecision'],
  ])('[CONSENT-33] may name %s, who is not there: it is told nothing by its own words', (_who, whose, kind) => {
    given(withoutOfficer).when(byAdviser({ ...inWords, ...whose }, kind), adviser).done()
  })

  it('[CONSENT-24] [CONSENT-33] is nobody like that by an edit that marks it and hands it over, or marks what they have or look at again', () => {
    const edit = (more: Partial<ItemContent>): Command => ({ type: 'editItem', itemId: 'new-id-01', content: content({ ...by(adviser), about: 'health', ...more }) })
    const unmarked: Command = { type: 'addItem', kind: 'recommendation', content: content(by(adviser)) }
    const log = played(withoutOfficer, [unmarked, adviser])
    given(log).when(edit({}), adviser).done()
    given(log).when(edit(by(officer)), adviser).refused('kindNotForThem')
    given(played(withoutOfficer, [{ ...unmarked, content: content(by(officer)) }, adviser])).when(edit(by(officer)), adviser).refused('kindNotForThem')
    const rests = [...played(begun(away), [unmarked, adviser], [restOf(officer), adviser]), recorded({ type: 'seatTurnedAway', seatId: officer })]
    given(rests).when(edit({}), adviser).refused('kindNotForThem')
  })
})

describe('a note that nobody has marked', () => {
  const noted = everybodyIn({ background: [{ words: 'Sover dåligt.', mayBeSaid: true }] })
  const mark: Command = { type: 'markNote', index: 0, kind: 'health' }

  it('[CONSENT-27] is marked by the chair, once, and by nobody else', () => {
    given(noted).when(mark, chair).then([{ type: 'noteMarked', index: 0, kind: 'health' }])
    for (const seatId of [officer, adviser, referrer, participant, support]) given(noted).when(mark, seatId).refused('notYourRole')
    given(noted).when({ ...mark, index: 1 } as Command, chair).refused('noSuchNote')
    const marked = played(noted, [mark, chair])
    given(marked).when(mark, chair).then([])
    given(marked).when({ ...mark, kind: 'work' } as Command, chair).refused('changedSince')
    expect(replay(marked).plan?.background).toEqual([{ words: 'Sover dåligt.', mayBeSaid: true, kind: 'health' }])
  })

  it('[CONSENT-27] is marked in the meeting as well, and not where nobody is asked', () => {
    given(meetingIn('recommend', { background: [{ words: 'Sover dåligt.', mayBeSaid: true }] })).when(mark, chair).done()
    const people = plan().seats.filter(({ role }) => role !== 'participant' && role !== 'supportPerson')
    given(everybodyIn({ form: wholeForm(lokusgrupp), seats: people, background: [{ words: 'Kö.', mayBeSaid: true }] })).when(mark, chair).refused('nobodyToAsk')
  })
})
