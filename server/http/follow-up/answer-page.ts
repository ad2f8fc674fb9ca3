import { isDeepStrictEqual } from 'node:util'
import { isUnanswered, noAnswers } from '#core/follow-up/answers.ts'
import { itemsTakenAway } from '#core/follow-up/coded-point.ts'
import { voiceSchema, type Months, type Voice } from '#core/follow-up/codes.ts'
import { mayStillChange, monthsOn } from '#core/follow-up/moments.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { hiddenFields, hiddenForm, paragraphs } from '../plain-html.ts'
import { typedText, type Typed } from '../referring/form-fields.ts'
import type { FollowUpWords } from '../words/follow-up-by-language.ts'
import { addresses, aloneOffer, sendCase, untouched } from './case-page.ts'
import { sendOpenAgain } from './code-form.ts'
import { caseOfPass, formHtml, ownWordsOf, sendFollowUpPage, sendSaid, todayIn, wordsOf, type Asked, type FollowUpParts, type OpenedPage } from './follow-up-page.ts'
import { aboutFields, ownWordsField, questionFields } from './question-fields.ts'
import { answersStand, changedAlone, readAnswers, saysAbout, withWhatStands, type Alone, type Wrong } from './read-answers.ts'

/** `ownWords`: what one of the team has written; null where nothing stands. `alone`: it is about what belongs to the case alone, which can be changed when the answers no longer can. `tooLate`: why those can not be kept, where it is about them: they are locked, or the last time is over. */
type Answering = OpenedPage & { voice: Voice; months: Months; answerer: string; ownWords: string | null; alone: Alone | null; tooLate: 'locked' | 'over' | null }

/** What was answered before the page grew too old, in the fields once more and not saved yet. Where the answers can no longer be kept, what still can be; where nothing can, that is said where the code opens. */
export async function askAgain(parts: FollowUpParts, asked: Asked, opened: OpenedPage) {
  const answering = await answeringOf(parts, asked, opened)
  if (!answering) return sendCase(parts, asked, opened, { ...untouched, said: asked.words.tooLate.notSaved })
  if (answering.tooLate === null) return sendQuestions(asked, answering, { typed: asked.typed, wrong: {}, isUnsaved: true }, 200)
  const { late, alone } = lateIn(asked, answering)
  return alone === null ? sendTooLate(asked, answering, lostOf(asked, answering)) : sendQuestions(late, { ...answering, alone }, { typed: late.typed, wrong: {}, isUnsaved: true }, 200)
}

/** Whose answers these are, and about which time; null where the page is too old, the case gone, or the answers are not for whoever has this code to give. */
async function answeringIn(parts: FollowUpParts, asked: Asked): Promise<Answering | null> {
  const opened = await caseOfPass(parts, asked)
  return opened && answeringOf(parts, asked, opened)
}

async function answeringOf(parts: FollowUpParts, asked: Asked, opened: OpenedPage): Promise<Answering | null> {
  const voice = voiceSchema.safeParse(typedText(asked.typed, 'voice')).data
  if (!voice || !opened.opens.includes(voice)) return null
  const [alone, asksAbout] = [aloneIn(asked, voice), monthsOn(opened.followed.heldOn, todayIn(parts))]
  // What belongs to the case has no time of its own: it is there as long as the case.
  const answering = { ...opened, voice, months: asksAbout ?? 12, alone, answerer: voice === 'team' ? opened.answerer : '', ownWords: voice === 'team' ? await ownWordsOf(parts, opened) : null } as const
  const before = saidBefore(answering)
  const isLocked = before !== null && !mayStillChange(before.firstOn, todayIn(parts))
  return { ...answering, tooLate: alone !== null ? null : asksAbout === null ? 'over' : isLocked ? 'locked' : null }
}

function aloneIn({ typed }: Asked, voice: Voice): Alone | null {
  const only = typedText(typed, 'only')
  if (voice === 'participant') return only === 'about' ? only : null
  return voice === 'team' && only === 'words' ? only : null
}

