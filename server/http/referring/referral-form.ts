import { escapeHtml } from '#core/letters/blocks-html.ts'
import { adaptationSchema, informationKindSchema } from '#core/meeting/plan.ts'
import { choiceField, selectField, textField, tickField, typedText, type Typed } from './form-fields.ts'
import { longest, type TextName, type Wrongs } from './read-referral.ts'
import type { ReferringWords } from './referring-words.ts'
import { tellingFields } from './telling.ts'

type Drawing = { typed: Typed; wrongs: Wrongs; words: ReferringWords }
type Extra = { hint?: string; rows?: number; type?: 'text' | 'tel' }

const text = ({ typed, wrongs }: Drawing, name: TextName, label: string, extra: Extra = {}) => textField({ name, label, longest: longest[name], wrong: wrongs[name], ...extra }, typed)
const section = (title: string, parts: string[], of = '') => `<section${of && ` class="${of}"`}><h2>${escapeHtml(title)}</h2>${parts.join('')}</section>`

/** The whole form, with what was typed in its fields and what is wrong beside them; `action`: where it goes; `mayBeTold`: whether an address is asked for. */
export function referralForm({ action, mayBeTold, ...drawing }: Drawing & { action: string; mayBeTold: boolean }): string {
  const { typed, wrongs, words } = drawing
  const who = choiceField({ name: 'who', label: words.who, wrong: wrongs['who'], isMany: false, options: [{ value: 'self', label: words.self }, { value: 'worker', label: words.worker }] }, typed)
  const you = section(words.aboutYou, [text(drawing, 'yourName', words.yourName), text(drawing, 'yourPlace', words.yourPlace), text(drawing, 'yourPhone', words.yourPhone, { type: 'tel' })], 'worker')
  const person = section(words.aboutPerson, [
    tickField({ name: 'isProtected', label: words.isProtected, hint: words.isProtectedHint }, typed),
    text(drawing, 'personName', words.personName, { hint: words.personNameHint }),
    text(drawing, 'personPhone', words.personPhone, { hint: words.personPhoneHint, type: 'tel' }),
    `<div class="worker">${tickField({ name: 'knows', label: words.knows, hint: words.knowsHint, wrong: wrongs['knows'] }, typed)}</div>`,
  ])
  const meeting = section(words.aboutMeeting, [
    text(drawing, 'question', words.question, { hint: words.questionHint, rows: 2 }),
    wishFields(drawing, words.ownWordsHint),
    noteFields(drawing, 'tried', { of: 'worker', hint: words.optional }),
    noteFields(drawing, 'note', { of: 'worker', hint: words.optional }),
  ])
  const telling = mayBeTold ? section(words.telling.title, [tellingFields(drawing)]) : ''
  return `<form method="post" action="${escapeHtml(action)}" novalidate><input type="hidden" name="id" value="${escapeHtml(typedText(typed, 'id'))}">${who}${you}${person}${meeting}${telling}<p><button>${escapeHtml(words.send)}</button></p></form>`
}

/** What the person says themselves: what to talk about and what not, and how the meeting is to be. `hint`: to who may write for them, else to themselves. `asksKind`: what each is about too, where consent tells kinds apart. */
export function wishFields(drawing: Drawing, hint = drawing.words.yourWordsHint, asksKind = false): string {
  const { typed, words } = drawing
  const kindOf = (wish: 'talkAbout' | 'notTalkAbout') => (asksKind ? selectField({ name: `${wish}Kind`, label: words.wishKinds[wish], hint: words.wishKindHint, options: kindOptions(words) }, typed) : '')
  const options = adaptationSchema.options.map((value) => ({ value, label: words.adaptationNames[value] }))
  return [
    text(drawing, 'talkAbout', words.talkAbout, { hint, rows: 3 }),
    kindOf('talkAbout'),
    text(drawing, 'notTalkAbout', words.notTalkAbout, { hint, rows: 3 }),
    kindOf('notTalkAbout'),
    choiceField({ name: 'adaptations', label: words.adaptations, isMany: true, options }, typed),
  ].join('')
}

const kindOptions = (words: ReferringWords) => [{ value: '', label: words.noKind }, ...informationKindSchema.options.map((value) => ({ value, label: words.kindNames[value] }))]

/** A note, whether it may be said aloud, and what it is about, which is asked of who works there. `of`: the class of a part that is seen by some alone; `hint`: what is said at its text. */
export function noteFields(drawing: Drawing, name: 'tried' | 'note', { of = '', hint }: { of?: string; hint?: string } = {}): string {
  const { typed, words } = drawing
  const said = { ...typed, [`${name}Said`]: typed[`${name}Said`] ?? 'no' }
  const kind = `<div${of && ` class="${of}"`}>${selectField({ name: `${name}Kind`, label: words.kind, hint: words.kindHint, options: kindOptions(words) }, typed)}</div>`
  return `${text(drawing, name, words[name], { ...(hint !== undefined && { hint }), rows: 3 })}${choiceField({ name: `${name}Said`, label: words.maySay, isMany: false, options: [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }] }, said)}${kind}`
}
