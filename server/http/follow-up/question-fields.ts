import { ageBandSchema, domainSchema, genderSchema, movementSchema, occupationSchema, waitingForSchema, waitingSinceSchema, whyNotSchema, type Voice } from '#core/follow-up/codes.ts'
import { supportLevelSchema } from '#core/meeting/separate-answer.ts'
import { questionsTo, scale } from '#core/follow-up/questions.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Language } from '#core/meeting/languages.ts'
import type { FollowedCase } from '#server/store/store.ts'
import { paragraphs } from '../plain-html.ts'
import { choiceField, textField, typedText, type Typed } from '../referring/form-fields.ts'
import type { FollowUpWords } from '../words/follow-up-by-language.ts'
import { itemName } from './outcome-list.ts'
import { forAllItems, isAsked, longestWords, type Wrong } from './read-answers.ts'

type Fields = { voice: Voice; followed: FollowedCase; asks: readonly number[]; typed: Typed; wrong: Wrong; words: FollowUpWords; language: Language }
/** So many are answered one by one in a minute; of more, what is the same for all is said once. */
const fewItems = 3

type Option = { value: string; label: string }

/** Everything that is asked of one voice, in the order in which it is answered: what they know best first. */
export function questionFields(fields: Fields): string {
  const { voice, followed } = fields
  // Without a person who has been asked there is nothing to say of anybody's steps.
  if (!followed.isNamed && voice === 'referrer') return `${items(fields)}${grades(fields)}`
  if (voice === 'team') return `${items(fields)}${grades(fields)}${ownWordsField(fields)}`
  return voice === 'participant' ? `${grades(fields)}${steps(fields)}${support(fields)}${folded(fields, items(fields))}${aboutFields(fields)}` : `${items(fields)}${grades(fields)}${steps(fields)}${support(fields)}`
}

const section = (title: string, inside: string, hint?: string) => `<section><h2>${escapeHtml(title)}</h2>${hint === undefined ? '' : paragraphs([hint])}${inside}</section>`
const optionsOf = <Key extends string>(keys: readonly Key[], names: Record<Key, string>): Option[] => keys.map((value) => ({ value, label: names[value] }))

/** Of the referrer it is asked first; the participant opens it if they like. */
function folded({ followed, words, typed }: Fields, inside: string): string {
  if (followed.items.length === 0) return ''
  const isOpen = followed.items.some(({ nr }) => typedText(typed, `item-${nr}`) !== '')
  return `<details${isOpen ? ' open' : ''}><summary>${escapeHtml(words.items)}</summary>${inside}</details>`
}

function items({ voice, followed, asks, typed, words }: Fields): string {
  const asked = followed.items.filter(({ nr }) => isAsked(voice, asks, nr))
  if (asked.length === 0) return ''
  const each = asked
    .map((item) => {
      const name = `item-${item.nr}`
      const since = select({ name: `since-${item.nr}`, label: words.since, options: optionsOf(waitingSinceSchema.options, words.waitingSince) }, typed, words)
      return `<div class="item">${outcomeSelect(name, itemName(item, words), typed, words)}<div class="since">${since}</div></div>`
    })
    .join('')
  const all = asked.length > fewItems ? outcomeSelect(forAllItems, words.allItems, typed, words, words.allItemsHint) : ''
  return voice === 'participant' ? `${paragraphs([words.itemsHint])}${all}${each}` : section(words.items, all + each, words.itemsHint)
}

