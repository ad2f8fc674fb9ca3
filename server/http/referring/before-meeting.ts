import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Command } from '#core/meeting/commands.ts'
import { hindrance } from '#core/meeting/decide.ts'
import { seatById, type Meeting, type Seat } from '#core/meeting/meeting.ts'
import { isOnPaperAlone } from '#core/meeting/protected-identity.ts'
import { isOf } from '#core/meeting/said-anew.ts'
import type { Refusal } from '#core/meeting/refusal.ts'
import type { Language } from '#core/meeting/scalars.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import { newId } from '#server/identity/secrets.ts'
import type { SeatRef } from '#server/store/store.ts'
import { languageOf } from '../message-page.ts'
import { hiddenForm, paragraphs } from '../plain-html.ts'
import { typedLine, typedText, type Typed } from './form-fields.ts'
import { adaptationsOf, kindOf, noteOf, wishNames, wrongText, type Wrongs } from './read-referral.ts'
import { separateFields, separateOf, separateStands } from './separate-fields.ts'
import { arrivalsCame, noteShownField, noteSince } from './note-since.ts'
import { noteFields, wishFields } from './referral-form.ts'
import { shownFields, sinceShown } from './since-shown.ts'
import type { ReferringWords } from './referring-words.ts'
import { addressOf, cameBack, carried, sendReferringPage, type Asked, type ReferringParts } from './referring-page.ts'
import { whatBecame } from './what-is-left.ts'

type Writer = { seat: Seat; meeting: Meeting; at: SeatRef }
const textsOf = { participant: wishNames, referrer: ['note'] } as const
type Part = keyof typeof textsOf

/** Whose seat it is: the participant and whoever brought the question say something before the meeting, and nobody else does. */
const partOf = ({ role }: Seat): Part | null => (role === 'participant' || role === 'referrer' ? role : null)

/** The meeting is planned: until it begins who has the code of a seat says there what belongs to that seat. Null when the seat says nothing here; `notNow` when the meeting can not be read. */
export async function showBeforeMeeting(parts: ReferringParts, sent: Asked, at: SeatRef): Promise<'shown' | 'notNow' | null> {
  const meeting = await parts.meetingOf(at.meetingId)
  if (!meeting) return 'notNow'
  const seat = seatById(meeting, at.seatId)
  const part = seat && partOf(seat)
  if (!seat || !part || (part === 'participant' && isOnPaperAlone(meeting))) return null
  const { typed, both } = sinceShown(sent.typed, standsIn(part, meeting))
  const asked = { ...sent, typed }
  const note = () => parts.store.noteOfMeeting({ meetingId: at.meetingId, what: `beforehandRead ${part}`, byWhom: at.seatId, at: parts.now() })
  if (meeting.state !== 'planned') {
    if (whyEarly(meeting) !== null) await note()
    return sendOver(parts, asked, { seat, meeting, at })
  }
  await note()
  const isAdding = typedText(asked.typed, 'adds') === 'yes'
  const wrongs = isAdding ? { ...wrongsOf(part, asked), ...sinceWrong(asked, seat, meeting), ...Object.fromEntries(both.map((name) => [name, asked.words.changedSince(meeting.preparation[name] ?? '')])) } : {}
  if (!isAdding || Object.keys(wrongs).length > 0) return send(parts, asked, { seat, meeting, at }, { status: isAdding ? 422 : 200, said: isAdding ? [asked.words.mustBeMended] : [], wrongs, typed: isAdding ? asked.typed : null })
  const { answer, refused } = await sayAll(parts, at, commandsOf(part, asked.typed, meeting, languageOf(asked.request)))
  const after = await parts.meetingOf(at.meetingId)
  if (answer.kind === 'problem' || (answer.kind === 'done' && !after)) return 'notNow'
  if (after?.state !== 'planned') return sendOver(parts, asked, { seat, meeting: after, at })
  if (answer.kind === 'done') return send(parts, asked, { seat, meeting: after, at }, { status: 200, said: [asked.words.back.saved], wrongs: {}, typed: null })
  return send(parts, asked, { seat, meeting: after, at }, { status: 422, ...whyRefused(answer.refusal, refused, asked.words), typed: asked.typed })
}

