import type { KeptReferral } from '#core/wire/before.ts'
import type { Staff } from '../door/ask-staff.ts'
import { kindNamed } from '../people/person-draft.ts'
import type { PlanDraft, Said } from '../plan-draft.ts'
import { withProtection } from '../protect-draft.ts'
import type { NewId, Organisation, SeatPlan } from '../plan-parts.ts'
import { askReferral } from './ask-waiting.ts'
import { notesSince, readOf } from './notes-since.ts'

type Usual = { usualWhy: (role: 'participant' | 'referrer') => string; phoneNote: (phone: string) => string }

const seat = (id: string, name: string, role: SeatPlan['role'], why: string): SeatPlan => ({ id, name, role, organisationId: null, mandate: null, why, isNew: false, attends: 'browser', isListening: false, answersForParticipant: false })

/** The plan that a referral begins: its question, its people, and what is known beforehand. How the person is reached is a note that nobody says aloud. Where whoever wrote it says that the identity is protected, it is from the start. */
export function planOfReferral(empty: PlanDraft, { id, version, referral }: KeptReferral, newId: NewId, { usualWhy, phoneNote }: Usual): PlanDraft {
  const { person, referrer, question, talkAbout, notTalkAbout, adaptations, notes, isProtected } = referral
  const organisation: Organisation | null = referrer && { id: newId(), name: referrer.organisation, kind: kindNamed(referrer.organisation) ?? 'other' }
  const participant = { ...seat(newId(), person.name, 'participant', usualWhy('participant')), attends: adaptations.includes('byPhone') ? ('phone' as const) : ('browser' as const) }
  const others = referrer && organisation ? [{ ...seat(newId(), referrer.name, 'referrer', usualWhy('referrer')), organisationId: organisation.id }] : []
  const reached = [person.phone && `${person.name}: ${phoneNote(person.phone)}`, referrer && `${referrer.name}: ${phoneNote(referrer.phone)}`].flatMap((words) => (words ? [{ words, mayBeSaid: false }] : []))
  const withId = <Note extends object>(note: Note) => ({ id: newId(), ...note })
  const [ways, said] = [reached.map(withId), notes.map(withId)]
  const begun: PlanDraft = {
    ...empty,
    question,
    referral: { id, version, said: { ...saidIn(referral), notes: readOf(said) }, seats: { person: participant.id, ...(others[0] && { referrer: others[0].id }) } },
    organisations: organisation ? [organisation] : [],
    people: [participant, ...others],
    background: { notes: [...ways, ...said].slice(0, 20), talkAbout: talkAbout ?? '', notTalkAbout: notTalkAbout ?? '', adaptations },
  }
  return isProtected ? withProtection(begun, true) : begun
}

/** What is the person's own, as it was read. */
const saidIn = ({ talkAbout, notTalkAbout, adaptations }: KeptReferral['referral']): Said => ({ talkAbout: talkAbout ?? '', notTalkAbout: notTalkAbout ?? '', adaptations })

/** The plan with what was changed in its referral since it was read: notes that came after those it was read with, however many there are then and whatever who plans has made of the others, what was said anew of those (`notes-since.ts`), and the person's own words and ticks as they stand now, also those that they took away. What who plans wrote there stays as long as the person has not changed that. */
export function withAdded(draft: PlanDraft, { id, version, referral }: KeptReferral, newId: NewId): PlanDraft {
  const { background } = draft
  // A plan that was kept by an older page does not say what was read.
  const read = draft.referral?.said
  const [before, now] = [read ?? background, saidIn(referral)]
  const wordsOf = (which: 'talkAbout' | 'notTalkAbout') => (before[which] === now[which] ? background[which] : now[which])
  const since = notesSince(background.notes, referral.notes, { read, newId })
  const stays = background.adaptations.filter((one) => now.adaptations.includes(one) || !before.adaptations.includes(one))
  const ticked = now.adaptations.filter((one) => !before.adaptations.includes(one))
  return {
    ...draft,
    referral: { ...draft.referral, id, version, said: { ...now, notes: since.read } },
    background: { ...background, notes: since.notes, talkAbout: wordsOf('talkAbout'), notTalkAbout: wordsOf('notTalkAbout'), adaptations: [...new Set([...stays, ...ticked])] },
  }
}

/** A referral, and what makes a plan of it. */
export type Begun = { referral: KeptReferral; planOfReferral: typeof planOfReferral }

/** All that it takes to begin a plan of a referral. Never rejects. `gone`: somebody else has taken care of it. */
export async function askBegun(id: string, staff: Staff, fetching: typeof fetch = fetch): Promise<Begun | 'gone' | 'away'> {
  const referral = await askReferral(id, staff, fetching)
  return typeof referral === 'string' ? referral : { referral, planOfReferral }
}

/** What takes what was added to a referral into the plan of it, and into no other that was begun since. Never rejects. */
export async function askAdded({ id, referralId }: { id: string; referralId: string }, staff: Staff, newId: NewId, fetching: typeof fetch = fetch): Promise<((before: PlanDraft) => PlanDraft) | 'gone' | 'away'> {
  const newest = await askReferral(referralId, staff, fetching)
  return typeof newest === 'string' ? newest : (before) => (before.id === id ? withAdded(before, newest, newId) : before)
}