const option = (value: string, label: string, chosen: string) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`

function outcomeSelect(name: string, label: string, typed: Typed, words: FollowUpWords, hint?: string): string {
  const chosen = typedText(typed, name)
  const group = (title: string, joint: string, state: string, options: Option[]) => `<optgroup label="${escapeHtml(title)}">${options.map((one) => option(`${state}:${one.value}`, `${title}${joint}${one.label}`, chosen)).join('')}</optgroup>`
  const all = [
    option('', words.choose, chosen),
    option('done', words.states.done, chosen),
    option('underWay', words.states.underWay, chosen),
    group(words.states.waiting, ' ', 'waiting', optionsOf(waitingForSchema.options, words.waitingFor)),
    group(words.states.not, ': ', 'not', optionsOf(whyNotSchema.options, words.whyNot)),
  ]
  const said = hint === undefined ? '' : `<span class="hint" id="${name}-hint">${escapeHtml(hint)}</span>`
  return `<p><label for="${name}">${escapeHtml(label)}</label>${said}<select id="${name}" name="${name}"${hint === undefined ? '' : ` aria-describedby="${name}-hint"`}>${all.join('')}</select></p>`
}

function select({ name, label, options }: { name: string; label: string; options: readonly Option[] }, typed: Typed, words: FollowUpWords, tie = ''): string {
  const chosen = typedText(typed, name)
  return `<p><label for="${name}">${escapeHtml(label)}</label><select id="${name}" name="${name}"${tie}>${[{ value: '', label: words.choose }, ...options].map((one) => option(one.value, one.label, chosen)).join('')}</select></p>`
}

function grades({ voice, words, language, ...fields }: Fields): string {
  const points = scale.map((one, at) => ({ value: String(at + 1), label: one[language] }))
  return section(words.grades, questionsTo(voice).map(({ id, text }) => inGrid('grid', choices(`grade-${id}`, text[language], points, { ...fields, words }))).join(''))
}

/** The choices of a field; one that is answered has one more, to take the answer away, which is in nobody's way before. */
const choices = (name: string, label: string, options: readonly Option[], { typed, words }: Pick<Fields, 'typed' | 'words'>) =>
  choiceField({ name, label, options: typedText(typed, name) === '' ? options : [...options, { value: '', label: words.noAnswer }], isMany: false }, typed)

/** The choices of a field beside each other, as far as there is room. */
const inGrid = (kind: 'grid' | 'row', field: string) => field.replace('</legend>', `</legend><div class="${kind}">`).replace('</fieldset>', '</div></fieldset>')

function steps({ voice, typed, words }: Fields): string {
  const options = optionsOf(movementSchema.options, words.movements)
  const all = domainSchema.options.map((domain) => inGrid('row', choices(`step-${domain}`, words.domains[domain], options, { typed, words }))).join('')
  const occupation = select({ name: 'occupation', label: voice === 'participant' ? words.occupation : words.occupationOther, options: optionsOf(occupationSchema.options, words.occupations) }, typed, words)
  return section(voice === 'participant' ? words.steps : words.stepsOther, `<div class="steps">${all}</div>${occupation}`, words.stepsHint)
}

/** What the participant said before the meeting stands as it was said, and only how it is now is asked. */
function support({ voice, followed, typed, wrong, words }: Fields): string {
  const options = optionsOf(supportLevelSchema.options, words.supportLevels)
  const tie = wrong.support ? ' aria-invalid="true" aria-describedby="support-wrong"' : ''
  const said = wrong.support ? `<strong class="wrong" id="support-wrong">${escapeHtml(words.supportBoth)}</strong>` : ''
  const one = (name: string, label: string) => select({ name, label, options }, typed, words, tie)
  if (voice === 'participant' && followed.supportBefore !== null) return section(words.support, `${paragraphs([words.supportSaid(words.supportLevels[followed.supportBefore])])}${one('support-after', words.supportAfter)}`)
  return section(voice === 'participant' ? words.support : words.supportOther, `${said}<div class="grid">${one('support-before', words.supportBefore)}${one('support-after', words.supportAfter)}</div>`)
}

/** What the participant says about themselves, if they like: it belongs to the case, and to none of the times. */
export function aboutFields({ typed, words }: Pick<Fields, 'typed' | 'words'>): string {
  return section(words.about, `<div class="grid">${select({ name: 'gender', label: words.gender, options: optionsOf(genderSchema.options, words.genders) }, typed, words)}${select({ name: 'age', label: words.age, options: optionsOf(ageBandSchema.options, words.ages) }, typed, words)}</div>`)
}

/** What one of the team writes: it belongs to the case, and to none of the times. */
export function ownWordsField({ typed, wrong, words }: Pick<Fields, 'typed' | 'wrong' | 'words'>): string {
  const says = wrong.words === 'tooLong' ? words.tooLong(longestWords) : wrong.words && words.personalNumber
  return `<section>${textField({ name: 'words', label: words.ownWords, hint: words.ownWordsHint, wrong: says, longest: longestWords, rows: 3 }, typed)}</section>`
}