/** What is said where the meeting has not begun and something is not taken all the same: at the field that it stands in, where it is of one. */
function whyRefused(refusal: Refusal, refused: Command | null, words: ReferringWords): Pick<Drawn, 'said' | 'wrongs'> {
  const name = refused?.type === 'sayWish' ? refused.wish : refused?.type === 'addNote' ? 'note' : null
  const wrong = ({ tooManyNotes: words.noMoreNotes, namesSomebody: words.namesSomebody, personalNumber: `${words.personalNumber} ${words.howInstead}` } as Partial<Record<Refusal, string>>)[refusal]
  if (name !== null && wrong !== undefined) return { said: [words.mustBeMended], wrongs: { [name]: wrong } }
  return { said: [refusal === 'unknownText' ? words.otherText : words.notTaken], wrongs: {} }
}

/** Why the meeting ended before its time, as the chair wrote it; null where it did not, or where consent has been taken back. */
const whyEarly = (meeting: Meeting | null): string | null => (meeting?.state === 'closed' ? (meeting.closing?.early ?? null) : null)

/** Nothing is written there any more; the participant's yes is taken back there all the same, as under their letter. */
async function sendOver(parts: ReferringParts, asked: Asked, { meeting, ...who }: Omit<Writer, 'meeting'> & { meeting: Meeting | null }): Promise<'shown'> {
  const { words } = asked
  const reason = whyEarly(meeting)
  const why = reason === null ? '' : `${paragraphs([words.before.early])}<blockquote lang="${escapeHtml(meeting?.plan?.language ?? '')}"><p>${escapeHtml(reason)}</p></blockquote>`
  sendReferringPage(asked, 200, { title: words.before.title, body: `${paragraphs(words.before.over)}${why}${whatBecame(asked, meeting, who.seat)}${meeting ? await withdrawForm(parts, asked, { meeting, ...who }) : ''}` })
  return 'shown'
}

function wrongsOf(part: Part, { typed, words }: Asked): Wrongs {
  if (part === 'referrer' && noteOf(typed, 'note').length === 0) return { note: words.missing }
  return Object.fromEntries(
    textsOf[part].flatMap((name) => {
      const wrong = wrongText(typed, name, words)
      return wrong ? [[name, wrong]] : []
    }),
  )
}

/** Who brings the question alone writes notes. */
function sinceWrong({ typed, words }: Asked, seat: Seat, meeting: Meeting): Wrongs {
  const wrong = partOf(seat) === 'referrer' ? noteSince(typed, { notes: meeting.plan?.background ?? [], isTheirs: isOf(seat.organisationId), cameTo: arrivalsCame(meeting, seat) }, words) : null
  return wrong === null ? {} : { note: wrong }
}

/** Whoever comes by their letter, and not by number and code alone, has had it before them. */
const comesFromLetter = (typed: Typed): boolean => cameBack(typed)['token'] !== undefined

/** What was typed, as it is said in a meeting. A wish said again is the same wish, and so is a note: of the same words the last said holds. */
function commandsOf(part: Part, typed: Typed, meeting: Meeting, language: Language): { id: string; command: Command }[] {
  const stands = standsIn(part, meeting)
  const said = (wish: (typeof wishNames)[number]) => (typedLine(typed, wish) === typedLine(stands, wish) ? meeting.preparation[wish] : typedLine(typed, wish) || null)
  const commands: Command[] =
    part === 'participant'
      ? [...textsOf.participant.map((wish): Command => ({ type: 'sayWish', wish, words: said(wish), ...markOf(typed, wish) })), { type: 'sayAdaptations', adaptations: adaptationsOf(typed) }, ...separateOf(typed, meeting, language), ...(comesFromLetter(typed) ? [{ type: 'markPrepared' } as const] : [])]
      : noteOf(typed, 'note').map((note): Command => ({ type: 'addNote', note }))
  return commands.map((command) => ({ id: newId(), command }))
}

