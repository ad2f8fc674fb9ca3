import { setTimeout as pause } from 'node:timers/promises'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Referral } from '#core/wire/before.ts'
import { answersAfterMs } from '#server/identity/handed-over-code.ts'
import { openSeatByCode } from '#server/identity/reading-codes.ts'
import { openReferral } from '#server/identity/referral-codes.ts'
import type { ReferralByCode } from '#server/store/store.ts'
import { paragraphs } from '../plain-html.ts'
import { showBeforeMeeting } from './before-meeting.ts'
import { textField, typedText, type Typed } from './form-fields.ts'
import { adaptationsOf, mostNotes, noteOf, tidied, wrongText, type Wrongs } from './read-referral.ts'
import { noteFields, wishFields } from './referral-form.ts'
import { addressOf, carried, sendReferringPage, type Asked, type ReferringParts } from './referring-page.ts'
import type { ReferringWords } from './referring-words.ts'

/** Who has sent a referral, and the person it is about, come back with number and code: they see what became of it and add their part. */
export const comeBack = {
  ask: (asked: Asked, status: number, wrong?: string[]) => {
    const { back, sent } = asked.words
    const number = textField({ name: 'number', label: sent.number, longest: 40 }, asked.typed)
    const code = textField({ name: 'code', label: sent.code, longest: 40 }, {})
    sendReferringPage(asked, status, { title: back.title, body: `${paragraphs(wrong ?? [back.ask])}<form method="post" action="${escapeHtml(addressOf(asked))}">${number}${code}<p><button>${escapeHtml(back.open)}</button></p></form>` })
  },

  /** It could not be done now: the same once more, with what was typed in its fields. */
  again: (asked: Asked, status: number, { title, words: says }: { title: string; words: string[] }) => {
    const { words, typed } = asked
    const drawing = { typed, wrongs: {}, words }
    const fields = typedText(typed, 'adds') !== 'yes' ? '' : 'note' in typed ? noteFields(drawing, 'note') : wishFields(drawing)
    sendReferringPage(asked, status, { title, body: `${paragraphs(says)}<form method="post" action="${escapeHtml(addressOf(asked))}" novalidate>${carried(typed, fields === '' ? 'no' : 'yes')}${fields}<p><button>${escapeHtml(fields === '' ? words.back.open : words.back.save)}</button></p></form>` })
  },

  open: async (parts: ReferringParts, asked: Asked): Promise<void> => {
    const { words, typed, request } = asked
    if (!parts.mayTry(request.ip ?? '')) return comeBack.again(asked, 429, words.tooOften)
    const given = { number: typedText(typed, 'number').slice(0, 40), code: typedText(typed, 'code').slice(0, 40) }
    const [found, seat] = await Promise.all([openReferral(parts.store, given, parts.now()), openSeatByCode(parts.store, given, parts.now()), pause(answersAfterMs)])
    if (found) return showAndKeep(parts, asked, found)
    const isShown = seat && (await parts.opensByCode(seat.hostAuthorityId)) ? await showBeforeMeeting(parts, asked, seat) : null
    if (!isShown) comeBack.ask(asked, 403, words.back.wrong)
  },
}

async function showAndKeep(parts: ReferringParts, asked: Asked, found: ReferralByCode): Promise<void> {
  const { words, typed } = asked
  const kept = found.state === 'waiting' ? await parts.store.readDraft(draftOf(found), parts.now()) : null
  const state = found.state === 'waiting' && !kept ? 'timeIsOver' : found.state
  const title = words.back.title
  const { hostAuthorityId, meetingId, seatId } = found
  if (state === 'planned' && meetingId !== null && seatId !== null && (await showBeforeMeeting(parts, asked, { hostAuthorityId, meetingId, seatId }))) return
  if (!kept) return sendReferringPage(asked, 200, { title, body: paragraphs(words.back.state[state]) })
  if (typedText(typed, 'adds') === 'takeBack') {
    const isTakenBack = await patiently(() => takeBack(parts, found))
    if (isTakenBack === 'over') return comeBack.open(parts, asked)
    return isTakenBack ? sendReferringPage(asked, 200, { title, body: paragraphs(words.back.state.closed) }) : comeBack.again(asked, 503, words.away)
  }
  await parts.store.noteDraftRead(draftOf(found), { at: parts.now(), by: found.part })
  const isAdding = typedText(typed, 'adds') === 'yes'
  const before = JSON.parse(kept.content) as Referral
  const wrongs = isAdding ? wrongsOf(found, typed, before, words) : {}
  const isWrong = Object.keys(wrongs).length > 0
  const after = isAdding && !isWrong ? await patiently(() => add(parts, found, typed)) : before
  if (after === 'over') return comeBack.open(parts, asked)
  if (!after) return comeBack.again(asked, 503, words.away)
  const said = isWrong ? [words.mustBeMended] : isAdding ? [words.back.saved] : words.back.state.waiting
  sendReferringPage(asked, isWrong ? 422 : 200, { title, body: `${paragraphs(said)}${standing(after, words)}${addingForm({ asked, found, after, wrongs })}` })
}

