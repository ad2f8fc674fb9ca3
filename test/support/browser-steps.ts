import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { sv } from '#test/support/all-words.ts'
import type { BrowserSeat } from './browser-seat.ts'
import { everybody, type Person } from './browser-plan.ts'

/** The chair, and whoever else has a screen. */
export type ChairAnd = Pick<Seats, 'sara'> & Partial<Seats>

export type Seats = Record<Person, BrowserSeat>

/** The parts as everybody but Kim reads them, and as Kim does. */
export const titles = resursradet.phases.map(({ title, titleToOthers }) => (titleToOthers ?? title).sv.replace('{participant}', 'Kim'))
export const titlesToKim = resursradet.phases.map(({ title }) => title.sv)
/** Those who have a screen; who is on the phone has none. */
export const all = (seats: Partial<Seats>): BrowserSeat[] => everybody.map((person) => seats[person]).filter((seat) => seat !== undefined)
export const others = (seats: Partial<Seats>): BrowserSeat[] => all(seats).filter(({ person }) => person !== 'sara')
export const together = (people: BrowserSeat[], what: (seat: BrowserSeat) => Promise<unknown>) => Promise.all(people.map(what))

/** The chair goes on to the next part, and everybody sees where they are. */
export async function moveOn(seats: ChairAnd, title: string) {
  const { sara } = seats
  await sara.pressUntil(sara.button(sv.agenda.next(title)), sara.heading(sv.agenda.place(titles.indexOf(title) + 1, titles.length, title)))
  await seesPhase(seats, title)
}

/** The chair goes through the parts up to this one, and then everybody sees where they are. */
export async function goOnTo(seats: ChairAnd, title: string) {
  for (const next of titles.slice(1, titles.indexOf(title) + 1)) await seats.sara.press(sv.agenda.next(next))
  await seesPhase(seats, title)
}

export async function seesPhase(seats: Partial<Seats>, title: string) {
  const index = titles.indexOf(title)
  await together(all(seats), (seat) => seat.sees(seat.heading(seat.name === 'Kim' ? titlesToKim[index]! : sv.agenda.place(index + 1, titles.length, title))))
}

/** Lets in everybody who waits and starts. The consent is taken already. */
export async function letInAndStart(seats: ChairAnd, links: Record<Person, string>) {
  await seats.sara.comeToTheDoor(links.sara)
  await seats.sara.sees(seats.sara.heading(sv.panel.before.title))
  for (const seat of others(seats)) {
    await seat.comeToTheDoor(links[seat.person])
    await seats.sara.press(sv.panel.knocks.letInName(seat.name))
  }
  await seats.sara.press(sv.panel.before.start)
  await seesPhase(seats, titles[0]!)
}

type NewItem = { kind?: string; what: string; act?: string; who?: string; day: string; why?: string; track?: string; wait?: keyof typeof sv.panel.composer.waitKinds | null }

/** Opens the composer and fills it, as somebody who types. The item is not put. */
export async function writeItem(seat: BrowserSeat, { kind, what, act, who, day, why, track, wait = 'none' }: NewItem) {
  const { composer } = sv.panel
  if (!(await seat.field(composer.what).isVisible())) await seat.press(composer.open)
  if (kind !== undefined) await seat.field(composer.kind).selectOption({ label: kind })
  await seat.field(composer.what).pressSequentially(what, { delay: 5 })
  if (act !== undefined) await seat.press(act)
  if (who !== undefined) await seat.field(composer.who).selectOption({ label: who })
  await seat.write(composer.day.by, day)
  if (why !== undefined) await seat.write(composer.why, why)
  // Nothing is chosen from the start; a question has no wait.
  if (wait !== null) await seat.field(composer.wait).selectOption(wait)
  // The chair has no part of life of their own: it is chosen each time.
  if (track !== undefined) await seat.press(track)
}

type SaidItem = { kind: 'question' | 'information' | 'reportedDecision'; words: string; who: string; organisation?: string; carriedBy?: string; day?: string; track?: string }

/** The same for what is said in own words alone. `who` as the list has it; `organisation` of somebody who is not here. The item is not put. */
export async function writeSaid(seat: BrowserSeat, { kind, words, who, organisation, carriedBy, day, track }: SaidItem) {
  const { composer } = sv.panel
  if (!(await seat.field(composer.kind).isVisible())) await seat.press(composer.open)
  await seat.field(composer.kind).selectOption({ label: composer.kinds[kind] })
  await seat.field(composer.whats[kind]).pressSequentially(words, { delay: 2 })
  await seat.field(composer.whoms[kind]).selectOption({ label: who })
  if (organisation !== undefined) await seat.write(kind === 'reportedDecision' ? composer.outsideAuthority : composer.outsideOrganisation, organisation)
  if (carriedBy !== undefined) await seat.field(composer.carriedBy).selectOption({ label: carriedBy })
  if (day !== undefined) await seat.write(kind === 'question' ? composer.replyDay : composer.decisionDay, day)
  if (track !== undefined) await seat.press(track)
}

export const putItem = (seat: BrowserSeat) => seat.press(sv.panel.composer.add)

/** A day so many days from now, as a date field takes it. */
export const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** The text of the letter on a screen, without the spaces that depend on how wide it is. */
export async function letterOn({ page }: BrowserSeat): Promise<string> {
  const letter = page.getByRole('article').filter({ hasText: 'Hej Kim!' })
  return (await letter.first().innerText()).replace(/\s+/g, ' ').trim()
}
