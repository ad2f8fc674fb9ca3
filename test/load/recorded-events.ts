import { nobodyHere } from '#core/meeting/live.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { sections } from '#core/meeting/view.ts'
import { chanceFrom } from '#test/faults/seeded-chance.ts'
import { nextMove, type Sections } from './course.ts'
import { openedInCore } from './opened-in-core.ts'

/**
 * What the product's own core makes of the course, move by move: the events with who did them, as JSON. The bare baseline keeps and
 * tells these, so that it handles the very bytes that the product's log gets (before sealing).
 */
export function recordedEvents(seatCount: number, moves: number): string[] {
  const { seats, now, perform } = openedInCore(seatCount)
  const chance = chanceFrom(1)
  return Array.from({ length: moves }, (_, count) => {
    const { by, command } = nextMove({ seats, view: chairsView(now()), count, chance })
    return JSON.stringify(perform(by, command as Command))
  })
}

const chairsView = (meeting: Meeting): Sections => ({
  told: sections.told.draw(meeting, nobodyHere, 'chair'),
  items: sections.items.draw(meeting, nobodyHere, 'chair'),
  speaking: sections.speaking.draw(meeting, nobodyHere, 'chair'),
  agenda: sections.agenda.draw(meeting, nobodyHere, 'chair'),
})