/** What stands; null where nothing does. */
const saidBefore = ({ followed, voice, months, answerer }: Omit<Answering, 'tooLate'>) => followed.answers.find((one) => one.voice === voice && one.months === months && one.answerer === answerer) ?? null

/** The questions to one voice, with what it answered before in its fields. */
export async function askQuestions(parts: FollowUpParts, asked: Asked) {
  const answering = await answeringIn(parts, asked)
  if (!answering) return sendOpenAgain(asked)
  if (answering.tooLate === 'over') return sendCase(parts, asked, answering, untouched, 409)
  if (answering.tooLate === 'locked') return sendTooLate(asked, answering, asked.words.voiceLocked.paragraphs)
  const before = saidBefore(answering)
  const stands = { about: answering.voice === 'participant' ? answering.followed.about : null, ownWords: answering.ownWords }
  sendQuestions(asked, answering, { typed: answersStand(before?.answers ?? noAnswers, stands), wrong: {} }, 200)
}

/** That the answers can not be kept, in the words of `said`, and what can be changed still. */
function sendTooLate(asked: Asked, { voice, pass, ownWords, tooLate }: Answering, said: string[]) {
  const { words: { voiceLocked, over } } = asked
  sendSaid(asked, 409, { title: tooLate === 'over' ? over.title : voiceLocked.title, paragraphs: said }, `${aloneOffer(asked, { pass, voice, ownWords })}${backForm(asked, pass)}`)
}

const leadOf = ({ aboutAlone, wordsAlone, lead }: FollowUpWords, { alone, voice }: Answering): string => (alone === null ? lead[voice] : { about: aboutAlone, words: wordsAlone }[alone].lead)

function sendQuestions(asked: Asked, answering: Answering, { typed, wrong, isUnsaved = false }: { typed: Typed; wrong: Wrong; isUnsaved?: boolean }, status: number) {
  const { language } = asked
  const { followed, pass, voice, months, asks, alone, tooLate } = answering
  const words = wordsOf(followed, asked, [voice])
  const isWrong = Object.keys(wrong).length > 0
  const says = wrong.nothing ? words.answerSomething : tooLate === null ? words.mustBeMended : words.tooLate.mustBeMended
  const field = wrong.support ? 'support-before' : wrong.words && 'words'
  const goThere = field === undefined ? '' : ` <a href="#${field}">${escapeHtml(words.goToField)}</a>`
  const unsaved = isUnsaved ? `<p role="status"><strong>${escapeHtml(tooLate === null ? words.unsaved : words.tooLate.unsavedAlone)}</strong></p>` : ''
  const lost = tooLate === null ? '' : paragraphs(lostOf(asked, answering))
  const lead = `${unsaved}${lost}${isWrong ? `<p role="alert"><strong class="wrong">${escapeHtml(says)}</strong>${goThere}</p>` : ''}${paragraphs([leadOf(words, answering), ...(voice === 'team' ? [] : [words.noNames])])}`
  const fields = alone === null ? questionFields({ voice, followed, asks, typed, wrong, words, language }) : { about: aboutFields, words: ownWordsField }[alone]({ typed, wrong, words })
  sendFollowUpPage(asked, status, { title: alone === null ? words.months[months] : { about: words.about, words: words.wordsAlone.button }[alone], body: `${lead}${formHtml(addresses.answers, hiddenFields(alone === null ? { pass, voice } : { pass, voice, only: alone }) + fields, words.save)}` })
}

const backForm = ({ words }: Asked, pass: string) => hiddenForm(addresses.code, { pass }, words.back)

/** Keeps what was answered. What can not be kept is said at its field, with everything as it was answered; where the answers can no longer be kept, what belongs to the case is. */
export async function takeAnswers(parts: FollowUpParts, asked: Asked) {
  const answering = await answeringIn(parts, asked)
  if (!answering) return sendOpenAgain(asked)
  if (answering.tooLate === null) return keep(parts, asked, answering)
  const { late, alone } = lateIn(asked, answering)
  return alone === null ? sendTooLate(asked, answering, lostOf(asked, answering)) : keep(parts, late, { ...answering, alone })
}

