import { aliases, isCalledByAlias } from '#core/meeting/protected-identity.ts'
import { withoutPhone } from './phone-out.ts'
import type { PlanDraft } from './plan-draft.ts'
import type { SeatPlan } from './plan-parts.ts'

/** The name as it may stand: of who is called by an alias nothing but one of ours. */
export const allowedName = (draft: Pick<PlanDraft, 'isProtected'>, { name, role }: Pick<SeatPlan, 'name' | 'role'>): string =>
  isCalledByAlias(draft, { role }) && !(aliases as readonly string[]).includes(name) ? '' : name

/** With the tick set, who must not be named gets an alias at once, and another than they are called by now: it may be their own name. Also where their name stands in a text, and their phone number goes. Taken away, the alias stays until somebody writes another name. */
export function withProtection(draft: PlanDraft, isProtected: boolean): PlanDraft {
  const ticked = { ...draft, isProtected }
  if (!isProtected) return ticked
  const { people, writing, background } = ticked
  const free = aliases.filter((alias) => !people.some(({ name }) => name === alias))
  const named = people.filter((one) => isCalledByAlias(ticked, one)).map(({ id, name }, index) => ({ id, name, alias: free[index] ?? aliases[0] }))
  const byAlias = (text: string) => named.reduce((said, { name, alias }) => said.replaceAll(wholeName(name), alias), text)
  const names = (of: readonly { name: string }[]) => (text: string) => of.some(({ name }) => name !== '' && wholeName(name).test(text))
  const whose = { isTheirs: names(named), isOthers: names(people.filter(({ id }) => !named.some((one) => one.id === id))) }
  const orNothing = (text: string) => {
    const left = withoutPhone(text, whose)
    return left === null ? null : byAlias(left)
  }
  const inText = (text: string) => orNothing(text) ?? ''
  return {
    ...ticked,
    question: inText(ticked.question),
    people: people.map((one) => ({ ...one, name: named.find(({ id }) => id === one.id)?.alias ?? one.name, why: inText(one.why) })),
    writing: writing && { ...writing, name: isCalledByAlias(ticked, writing) ? '' : writing.name },
    background: { ...background, notes: background.notes.flatMap((note) => {
        const words = orNothing(note.words)
        return words === null ? [] : [{ ...note, words }]
      }), talkAbout: inText(background.talkAbout), notTalkAbout: inText(background.notTalkAbout) },
  }
}

/** What the tick changed, and how it was: in the page's memory alone. */
export type Ticked = { before: PlanDraft; after: PlanDraft }

/** The tick taken away: what it had changed, and nobody has written anew since, is as it was. Without `ticked` the aliases stay until somebody writes other names. */
export function withoutProtection(draft: PlanDraft, ticked: Ticked | null): PlanDraft {
  const now = withProtection(draft, false)
  if (!ticked) return now
  const { before, after } = ticked
  const back = <Part>(stands: Part, made: Part | undefined, was: Part | undefined): Part => (stands === made && was !== undefined ? was : stands)
  const byId = <Part extends { id: string }>(parts: readonly Part[], id: string) => parts.find((one) => one.id === id)
  const { notes, talkAbout, notTalkAbout } = now.background
  return {
    ...now,
    question: back(now.question, after.question, before.question),
    people: now.people.map((one) => ({ ...one, name: back(one.name, byId(after.people, one.id)?.name, byId(before.people, one.id)?.name), why: back(one.why, byId(after.people, one.id)?.why, byId(before.people, one.id)?.why) })),
    writing: now.writing && { ...now.writing, name: back(now.writing.name, after.writing?.name, before.writing?.id === now.writing.id ? before.writing.name : undefined) },
    background: {
      ...now.background,
      notes: withTaken(
        notes.map((note) => ({ ...note, words: back(note.words, byId(after.background.notes, note.id)?.words, byId(before.background.notes, note.id)?.words) })),
        ticked,
      ),
      talkAbout: back(talkAbout, after.background.talkAbout, before.background.talkAbout),
      notTalkAbout: back(notTalkAbout, after.background.notTalkAbout, before.background.notTalkAbout),
    },
  }
}

/** The notes that the tick took away, each at its place. */
const withTaken = (notes: PlanDraft['background']['notes'], { before, after }: Ticked): PlanDraft['background']['notes'] =>
  before.background.notes.reduce((all, note, place) => (after.background.notes.some(({ id }) => id === note.id) ? all : all.toSpliced(place, 0, note)), [...notes])

/** A short name is often a word too: “per månad” is nobody's name. */
const shortName = 4
/** The name and its genitive, as it is written, in capitals or (a longer one) in small letters, and not the beginning of another word. */
const wholeName = (name: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${[name, name.toUpperCase(), ...(name.length > shortName ? [name.toLowerCase()] : [])].map((one) => one.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?=[sS]?(?![\\p{L}\\p{N}]))`, 'gu')
