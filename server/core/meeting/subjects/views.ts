import { z } from 'zod'
import { type DifferentViews } from '../kept.ts'
import { forget } from '../last-action.ts'
import { isAtTable, leaderOf, seatById, type Meeting } from '../meeting.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import { isSeatBeyondConsent } from '../speaks-for.ts'
import type { Decide, Evolve } from '../subject.ts'
import { withKept } from '../with-kept.ts'

const saidSchema = z.strictObject({ seatId: idSchema, words: freeText(200) })

export const viewsCommands = [
  z.strictObject({ type: z.literal('noteViews'), about: freeText(120), views: z.array(saidSchema).min(1).max(8), nextStep: freeText(200).nullable() }).describe('What people at the table see differently, each in their own words, and how it goes on. Who leads takes down everybody’s; who else notes it says their own.'),
  z.strictObject({ type: z.literal('sayView'), viewsId: idSchema, words: freeText(200) }).describe('How oneself sees it, beside what the others say; said anew it replaces one’s own.'),
  z.strictObject({ type: z.literal('removeViews'), viewsId: idSchema }).describe('Take it away: by who noted it, or who leads.'),
] as const
export type ViewsCommand = z.infer<(typeof viewsCommands)[number]>

type Said = z.infer<typeof saidSchema>
export type ViewsEvent =
  | { type: 'viewsNoted'; viewsId: string; about: string; views: Said[]; nextStep: string | null }
  | { type: 'viewSaid'; viewsId: string; words: string }
  | { type: 'viewsRemoved'; viewsId: string }

export const decideViews: Decide<ViewsCommand, ViewsEvent> = {
  noteViews: ({ about, views, nextStep }, meeting, { by, at, newId }) => {
    const wrong = wrongViews(meeting, views, { by, at })
    return wrong ? refuse(wrong) : [{ type: 'viewsNoted', viewsId: newId(), about, views, nextStep }]
  },
  sayView: ({ viewsId, words }, meeting, { by }) => {
    const noted = viewsById(meeting, viewsId)
    if (!noted) return refuse('noSuchNote')
    const own = noted.views.find((one) => one.seatId === by)
    return own?.words === words && own.by === by ? [] : [{ type: 'viewSaid', viewsId, words }]
  },
  removeViews: ({ viewsId }, meeting, { by }) => {
    const noted = viewsById(meeting, viewsId)
    if (!noted) return refuse('noSuchNote')
    return noted.by === by || leaderOf(meeting) === by ? [{ type: 'viewsRemoved', viewsId }] : refuse('notYours')
  },
}

const viewsById = ({ kept }: Meeting, viewsId: string): DifferentViews | undefined => kept.views.find(({ id }) => id === viewsId)

/** Each view is of somebody at the table who says something of their own: not of who interprets. */
function wrongViews(meeting: Meeting, views: Said[], { by, at }: { by: string; at: string }): Refusal | null {
  const seats = views.map(({ seatId }) => seatById(meeting, seatId))
  if (seats.some((seat) => !seat || seat.role === 'interpreter')) return 'noSuchSeat'
  if (new Set(views.map(({ seatId }) => seatId)).size < views.length) return 'sameSeatTwice'
  if (leaderOf(meeting) !== by && views.some(({ seatId }) => seatId !== by)) return 'notYours'
  if (!seats.every((seat) => seat && isAtTable(seat))) return 'seatNotHere'
  return views.some(({ seatId }) => isSeatBeyondConsent(meeting, seatId, { by, at })) ? 'consentMissing' : null
}

const withOwn = ({ views, ...noted }: DifferentViews, own: DifferentViews['views'][number]): DifferentViews => {
  const isThere = views.some(({ seatId }) => seatId === own.seatId)
  return { ...noted, views: isThere ? views.map((one) => (one.seatId === own.seatId ? own : one)) : [...views, own] }
}

export const evolveViews: Evolve<ViewsEvent> = {
  viewsNoted: (meeting, { viewsId, about, views, nextStep }, { by, at }) =>
    forget(withKept(meeting, { views: [...meeting.kept.views, { id: viewsId, about, views: views.map((one) => ({ ...one, by })), nextStep, by, at }] }), by),
  viewSaid: (meeting, { viewsId, words }, { by }) => forget(withKept(meeting, { views: meeting.kept.views.map((one) => (one.id === viewsId ? withOwn(one, { seatId: by, words, by }) : one)) }), by),
  viewsRemoved: (meeting, { viewsId }, { by }) => forget(withKept(meeting, { views: meeting.kept.views.filter(({ id }) => id !== viewsId) }), by),
}
