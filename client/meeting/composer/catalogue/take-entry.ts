import type { Offered } from '#core/catalogue/catalogue-index.ts'
import { groupPeople } from '#client/meeting/people-groups.ts'
import type { Organisation, People, Seat } from '#client/meeting/view-parts.ts'
import { longest, type Author, type Draft } from '../composer-draft.ts'
import { isActable, professionals } from '../draft-kind.ts'

/** Where in what is written the entry is meant, in UTF-16 places; null when it was picked from the list. */
export type Place = { start: number; end: number } | null

/** What is filled in when an entry is taken: what, who, how long one waits, and what it is. What somebody has chosen themselves stays. */
export function takeEntry(entry: Offered, place: Place, draft: Draft, { author, people }: { author: Author; people: People | null }): Partial<Draft> {
  const { id: entryId, version, name, plain, wait, organisation } = entry
  return {
    ...what(name, place, draft),
    ...who(organisation, draft, author, people),
    waitKind: wait.kind,
    ...(wait.kind === 'about' && { waitFrom: String(wait.from), waitTo: String(wait.to), waitUnit: wait.unit }),
    from: { entryId, version, name, plain },
  }
}

/** The name in the place of what was written for it. A name alone becomes something to try. */
function what(name: string, place: Place, { text, act, kind }: Draft): Pick<Draft, 'act' | 'text'> {
  const spliced = place ? text.slice(0, place.start) + name + text.slice(place.end) : [text.trim(), name].filter((part) => part !== '').join(' ')
  const now = spliced.trim() === name && act === null && isActable(kind) ? 'try' : act
  return { act: now, text: spliced.length > (now ? longest.object : longest.words) ? text : spliced }
}

type Whose = Pick<Organisation, 'name' | 'kind'>

/** Somebody at the table for that organisation, the leader last of all; else who was to do it, and the organisation where nobody was. */
function who(organisation: Whose, { kind, who: chosen, outsideOrganisation }: Draft, author: Author, people: People | null): Partial<Draft> {
  if (kind === 'ownStep' || kind === 'information') return {}
  const isUntouched = chosen === '' || (author.isDoer && chosen === author.seatId)
  const seats = seatsOf(organisation, people)
  const doers = seats.filter(({ role }) => role !== 'chair').map(({ id }) => id)
  if (seats.length > 0) return isUntouched && doers[0] ? { who: doers.includes(author.seatId) ? author.seatId : doers[0] } : {}
  const outside = { outsideOrganisation: outsideOrganisation || organisation.name }
  return chosen === '' && kind === 'recommendation' ? { who: 'outside', ...outside } : outside
}

/** There is one Försäkringskassan; of a kommun the name must be the same. */
const isOne = (kind: Organisation['kind']): boolean => kind === 'arbetsformedlingen' || kind === 'forsakringskassan'

const isWhose = ({ name, kind }: Whose, other: Whose): boolean => name.toLowerCase() === other.name.toLowerCase() || (kind === other.kind && isOne(kind))

const seatsOf = (organisation: Whose, people: People | null): Seat[] =>
  people === null ? [] : groupPeople(people).flatMap((group) => (group.organisation && isWhose(organisation, group.organisation) ? group.seats.filter(({ role }) => professionals.includes(role)) : []))
