import type { interventions as swedish } from '../../sv/later/interventions.ts'
import { inShort } from '../../in-short.ts'

export const interventions: typeof swedish = {
  title: (count) => `The catalogue (${count})`,
  suggested: 'From the catalogue',
  tab: 'Tab',
  take: (name, organisation) => `Take in ${name}, ${organisation}`,
  heard: (name, heldUntil, hasKey) => `${name} is in the catalogue.${heldUntil === null ? '' : ` ${heldUntil}.`}${hasKey ? ' Tab takes it in.' : ''}`,
  heldUntil: (day) => `Was valid until ${day}`,
  takenHeldUntil: (day) => `This was valid until ${day}. Check that it is still there.`,
  inLetter: 'The letter also says',
  leaveOut: 'Take away',
  leaveOutName: (name) => `Take away what ${name} is`,
  search: 'Look for support',
  found: (count) => (count === 0 ? 'Nothing fits.' : `${count} found`),
  more: 'Show more',
  forWhom: 'For whom',
  howIn: 'How you get a place',
  confirmed: (day) => `Confirmed ${day}`,
  takeThis: 'Take in',
  takeName: (name) => `Take in ${name}`,
  missing: (sought) => `Write down that “${inShort(sought)}” is missing`,
  isMissing: (sought) => `Support is missing: ${sought}`,
  noted: 'It is now under To learn from.',
  inSwedish: 'The description is in Swedish.',
}
