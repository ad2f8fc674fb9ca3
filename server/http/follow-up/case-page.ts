import type { Months, Voice } from '#core/follow-up/codes.ts'
import { dayPlus } from '#core/follow-up/day-plus.ts'
import { daysToCome, keptUntil, mayChangeForDays, mayStillChange, monthsOn } from '#core/follow-up/moments.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { fullDayText } from '#core/letters/wording/day-and-clock.ts'
import { listText } from '#core/letters/wording/list-text.ts'
import { hiddenFields, hiddenForm, list, paragraphs } from '../plain-html.ts'
import { textField, tickField, type Typed } from '../referring/form-fields.ts'
import type { FollowUpWords } from '../words/follow-up-by-language.ts'
import { formHtml, isOfCase, isTeams, mayAskForMail, ownWordsOf, sendFollowUpPage, takesOldWords, todayIn, wordsOf, type Asked, type FollowUpParts, type OpenedPage } from './follow-up-page.ts'
import { outcomeList } from './outcome-list.ts'
import { outcomesHtml } from './outcomes-html.ts'
import { ownAnswers } from './own-answers.ts'
import { saysAbout, type Alone } from './read-answers.ts'

export const addresses = {
  code: '/uppfoljning',
  questions: '/uppfoljning/fragor',
  slip: '/uppfoljning/lapp',
  answers: '/uppfoljning/svar',
  days: '/uppfoljning/dagar',
  remind: '/uppfoljning/paminn',
  stopRemind: '/uppfoljning/paminn/sluta',
  stop: '/uppfoljning/sluta',
  erase: '/uppfoljning/ta-bort',
  office: '/uppfoljning/hos-oss',
} as const

/** What is wrong at the fields of reminders, or what was just done with them. */
export type Reminding = { typed: Typed; wrong: { address?: string; yes?: string }; said: string | null }
export const untouched: Reminding = { typed: {}, wrong: {}, said: null }

/** A case that is open: what one has answered oneself, what became of it so far, how to remember, and how to have it taken away. Where nothing more is asked, what is kept can still be seen and taken away. */
export async function sendCase(parts: FollowUpParts, asked: Asked, opened: OpenedPage, reminding: Reminding = untouched, status = 200) {
  const { words } = asked
  const { followed, pass } = opened
  const [months, ownWords] = [monthsOn(followed.heldOn, todayIn(parts)), await ownWordsOf(parts, opened)]
  const toCome = daysToCome(followed.heldOn, todayIn(parts))
  const hasOldWords = await takesOldWords(parts, opened)
  const own = ownAnswers(asked, opened, ownWords)
  const said = reminding.said === null ? '' : `<p role="status"><strong>${escapeHtml(reminding.said)}</strong></p>`
  const parted = [
    isOfCase(opened) ? '' : await outcomesHtml(parts, asked, followed),
    months === null ? nothingMore(asked, opened, { ownWords, hasOwnAnswers: own !== '', hasOldWords }) : whoAnswers(parts, asked, { ...opened, ownWords, months }),
    isOfCase(opened) ? soFar(asked, opened) : '',
    own,
    remember(asked, pass, toCome),
    parts.mail && mayAskForMail(opened) && (isTeams(opened) ? months !== null : toCome.length > 0 || followed.isReminded) ? byMail(asked, opened, reminding) : '',
    isOfCase(opened) || hasOldWords || hasOwn(opened, ownWords) ? eraseOffer(asked, opened, hasOldWords) : '',
  ]
  sendFollowUpPage(asked, status, { title: isOfCase(opened) ? words.title : words.outcomes.title, body: said + parted.join('') })
}

const section = (title: string, inside: string) => `<section><h2>${escapeHtml(title)}</h2>${inside}</section>`

/** With a code of one's own one answers at once; a code from before first asks who it is that answers. */
function whoAnswers(parts: FollowUpParts, { words, language }: Asked, { followed, pass, opens, answerer, ownWords, months }: OpenedPage & { ownWords: string | null; months: Months }): string {
  const today = todayIn(parts)
  const isShared = opens.length > 1
  const now = followed.answers.filter((one) => one.months === months && opens.includes(one.voice) && (isShared || one.answerer === answerer))
  const answered = now.map(({ voice, firstOn }) => `${isShared ? words.answered[voice] : words.youAnswered} ${mayStillChange(firstOn, today) ? words.mayChange(fullDayText(dayPlus(firstOn, mayChangeForDays), language)) : words.isLocked}`)
  const next = daysToCome(followed.heldOn, today).find((one) => one.months > months)
  const label = (voice: Voice) => (isShared ? words.voices[voice] : now.length > 0 ? words.changeAnswers : words.answerNow)
  const isOver = !isShared && now.some(({ firstOn }) => !mayStillChange(firstOn, today))
  const buttons = opens.map((voice) => `<p><button name="voice" value="${voice}">${escapeHtml(label(voice))}</button></p>`).join('')
  const form = `<form class="voices" method="post" action="${addresses.questions}">${hiddenFields({ pass })}${buttons}</form>`
  const lead = isShared ? `<h3>${escapeHtml(words.whoAreYou)}</h3>${paragraphs([words.voiceHint])}` : paragraphs(opens.map((voice) => words.codeIs[voice]))
  const asks = isOver ? opens.map((voice) => aloneOffer({ words }, { pass, voice, ownWords })).join('') : `${lead}${form}`
  const so = isShared && answered.length > 0 ? list(answered) : paragraphs(answered)
  return section(words.months[months], `${so}${asks}${next ? paragraphs([words.nextTime(fullDayText(next.day, language))]) : ''}`)
}