/** Where no consent tells kinds apart there is nothing to choose: a mark would keep it from everybody. */
const asksKind = ({ consents, preparation }: Meeting): boolean => preparation.about !== undefined || consents.some(({ kinds }) => kinds !== undefined)

/** What they say their words are about: none of the kinds takes a mark away, and a page that does not ask leaves it. */
const markOf = (typed: Typed, wish: string) => (typed[`${wish}Kind`] === undefined ? {} : { about: kindOf(typed, wish) ?? null })

/** One by one until one is not taken; which that was. */
async function sayAll({ sayBefore }: ReferringParts, at: SeatRef, sent: ReturnType<typeof commandsOf>): Promise<{ answer: AnswerMessage; refused: Command | null }> {
  for (const one of sent) {
    const answer = await sayBefore(at, one)
    if (answer.kind !== 'done') return { answer, refused: one.command }
  }
  return { answer: { kind: 'done', version: 0 }, refused: null }
}

type Drawn = { status: number; said: readonly string[]; wrongs: Wrongs; typed: Typed | null }

/** What is the participant's own, as it stands in their fields; a note is added and never changed. */
function standsIn(part: Part, meeting: Meeting): Typed {
  const { talkAbout, notTalkAbout, about } = meeting.preparation
  const marks = asksKind(meeting) ? Object.fromEntries(textsOf.participant.map((wish) => [`${wish}Kind`, about?.[wish] ?? ''])) : {}
  return part === 'participant' ? { ...marks, talkAbout: talkAbout ?? '', notTalkAbout: notTalkAbout ?? '', adaptations: meeting.plan?.adaptations ?? [], ...separateStands(meeting) } : {}
}

/** Their own words as they stand. What others wrote is not for who comes by a code. */
async function send(parts: ReferringParts, asked: Asked, { seat, meeting, at }: Writer, { status, said, wrongs, typed }: Drawn): Promise<'shown'> {
  const { words } = asked
  const part = partOf(seat) ?? 'participant'
  const { prepared } = meeting.preparation
  const readsToo = part === 'participant' && prepared !== 'read' && comesFromLetter(asked.typed)
  const stands = standsIn(part, meeting)
  const drawing = { typed: typed ?? stands, wrongs, words }
  const fields = part === 'participant' ? `${shownFields(stands)}${wishFields(drawing, undefined, asksKind(meeting))}${separateFields(drawing.typed, languageOf(asked.request))}` : `${noteShownField(arrivalsCame(meeting, seat))}${noteFields(drawing, 'note')}`
  const form = `<form method="post" action="${escapeHtml(addressOf(asked))}" novalidate>${carried(asked.typed, 'yes')}${fields}<p><button>${escapeHtml(words.back.save)}</button></p></form>`
  sendReferringPage(asked, status, { title: words.before.title, body: `${paragraphs(said)}${paragraphs(words.before.lead[part])}${readsToo ? paragraphs([words.before.readsToo]) : ''}${form}${await withdrawForm(parts, asked, { seat, meeting, at })}` })
  return 'shown'
}

/** The participant's alone. It leads to what happens then, and changes nothing yet. */
async function withdrawForm({ seatPasses }: ReferringParts, { typed, words }: Asked, { seat: { id: by, role }, meeting, at }: Writer): Promise<string> {
  if (role !== 'participant' || hindrance('withdrawConsent', meeting, { by, role, isByCode: true }) !== null) return ''
  const { title, help, open } = words.before.takeBack
  const opened = cameBack(typed)
  const cameBy = opened['token'] ? { token: opened['token'] } : { ...opened, seat: await seatPasses.seal(at) }
  return `<section><h2>${escapeHtml(title)}</h2>${paragraphs([help])}${hiddenForm('/brev/withdraw', cameBy, open)}</section>`
}
