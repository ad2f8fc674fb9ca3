import { describe, expect, it } from 'vitest'
import { lokusgrupp } from '#core/meeting-forms/lokusgrupp.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import type { InformationKind } from '#core/meeting/information-kind.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { seatRoleSchema, type BackgroundNote, type ConsentRecord } from '#core/meeting/plan.ts'
import { notesFor } from '#core/meeting/view-background.ts'
import { drawMine } from '#core/meeting/view-mine.ts'
import { sections } from '#core/meeting/view.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import type { Viewer } from '#core/meeting/viewer.ts'
import { consentFrom, consentsTaken, deviceOf, everybodyIn, minute, organisationIds, plan, recorded, seatIds, seats } from '#test/support/builders.ts'
import { given } from '#test/support/given.ts'

const { town, jobs, insurance } = organisationIds
const note = (kind?: InformationKind, from?: string, mayBeSaid = true): BackgroundNote => ({ words: 'Sover dåligt.', mayBeSaid, ...(kind && { kind }), ...(from && { from }) })
const all = [town, jobs, insurance]
/** Everybody may tell everybody about these. */
const among = (kinds: InformationKind[]): ConsentRecord[] => all.map((id) => consentFrom(id, all.filter((other) => other !== id), { kinds }))

/** Who of those at the table is sent the note, by section or as their own. */
function readers(background: BackgroundNote, records: ConsentRecord[], more: Recorded[] = []) {
  const meeting = replay([...everybodyIn({ background: [background] }), consentsTaken(records), ...more])
  return seats.filter(({ id, role }) => {
    const section = sections.background.draw(meeting, nobodyHere, role)?.notes ?? []
    const { notes } = drawMine(meeting, nobodyHere, { seatId: id, role, device: deviceOf(id) }, minute(0))
    return [...section, ...notes].some(({ words }) => words === background.words)
  }).map(({ id }) => id)
}
const { chair, officer, adviser, referrer } = seatIds
/** Officer: Arbetsförmedlingen. Adviser and referrer: Försäkringskassan. */
const everyWorker = [chair, officer, adviser, referrer]

describe('a note that is marked with a kind of information', () => {
  it('[CONSENT-21] is read by whom its source may tell of that kind, by its own organisation and by the chair', () => {
    const records = [consentFrom(town, [jobs], { kinds: ['health'] }), consentFrom(town, [insurance], { kinds: ['work'] }), consentFrom(jobs, [town, insurance], { kinds: ['health'] }), consentFrom(insurance, [town, jobs], { kinds: [] })]
    expect(readers(note('health', town), records)).toEqual([chair, officer])
    expect(readers(note('work', town), records)).toEqual([chair, adviser, referrer])
    expect(readers(note('money', town), records)).toEqual([chair])
    expect(readers(note('health', jobs), records)).toEqual(everyWorker)
    expect(readers(note('support', insurance), records)).toEqual([chair, adviser, referrer])
    expect(readers(note(undefined, town), records)).toEqual(everyWorker)
  })

  it('[CONSENT-21] is read by those whom every other organisation may tell, where nobody has said whose it is', () => {
    expect(readers(note('health'), among(['health']))).toEqual(everyWorker)
    expect(readers(note('health'), [...among(['health']), consentFrom(town, [jobs], { kinds: ['work'] })])).toEqual([chair, adviser, referrer])
  })

  it('[CONSENT-21] [PREP-5] must not be said aloud: then a representative never reads it, and nobody beside the participant any', () => {
    expect(readers(note('health', town, false), among(['health']))).toEqual([chair, referrer])
    expect(readers(note('health', town, false), among(['work']))).toEqual([chair])
    const meeting = replay([...everybodyIn({ background: [note('health', town)] }), consentsTaken(among(['health']))])
    for (const viewer of [...seatRoleSchema.options, 'leader', 'stage'] as Viewer[]) {
      expect(sections.background.draw(meeting, nobodyHere, viewer)?.notes ?? [], viewer).toHaveLength(viewer === 'chair' ? 1 : 0)
    }
  })

  it('[CONSENT-21] is sent as soon as a consent lets it, and no more when a narrower one or a withdrawal has come', () => {
    const narrower = recorded({ type: 'consentRecorded', records: [consentFrom(town, [jobs, insurance], { kinds: ['work'] })] })
    expect(readers(note('health', town), [], [consentsTaken(among(['health']))])).toEqual(everyWorker)
    expect(readers(note('health', town), among(['health']), [narrower])).toEqual([chair])
    expect(readers(note('health', town), among(['health']), [recorded({ type: 'consentWithdrawn' })])).toEqual([])
    const meeting = replay([...everybodyIn({ background: [note('health', town)] }), consentsTaken(among(['health']))])
    expect(drawMine(meeting, nobodyHere, { seatId: officer, role: 'representative', device: 'another-device' }, minute(0)).notes, 'not let in').toEqual([])
  })

  it('[CONSENT-22] is read by nobody else on a consent that says nothing of kinds or is over by the day', () => {
    expect(readers(note('health', town), all.map((id) => consentFrom(id, all.filter((other) => other !== id))))).toEqual([chair])
    expect(readers(note('health', town), among(['health']).map((record) => ({ ...record, until: '2026-12-02' })))).toEqual([chair])
  })

  it('[CONSENT-22] is bound by nothing in a meeting about nobody by name', () => {
    const people = seats.filter(({ role }) => role !== 'participant' && role !== 'supportPerson')
    const meeting = replay([recorded({ type: 'meetingPlanned', plan: plan({ form: wholeForm(lokusgrupp), seats: people, background: [note('health', town)] }) }, 'staff')])
    const worker = meeting.seats.find(({ role, organisationId }) => role === 'representative' && organisationId !== null)!
    expect(notesFor(meeting, worker)).toHaveLength(1)
  })

  it('[CONSENT-23] is its writer’s organisation’s, whatever the command says, and in a plan one of the plan', () => {
    given(everybodyIn()).when({ type: 'addNote', note: note('health', town) }, referrer).then([{ type: 'noteAdded', note: note('health', insurance) }])
    given(everybodyIn()).when({ type: 'addNote', note: note(undefined, town) }, referrer).then([{ type: 'noteAdded', note: note() }])
    const planned = (from: string) => given([]).when({ type: 'planMeeting', plan: plan({ background: [note('health', from)] }) }, 'staff')
    planned('org-nobody').refused('planDoesNotHold')
    planned(town).done()
  })
})
