import { isUnanswered } from '#core/follow-up/answers.ts'
import { voiceSchema, type Months, type Voice } from '#core/follow-up/codes.ts'
import { halfYearOf, mayStillChange, monthsOn } from '#core/follow-up/moments.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { hiddenFields, hiddenForm, paragraphs } from '../plain-html.ts'
import { typedText, type Typed } from '../referring/form-fields.ts'
import { aboutOffer, addresses, sendCase } from './case-page.ts'
import { sendOpenAgain } from './code-form.ts'
import { caseOfPass, formHtml, sendFollowUpPage, sendSaid, todayIn, wordsOf, type Asked, type FollowUpParts, type OpenedPage } from './follow-up-page.ts'
import { aboutFields, questionFields } from './question-fields.ts'
import { answersStand, readAnswers, type Wrong } from './read-answers.ts'

type Answering = OpenedPage & { voice: Voice; months: Months; answerer: string }

/** What was answered before the page grew too old, in the fields once more and not saved yet. */
export function askAgain(parts: FollowUpParts, asked: Asked, opened: OpenedPage) {
  const answering = answeringOf(parts, asked, opened)
  return answering ? sendQuestions(asked, answering, { typed: asked.typed, wrong: {}, isUnsaved: true }, 200) : sendOpenAgain({ ...asked, typed: {} })
}

/** Whose answers these are, and about which time; null where the page is too old, the case gone, its time over, or the answers are not for whoever has this code to give. */
async function answeringIn(parts: FollowUpParts, asked: Asked): Promise<Answering | null> {
  const opened = await caseOfPass(parts, asked)
  return opened && answeringOf(parts, asked, opened)
}

function answeringOf(parts: FollowUpParts, asked: Asked, opened: OpenedPage): Answering | null {
  const months = monthsOn(opened.followed.heldOn, todayIn(parts))
  const voice = voiceSchema.safeParse(typedText(asked.typed, 'voice')).data
  return months !== null && voice && opened.opens.includes(voice) ? { ...opened, voice, months, answerer: voice === 'team' ? opened.answerer : '' } : null
}

/** What stands; null where nothing does. */
const saidBefore = ({ followed, voice, months, answerer }: Answering) => followed.answers.find((one) => one.voice === voice && one.months === months && one.answerer === answerer) ?? null

/** Whether nothing but what belongs to the case is said: that can be changed when the answers no longer can. */
const isAboutAlone = ({ typed }: Asked, { voice }: Answering): boolean => voice === 'participant' && typedText(typed, 'only') === 'about'

/** The questions to one voice, with what it answered before in its fields. */
export async function askQuestions(parts: FollowUpParts, asked: Asked) {
  const answering = await answeringIn(parts, asked)
  if (!answering) return sendOpenAgain(asked)
  const before = saidBefore(answering)
  if (before && !isAboutAlone(asked, answering) && !mayStillChange(before.firstOn, todayIn(parts))) return sendLocked(asked, answering)
  const about = answering.voice === 'participant' ? answering.followed.about : null
  sendQuestions(asked, answering, { typed: before ? answersStand(before.answers, about) : answersStand(nothing, about), wrong: {} }, 200)
}

const nothing = { outcomes: [], steps: [], support: null, grades: {} }

const sendLocked = (asked: Asked, { voice, pass }: Answering) => sendSaid(asked, 409, asked.words.voiceLocked, `${voice === 'participant' ? aboutOffer(asked, pass) : ''}${backForm(asked, pass)}`)

function sendQuestions(asked: Asked, answering: Answering, { typed, wrong, isUnsaved = false }: { typed: Typed; wrong: Wrong; isUnsaved?: boolean }, status: number) {
  const { language } = asked
  const { followed, pass, voice, months, asks } = answering
  const isAlone = isAboutAlone(asked, answering)
  const words = wordsOf(followed, asked, [voice])
  const isWrong = Object.keys(wrong).length > 0
  const says = wrong.nothing ? words.answerSomething : words.mustBeMended
  const field = wrong.support ? 'support-before' : wrong.words && 'words'
  const goThere = field === undefined ? '' : ` <a href="#${field}">${escapeHtml(words.goToField)}</a>`
  const unsaved = isUnsaved ? `<p role="status"><strong>${escapeHtml(words.unsaved)}</strong></p>` : ''
  const lead = `${unsaved}${isWrong ? `<p role="alert"><strong class="wrong">${escapeHtml(says)}</strong>${goThere}</p>` : ''}${paragraphs([isAlone ? words.aboutAlone.lead : words.lead[voice], ...(voice === 'team' ? [] : [words.noNames])])}`
  const fields = isAlone ? aboutFields({ typed, words }) : questionFields({ voice, followed, asks, typed, wrong, words, language })
  sendFollowUpPage(asked, status, { title: isAlone ? words.about : words.months[months], body: `${lead}${formHtml(addresses.answers, hiddenFields(isAlone ? { pass, voice, only: 'about' } : { pass, voice }) + fields, words.save)}` })
}

const backForm = ({ words }: Asked, pass: string) => hiddenForm(addresses.code, { pass }, words.back)

/** Keeps what was answered. What can not be kept is said at its field, with everything as it was answered. */
export async function takeAnswers(parts: FollowUpParts, asked: Asked) {
  const answering = await answeringIn(parts, asked)
  if (!answering) return sendOpenAgain(asked)
  const { followed, voice, months, pass, answerer, opens } = answering
  const hasAnswered = saidBefore(answering) !== null
  const { answers, about, words, wrong } = readAnswers(asked.typed, { ...answering, hasAnswered })
  const isAlone = isAboutAlone(asked, answering)
  if (!isAlone && Object.keys(wrong).length > 0) return sendQuestions(asked, answering, { typed: asked.typed, wrong }, 422)
  const [today, at] = [todayIn(parts), parts.now()]
  // Of words alone there is nothing to keep in the case; that all was taken away is.
  const isNoAnswer = isAlone || (isUnanswered(answers) && !hasAnswered)
  const isKept = (isNoAnswer && about === null) || (await parts.store.saveFollowUp({ caseId: followed.caseId, months, voice, answerer, answers: isNoAnswer ? null : answers, about, today, at }))
  if (!isKept) return isNoAnswer ? sendOpenAgain(asked) : sendLocked(asked, answering)
  const isSaid = words === null || (await parts.store.saveTeamWord({ caseId: followed.caseId, formId: followed.formId, halfYear: halfYearOf(followed.heldOn), words }))
  if (!isSaid) return sendOpenAgain(asked)
  const isAboutKept = isNoAnswer && about !== null && (about.gender !== null || about.ageBand !== null)
  const isGone = words === null && isUnanswered(answers) && !isAboutKept
  sendSaid(asked, 200, isGone ? asked.words.takenAway : keptSaid(asked, opens, isAboutKept), backForm(asked, pass))
}

function keptSaid({ words: { saved, aboutAlone } }: Asked, opens: OpenedPage['opens'], isOnlyAbout: boolean) {
  const said = [...saved.paragraphs, opens.length > 1 ? saved.shared : saved.own]
  return { title: saved.title, paragraphs: isOnlyAbout ? [aboutAlone.lead] : said }
}

/** Back from a page of the case, without typing the code again. */
export async function backToCase(parts: FollowUpParts, asked: Asked) {
  const opened = await caseOfPass(parts, asked)
  if (!opened || monthsOn(opened.followed.heldOn, todayIn(parts)) === null) return sendOpenAgain(asked)
  return sendCase(parts, asked, opened)
}