/** What can still be kept of a page whose answers no longer can. */
function lateIn(asked: Asked, answering: Answering): { late: Asked; alone: Alone | null } {
  const typed = withWhatStands(asked.typed, answering)
  return { late: { ...asked, typed }, alone: changedAlone(typed, answering) }
}

async function keep(parts: FollowUpParts, asked: Asked, answering: Answering) {
  const { followed: { caseId }, voice, months, pass, answerer, ownWords, alone } = answering
  const hasAnswered = saidBefore(answering) !== null
  const { answers, about, words, wrong } = readAnswers(asked.typed, { ...answering, hasAnswered })
  if (Object.keys(wrong).length > 0) return sendQuestions(asked, answering, { typed: asked.typed, wrong }, 422)
  const [today, at] = [todayIn(parts), parts.now()]
  // Of words alone there is nothing to keep in the case; that all was taken away is.
  const isNoAnswer = alone !== null || (isUnanswered(answers) && !hasAnswered)
  const isKept = (isNoAnswer && about === null) || (await parts.store.saveFollowUp({ caseId, months, voice, answerer, answers: isNoAnswer ? null : answers, about, today, at }))
  const isSaid = isKept && (words === ownWords || (await parts.store.saveTeamWord({ caseId, answerer, words, at })))
  if (!isSaid) return sendOpenAgain(asked)
  const stays: Stays = { answers: !isUnanswered(answers), about: isNoAnswer && about !== null && saysAbout(about), words: words !== null }
  const { title, paragraphs } = Object.values(stays).includes(true) ? keptSaid(asked, answering, stays) : asked.words.takenAway
  const isTaken = !isNoAnswer && itemsTakenAway(saidBefore(answering)?.answers ?? noAnswers, answers).length > 0
  const said = { title, paragraphs: [...paragraphs, ...(isTaken ? [asked.words.begun] : [])] }
  sendSaid(asked, 200, answering.tooLate === null ? said : keptLate(asked, answering, { title: said.title, stays }), backForm(asked, pass))
}

/** What was kept of a page whose answers were not: that is said too. */
function keptLate(asked: Asked, answering: Answering, { title, stays: { about, words } }: { title: string; stays: Stays }) {
  const { words: { tooLate, takenAway } } = asked
  const kept = about ? tooLate.kept.about : words ? tooLate.kept.words : takenAway.paragraphs[0]
  return { title, paragraphs: [...(kept === undefined ? [] : [kept]), ...lostOf(asked, answering)] }
}

/** What is said of answers that came too late, whatever else of their page is kept or can be: that they are not saved, where they are others than those that stand, and why. */
function lostOf({ typed, words: { tooLate } }: Asked, answering: Answering): string[] {
  const { answers, wrong } = readAnswers(typed, { ...answering, alone: null, hasAnswered: true })
  const isLost = wrong.support !== undefined || !isDeepStrictEqual(answers, saidBefore(answering)?.answers ?? noAnswers)
  return [...(isLost ? [tooLate.notSaved] : []), answering.tooLate === 'over' ? tooLate.over : tooLate.locked]
}

/** What of this page stands now. */
type Stays = Record<'answers' | Alone, boolean>

function keptSaid({ words: { saved, aboutAlone, wordsAlone } }: Asked, { opens }: Answering, stays: Stays) {
  const answers = [...saved.paragraphs, opens.length > 1 ? saved.shared : saved.own]
  return { title: saved.title, paragraphs: [...(stays.answers ? answers : []), ...(stays.about && !stays.answers ? [aboutAlone.lead] : []), ...(stays.words ? [wordsAlone.lead] : [])] }
}

/** Back from a page of the case, without typing the code again. */
export async function backToCase(parts: FollowUpParts, asked: Asked) {
  const opened = await caseOfPass(parts, asked)
  return opened ? sendCase(parts, asked, opened) : sendOpenAgain(asked)
}
