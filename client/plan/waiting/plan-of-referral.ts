import type { KeptReferral } from '#core/wire/before.ts'
import { kindNamed } from '../people/person-draft.ts'
import type { PlanDraft } from '../plan-draft.ts'
import { withProtection } from '../protect-draft.ts'
import type { NewId, Organisation, SeatPlan } from '../plan-parts.ts'

type Usual = { usualWhy: (role: 'participant' | 'referrer') => string; phoneNote: (phone: string) => string }

const seat = (id: string, name: string, role: SeatPlan['role'], why: string): SeatPlan => ({ id, name, role, organisationId: null, mandate: null, why, isNew: false, attends: 'browser', isListening: false, answersForParticipant: false })

/** The plan that a referral begins: its question, its people, and what is known beforehand. How the person is reached is a note that nobody says aloud. Where whoever wrote it says that the identity is protected, it is from the start. */
export function planOfReferral(empty: PlanDraft, { id, version, referral }: KeptReferral, newId: NewId, { usualWhy, phoneNote }: Usual): PlanDraft {
  const { person, referrer, question, talkAbout, notTalkAbout, adaptations, notes, isProtected } = referral
  const organisation: Organisation | null = referrer && { id: newId(), name: referrer.organisation, kind: kindNamed(referrer.organisation) ?? 'other' }
  const participant = { ...seat(newId(), person.name, 'participant', usualWhy('participant')), attends: adaptations.includes('byPhone') ? ('phone' as const) : ('browser' as const) }
  const others = referrer && organisation ? [{ ...seat(newId(), referrer.name, 'referrer', usualWhy('referrer')), organisationId: organisation.id }] : []
  const reached = [person.phone && `${person.name}: ${phoneNote(person.phone)}`, referrer && `${referrer.name}: ${phoneNote(referrer.phone)}`].flatMap((words) => (words ? [{ words, mayBeSaid: false }] : []))
  const begun: PlanDraft = {
    ...empty,
    question,
    referral: { id, version, seats: { person: participant.id, ...(others[0] && { referrer: others[0].id }) } },
    organisations: organisation ? [organisation] : [],
    people: [participant, ...others],
    background: { notes: [...reached, ...notes].slice(0, 20).map((note) => ({ id: newId(), ...note })), talkAbout: talkAbout ?? '', notTalkAbout: notTalkAbout ?? '', adaptations },
  }
  return isProtected ? withProtection(begun, true) : begun
}

/** The plan with what was added to its referral since it was read: new notes, and the person's own words as they stand now. */
export function withAdded(draft: PlanDraft, { id, version, referral }: KeptReferral, newId: NewId): PlanDraft {
  const { talkAbout, notTalkAbout, adaptations, notes } = referral
  const isNew = ({ words }: { words: string }) => !draft.background.notes.some((one) => one.words === words)
  const added = notes.filter(isNew).map((note) => ({ id: newId(), ...note }))
  return {
    ...draft,
    referral: { ...draft.referral, id, version },
    background: { notes: [...draft.background.notes, ...added].slice(0, 20), talkAbout: talkAbout ?? draft.background.talkAbout, notTalkAbout: notTalkAbout ?? draft.background.notTalkAbout, adaptations: [...new Set([...draft.background.adaptations, ...adaptations])] },
  }
}
