import { z } from 'zod'
import { itemKindSchema, trackSchema } from '#core/meeting/item.ts'
import { settlements, settlementOf } from '#core/meeting/kinds.ts'
import { isAtTable, seatById, type Meeting } from '#core/meeting/meeting.ts'
import { organisationCalled } from '#core/meeting/organisation-called.ts'
import { organisationKindSchema } from '#core/meeting/meeting-form.ts'
import { codedCases, codedCaseSchema, codedKept, codedKeptSchema, nothingCoded } from './coded-kept.ts'
import { hasPlan } from '#core/meeting/subjects/no-plan.ts'
import { hasSaidYesTo } from '#core/meeting/subjects/separate-consents.ts'
import type { Item } from '#core/meeting/item.ts'
import { halfYearIn } from '#core/meeting/half-year.ts'

/** A meeting that is over, as codes: not a word that anybody wrote, and nothing that says who. */
export const codedMeetingSchema = z.strictObject({
  year: z.number().int(),
  half: z.literal([1, 2]),
  form: z.string(),
  kommun: z.string().nullable(),
  /** Whether there is a plan: something agreed that somebody does by a day. */
  hasPlan: z.boolean(),
  items: z.array(z.strictObject({ kind: itemKindSchema, organisation: organisationKindSchema.nullable(), track: trackSchema.nullable(), outcome: z.enum(settlements) })),
  missingOrganisations: z.array(organisationKindSchema),
  missingInterventions: z.number().int(),
  /** Rows from before these were counted lack them. */
  obstacles: z.number().int().default(0),
  kept: codedKeptSchema.default(nothingCoded),
  cases: z.array(codedCaseSchema).min(1).default([{ isTakenUp: true, hasOwner: false, rests: 'no' }]),
})
export type CodedMeeting = z.infer<typeof codedMeetingSchema>

/** [STAT-1] [STAT-2] What is counted of a meeting; null of one that is not over, whose consent is taken back, or whose participant has not said yes to it. A meeting about nobody by name asks nobody. */
export function codedMeetingOf(meeting: Meeting): CodedMeeting | null {
  const { plan, closing, state } = meeting
  if (!plan || !closing || state !== 'closed') return null
  if (plan.form.case === 'named' && !hasSaidYesTo(meeting, 'statistics')) return null
  return {
    ...halfYearIn(closing.at),
    form: plan.form.id,
    kommun: plan.municipality ?? null,
    hasPlan: hasPlan(meeting),
    items: meeting.items.filter(({ isWithdrawn }) => !isWithdrawn).map((item) => codedItem(item, meeting)),
    missingOrganisations: missingOrganisations(meeting),
    missingInterventions: meeting.gaps.filter(({ about }) => about === 'missingIntervention').length,
    obstacles: meeting.kept.obstacles.length,
    kept: codedKept(meeting),
    cases: codedCases(meeting),
  }
}

const codedItem = (item: Item, meeting: Meeting): CodedMeeting['items'][number] => ({
  kind: item.kind,
  organisation: organisationOf(item, meeting),
  track: item.content.track,
  outcome: settlementOf(item),
})

/** The kind of the organisation that does it, or of whom it is said; null for the participant, and for one that nobody at the table is from. */
function organisationOf({ content: { who } }: Item, meeting: Meeting): CodedMeeting['items'][number]['organisation'] {
  const organisations = meeting.plan?.organisations ?? []
  if (who.kind === 'seat') return organisations.find(({ id }) => id === seatById(meeting, who.seatId)?.organisationId)?.kind ?? null
  return who.kind === 'person' ? null : (organisationCalled(who.organisation, organisations)?.kind ?? null)
}

/** The kinds that the form wants at the table, or can not do without, and that nobody there was from. */
function missingOrganisations({ plan, seats }: Meeting): CodedMeeting['missingOrganisations'] {
  const atTable = new Set(seats.filter(isAtTable).map(({ organisationId }) => organisationId))
  const there = new Set((plan?.organisations ?? []).filter(({ id }) => atTable.has(id)).map(({ kind }) => kind))
  return [...new Set([...(plan?.form.requiredOrganisations ?? []), ...(plan?.form.wantedOrganisations ?? [])])].filter((kind) => !there.has(kind))
}