const draftOf = ({ hostAuthorityId, referralId: id }: ReferralByCode) => ({ hostAuthorityId, kind: 'referral', id }) as const

const fieldsOf = ({ part }: ReferralByCode) => (part === 'person' ? (['talkAbout', 'notTalkAbout'] as const) : (['note'] as const))

function wrongsOf(found: ReferralByCode, typed: Typed, { notes }: Referral, words: ReferringWords): Wrongs {
  if (found.part === 'referrer' && notes.length >= mostNotes && noteOf(typed, 'note').length > 0) return { note: words.noMoreNotes }
  return Object.fromEntries(fieldsOf(found).flatMap((name) => {
    const wrong = wrongText(typed, name, words)
    return wrong ? [[name, wrong]] : []
  }))
}

/** In milliseconds and times: while a meeting is being planned of it, or the other part writes, one waits; then it is said that it could not be done. */
const waitsMs = 100
const mostWaits = 50

/** As long as a step says that one must wait; null when it said so for so long that it is not done now. */
async function patiently<Done>(step: () => Promise<Done | 'wait'>): Promise<Done | null> {
  for (let waits = 0; waits <= mostWaits; waits += 1) {
    const done = await step()
    if (done !== 'wait') return done
    await pause(waitsMs)
  }
  return null
}

async function takeBack({ store, now }: ReferringParts, found: ReferralByCode): Promise<'done' | 'over' | 'wait'> {
  if (await store.endDraft(draftOf(found), { at: now(), by: found.part, state: 'closed' })) return 'done'
  return (await store.readDraft(draftOf(found), now())) ? 'wait' : 'over'
}

/** Each writes their own part, on what stands when it is kept: nobody's words take another's place, and none are put where they would be erased unread. */
async function add(parts: ReferringParts, found: ReferralByCode, typed: Typed): Promise<Referral | 'over' | 'wait'> {
  const at = parts.now()
  const stands = await parts.store.readDraft(draftOf(found), at)
  // Planned, closed or taken back in this very moment.
  if (!stands) return 'over'
  const before = JSON.parse(stands.content) as Referral
  const orNull = (name: string) => tidied(typed, name) || null
  const theirs = { talkAbout: orNull('talkAbout'), notTalkAbout: orNull('notTalkAbout'), adaptations: [...new Set(adaptationsOf(typed))] }
  const after: Referral = found.part === 'person' ? { ...before, ...theirs } : { ...before, notes: [...before.notes, ...noteOf(typed, 'note')].slice(0, mostNotes) }
  if (JSON.stringify(after) === JSON.stringify(before)) return before
  const saved = { ...draftOf(found), expectedVersion: stands.version, content: JSON.stringify(after), atMost: Infinity, at, expiresAt: stands.expiresAt, by: found.part }
  return typeof (await parts.store.saveDraft(saved)) === 'number' ? after : 'wait'
}

/** All of it, to who may read it: who wrote it, and the person it is about. */
function standing({ person, referrer, question, talkAbout, notTalkAbout, adaptations, notes }: Referral, words: ReferringWords): string {
  const line = (name: string, text: string | null) => (text === null || text === '' ? '' : `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`)
  const lines = [
    line(words.aboutPerson, [person.name, person.phone].filter(Boolean).join(', ')),
    line(words.aboutYou, referrer && [referrer.name, referrer.organisation, referrer.phone].join(', ')),
    line(words.question, question),
    line(words.talkAbout, talkAbout),
    line(words.notTalkAbout, notTalkAbout),
    line(words.adaptations, adaptations.map((one) => words.adaptationNames[one]).join('. ')),
    ...notes.map(({ words: note, mayBeSaid }) => line(mayBeSaid ? words.back.maybeSaid : words.back.notSaid, note)),
  ]
  return `<section><h2>${escapeHtml(words.back.stands)}</h2>${paragraphs([words.back.whoReads])}<dl>${lines.join('')}</dl></section>`
}

/** The number and the code go along in the page that they opened, which nobody caches. */
function addingForm({ asked, found, after, wrongs }: { asked: Asked; found: ReferralByCode; after: Referral; wrongs: Wrongs }): string {
  const { words, typed } = asked
  const isPerson = found.part === 'person'
  const stands: Typed = isPerson ? { talkAbout: after.talkAbout ?? '', notTalkAbout: after.notTalkAbout ?? '', adaptations: after.adaptations } : {}
  const drawing = { typed: Object.keys(wrongs).length > 0 ? typed : stands, wrongs, words }
  const add = `<section><h2>${escapeHtml(isPerson ? words.back.change : words.back.add)}</h2><form method="post" action="${escapeHtml(addressOf(asked))}" novalidate>${carried(typed, 'yes')}${isPerson ? wishFields(drawing) : noteFields(drawing, 'note')}<p><button>${escapeHtml(words.back.save)}</button></p></form></section>`
  return `${add}<section><h2>${escapeHtml(words.back.takeBack)}</h2>${paragraphs([words.back.takeBackHelp])}<form method="post" action="${escapeHtml(addressOf(asked))}">${carried(typed, 'takeBack')}<p><button>${escapeHtml(words.back.takeBackSure)}</button></p></form></section>`
}
