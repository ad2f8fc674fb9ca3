import { z } from 'zod'
import { forget } from '../last-action.ts'
import type { InformationKind } from '../information-kind.ts'
import { adaptationSchema, backgroundNoteSchema, informationKindSchema, type Adaptation, type BackgroundNote, type Plan } from '../plan.ts'
import { refuse } from '../refusal.ts'
import { isOf, saidAnew } from '../said-anew.ts'
import { freeText } from '../scalars.ts'
import type { Arrival, Meeting, Wish, WishKinds } from '../meeting.ts'
import type { Decide, Evolve, Fact } from '../subject.ts'

const wishSchema = z.enum(['talkAbout', 'notTalkAbout'])

export const preparationCommands = [
  z.strictObject({ type: z.literal('sayWish'), wish: wishSchema, words: freeText(300).nullable(), about: informationKindSchema.nullable().optional() }).describe('What the participant wants to talk about, or not, before the meeting and in it; null takes it away. `about`: what kind of information it is, which binds who reads it; null is none, and absent leaves what stood.'),
  z.strictObject({ type: z.literal('sayAdaptations'), adaptations: z.array(adaptationSchema).max(6) }).describe('What makes the meeting bearable for the participant, said by them before it begins; it replaces what stood.'),
  z.strictObject({ type: z.literal('addNote'), note: backgroundNoteSchema }).describe('Something that the chair should know beforehand, from whoever brought the question, before the meeting begins.'),
  z.strictObject({ type: z.literal('markNote'), index: z.number().int().min(0).max(19), kind: informationKindSchema }).describe('What kind of information a note is that nobody has marked, as the chair has asked whoever it is about. From then on consent binds who reads it.'),
  z.strictObject({ type: z.literal('markPrepared') }).describe('The preparation letter has been read by the participant, or gone through with them by somebody else.'),
] as const
export type PreparationCommand = z.infer<(typeof preparationCommands)[number]>

export type PreparationEvent = { type: 'wishSaid'; wish: z.infer<typeof wishSchema>; words: string | null; about?: InformationKind | null } | { type: 'adaptationsSaid'; adaptations: Adaptation[] } | { type: 'noteAdded' | 'noteSaidAnew'; note: BackgroundNote } | { type: 'noteMarked'; index: number; kind: InformationKind } | { type: 'preparationMarked'; how: 'read' | 'explained' }

const organisationOf = (seats: Meeting['seats'], seatId: string) => seats.find(({ id }) => id === seatId)?.organisationId

/** As many as a plan has room for. */
const mostNotes = 20

export const decidePreparation: Decide<PreparationCommand, PreparationEvent> = {
  sayWish: ({ wish, words, about }, { preparation }) => {
    const isMarkedAnew = words !== null && about !== undefined && about !== (preparation.about?.[wish] ?? null)
    return preparation[wish] === words && !isMarkedAnew ? [] : [{ type: 'wishSaid', wish, words, ...(isMarkedAnew && { about }) }]
  },
  sayAdaptations: ({ adaptations }, { plan }) => {
    const chosen = [...new Set(adaptations)]
    return JSON.stringify(chosen) === JSON.stringify(plan?.adaptations ?? []) ? [] : [{ type: 'adaptationsSaid', adaptations: chosen }]
  },
  addNote: ({ note: { from: _said, ...note } }, { plan, seats }, { by }) => {
    const notes = plan?.background ?? []
    // Whose information it is, is not for the command to say.
    const from = organisationOf(seats, by)
    const said = { ...note, ...(note.kind !== undefined && from && { from }) }
    const after = saidAnew(notes, said, isOf(from))
    if (JSON.stringify(after) === JSON.stringify(notes)) return []
    if (after.length > Math.max(notes.length, mostNotes)) return refuse('tooManyNotes')
    return [{ type: notes.some(({ words }) => words === note.words) ? 'noteSaidAnew' : 'noteAdded', note: said }]
  },
  markNote: ({ index, kind }, { plan }) => {
    const note = plan?.background?.[index]
    if (!note) return refuse('noSuchNote')
    if (note.kind !== undefined) return note.kind === kind ? [] : refuse('changedSince')
    return [{ type: 'noteMarked', index, kind }]
  },
  markPrepared: (_command, { preparation }, { role }) => {
    const how = role === 'participant' ? 'read' : 'explained'
    return preparation.prepared === null || (how === 'read' && preparation.prepared !== 'read') ? [{ type: 'preparationMarked', how }] : []
  },
}

export const evolvePreparation: Evolve<PreparationEvent> = {
  wishSaid: (meeting, { wish, words, about }, fact) => {
    const writtenBy = { ...meeting.preparation.writtenBy, [wish]: words === null ? null : fact.by }
    return forget({ ...arrived(meeting, wish, fact), preparation: { ...meeting.preparation, [wish]: words, writtenBy, ...markOfWish(meeting, wish, words === null ? null : about) } }, fact.by)
  },
  adaptationsSaid: (meeting, { adaptations }, fact) => withPlan(arrived(meeting, 'adaptations', fact), { adaptations }),
  noteAdded: (meeting, { note }, fact) => withPlan(arrived(meeting, 'note', fact), { background: [...(meeting.plan?.background ?? []), note] }),
  noteSaidAnew: (meeting, { note }, fact) => withPlan(arrived(meeting, 'note', fact), { background: saidAnew(meeting.plan?.background ?? [], note, isOf(organisationOf(meeting.seats, fact.by))) }),
  noteMarked: (meeting, { index, kind }) => withPlan(meeting, { background: meeting.plan?.background?.map((note, at) => (at === index ? { ...note, kind } : note)) }),
  preparationMarked: (meeting, { how }) => ({ ...meeting, preparation: { ...meeting.preparation, prepared: how } }),
}

/** How the wishes are marked after this: nothing said leaves it, null takes it away; a meeting in which none is marked says nothing of it. */
function markOfWish({ preparation: { about: before } }: Meeting, wish: Wish, kind: InformationKind | null | undefined): { about?: WishKinds } {
  if (kind === undefined || (kind === null && before === undefined)) return {}
  return { about: { ...before, [wish]: kind ?? undefined } }
}

/** What somebody has said since the planning, before the start: the last of each sort. */
function arrived(meeting: Meeting, what: Arrival['what'], { by, at }: Fact): Meeting {
  if (meeting.state !== 'planned') return meeting
  return { ...meeting, arrivals: [...meeting.arrivals.filter((one) => one.what !== what || one.by !== by), { what, by, at }] }
}

const withPlan = (meeting: Meeting, changes: Partial<Plan>): Meeting => ({ ...meeting, plan: meeting.plan && { ...meeting.plan, ...changes } })
