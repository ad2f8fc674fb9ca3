import type { Meeting, Seat } from '#core/meeting/meeting.ts'
import { isOf, isSaidAlready } from '#core/meeting/said-anew.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { languageOf } from '../message-page.ts'
import { paragraphs } from '../plain-html.ts'
import { typedLine, typedText, type Typed } from './form-fields.ts'
import { adaptationsOf, kindOf, noteOf, wishNames } from './read-referral.ts'
import type { Asked } from './referring-page.ts'
import type { ReferringWords } from './referring-words.ts'
import { separateKept } from './separate-fields.ts'
import { isAnother } from './since-shown.ts'
import { hasAdded, wordsGivenBack } from './words-given-back.ts'

type Standing = Pick<Meeting, 'plan' | 'preparation' | 'separate'>

/** What of that which was typed, chosen or emptied is not saved, to copy, and that the rest is: the meeting may have begun while it was being saved. Where nothing was, nothing is said. */
export function whatBecame(asked: Asked, meeting: Meeting | null, seat: Seat): string {
  const { typed, words, request } = asked
  if (typedText(typed, 'adds') !== 'yes') return hasAdded(typed) ? wordsGivenBack(asked, words.given.notSaved) : ''
  // Where consent has been taken back nothing stands.
  const stands = meeting === null || meeting.state === 'withdrawn' ? null : meeting
  if (!stands) return wordsGivenBack(asked, words.given.notSaved)
  const isKept = keptOf(typed, stands, { language: languageOf(request), seat })
  const only = (kept: boolean): Typed => ({ adds: 'yes', ...Object.fromEntries(Object.entries(typed).filter(([name]) => (isKept[name] === true) === kept)) })
  const [left, emptied] = [only(false), emptiedOf(typed, stands, words)]
  if (!hasAdded(left) && emptied.length === 0) return (isAnother(typed) ?? hasAdded(typed)) ? paragraphs([words.back.saved]) : ''
  return wordsGivenBack({ ...asked, typed: left }, hasAdded(only(true)) ? words.given.restIsSaved : words.given.notSaved, emptied)
}

/** By field: whether what was typed or chosen there stands in the meeting. */
function keptOf(typed: Typed, { plan, preparation, separate }: Standing, { language, seat }: { language: Language; seat: Seat }): Partial<Record<string, boolean>> {
  const isMarked = (name: (typeof wishNames)[number]) => typedLine(typed, name) === '' || kindOf(typed, name) === undefined || kindOf(typed, name) === preparation.about?.[name]
  return {
    ...Object.fromEntries(wishNames.flatMap((name) => [[name, typedLine(typed, name) === typedLine({ [name]: preparation[name] ?? '' }, name)], [`${name}Kind`, isMarked(name)]])),
    adaptations: JSON.stringify([...new Set(adaptationsOf(typed))]) === JSON.stringify(plan?.adaptations ?? []),
    note: noteOf(typed, 'note').every((note) => isSaidAlready(plan?.background ?? [], note, isOf(seat.organisationId))),
    ...separateKept(typed, { separate }, language),
  }
}

/** What stands in the meeting and was taken away in the form that the person sent, by its name on the page; who brings a question sends none of it. */
function emptiedOf(typed: Typed, { plan, preparation }: Standing, words: ReferringWords): string[] {
  if ('note' in typed) return []
  const wishes = wishNames.filter((name) => typedLine(typed, name) === '' && preparation[name])
  const marks = wishNames.filter((name) => typed[`${name}Kind`] !== undefined && kindOf(typed, name) === undefined && typedLine(typed, name) !== '' && preparation.about?.[name])
  return [...wishes.map((name) => words[name]), ...marks.map((name) => words.wishKinds[name]), ...(adaptationsOf(typed).length === 0 && plan?.adaptations?.length ? [words.adaptations] : [])]
}
