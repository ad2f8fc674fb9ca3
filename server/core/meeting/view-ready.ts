import type { z } from 'zod'
import { isAtTable, type Meeting } from './meeting.ts'
import { missingRequired, tooFewAtTable } from './required-organisations.ts'
import { missingRoles } from './required-roles.ts'
import type { readySectionSchema } from './view-sections.ts'

/** What is missing before the start: pieces of the puzzle, people, and whether the participant knows what is coming. */
export function drawReady(meeting: Meeting): z.infer<typeof readySectionSchema> {
  const { plan, seats, preparation } = meeting
  const atLeast = tooFewAtTable(meeting)
  const organisations = plan?.organisations ?? []
  const invited = new Set(organisations.filter(({ id }) => seats.some((seat) => seat.organisationId === id)).map(({ kind }) => kind))
  const present = new Set(seats.filter(isAtTable).map((seat) => seat.organisationId))
  return {
    missingKinds: (plan?.form.wantedOrganisations ?? []).filter((kind) => !invited.has(kind)),
    requiredKinds: missingRequired(meeting),
    ...(atLeast && { atLeast }),
    requiredRoles: missingRoles(meeting),
    absentOrganisations: organisations.map(({ id }) => id).filter((id) => !present.has(id)),
    prepared: preparation.prepared,
  }
}