/** To what belongs to the case alone, where the answers can no longer be changed. */
export function aloneOffer({ words: { aboutAlone, wordsAlone } }: Pick<Asked, 'words'>, { pass, voice, ownWords }: { pass: string; voice: Voice; ownWords: string | null }): string {
  const offer = (only: Alone, { lead, button }: typeof aboutAlone) => `${paragraphs([lead])}${hiddenForm(addresses.questions, { pass, voice, only }, button)}`
  if (voice === 'participant') return offer('about', aboutAlone)
  return voice === 'team' && ownWords !== null ? offer('words', wordsAlone) : ''
}

/** The last time is over: what whoever holds the code can do with what is there, until when it is kept, and what belongs to the case, where something of it stands. Of words that nobody knows whose they are it is not said that whoever reads has answered nothing. */
function nothingMore({ words, language }: Asked, opened: OpenedPage, { ownWords, hasOwnAnswers, hasOldWords }: { ownWords: string | null; hasOwnAnswers: boolean; hasOldWords: boolean }): string {
  const { followed, pass, opens } = opened
  const alone = opens.filter((voice) => voice === 'team' || (voice === 'participant' && saysAbout(followed.about))).map((voice) => aloneOffer({ words }, { pass, voice, ownWords }))
  const mine = hasOwnAnswers ? words.over.words : isOfCase(opened) ? words.over.whole : hasOldWords ? words.over.oldWords : words.over.nothing
  return section(words.over.title, `${paragraphs([mine, words.over.until(fullDayText(keptUntil(followed.heldOn), language))])}${alone.join('')}`)
}

function soFar(asked: Asked, { followed, opens }: OpenedPage): string {
  return followed.items.length === 0 || followed.answers.every(({ answers }) => answers.outcomes.length === 0) ? '' : section(asked.words.sections.outcomes, outcomeList(followed, wordsOf(followed, asked, opens)))
}

/** Nothing where no day is left. */
function remember({ words: { calendar }, language }: Asked, pass: string, toCome: ReturnType<typeof daysToCome>): string {
  if (toCome.length === 0) return ''
  const months = listText(toCome.map((one) => String(one.months)), language)
  return section(calendar.title, `${paragraphs([calendar.words(months, toCome.length)])}${hiddenForm(addresses.days, { pass }, calendar.button(toCome.length))}`)
}

/** Who follows up is reminded of the days; each of the team is told when somebody else has answered. */
function byMail({ words }: Asked, opened: OpenedPage, { typed, wrong }: Reminding): string {
  const { followed, pass, answerer } = opened
  const mail = isTeams(opened) ? { ...words.mail, ...words.news } : words.mail
  if (isTeams(opened) ? followed.told.includes(answerer) : followed.isReminded) return section(mail.title, `${paragraphs([mail.isOn])}${hiddenForm(addresses.stopRemind, { pass }, mail.stop)}`)
  const fields = textField({ name: 'address', label: mail.address, wrong: wrong.address, longest: 254 }, typed) + tickField({ name: 'yes', label: mail.yes, wrong: wrong.yes }, typed)
  return section(mail.title, `${paragraphs([mail.words])}${formHtml(addresses.remind, hiddenFields({ pass }) + fields, mail.button)}`)
}

/** Whether one of the team has anything of their own here to take away. */
const hasOwn = (opened: OpenedPage, ownWords: string | null): boolean => isTeams(opened) && (ownWords !== null || opened.followed.answers.some(({ voice, answerer }) => voice === 'team' && answerer === opened.answerer))

/** Whoever it is about and who follows up take all of it away, each of the team what is theirs. `hasOldWords`: also what nobody knows whose of the team it is. */
export function erasing({ erase, eraseOwn, begun }: FollowUpWords, opened: OpenedPage, hasOldWords: boolean): FollowUpWords['erase'] & { says: string[] } {
  const mayStay = opened.followed.answers.some(({ answerer, answers }) => (isOfCase(opened) || answerer === opened.answerer) && answers.outcomes.length > 0) ? [begun] : []
  if (isOfCase(opened)) return { ...erase, says: [erase.words, ...mayStay] }
  return { ...eraseOwn, says: [eraseOwn.words, ...(hasOldWords ? [eraseOwn.oldWords] : []), ...mayStay] }
}

function eraseOffer({ words }: Asked, opened: OpenedPage, hasOldWords: boolean): string {
  const erase = erasing(words, opened, hasOldWords)
  return section(erase.title, `${paragraphs(erase.says)}${hiddenForm(addresses.erase, { pass: opened.pass }, erase.open)}`)
}
