import { setTimeout as pause } from 'node:timers/promises'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { saidAnew } from '#core/meeting/said-anew.ts'
import type { Referral } from '#core/wire/before.ts'
import type { ReferralByCode } from '#server/store/store.ts'
import { paragraphs } from '../plain-html.ts'
import { showBeforeMeeting } from './before-meeting.ts'
import { typedLine, typedText, type Typed } from './form-fields.ts'
import { adaptationsOf, mostNotes, noteOf, wrongText, type Wrongs } from './read-referral.ts'
import { noteShownField, noteSince, versionCame } from './note-since.ts'
import { noteFields, wishFields } from './referral-form.ts'
import { addressOf, carried, sendReferringPage, type Asked, type ReferringParts } from './referring-page.ts'
import type { ReferringWords } from './referring-words.ts'
import { shownFields, sinceShown } from './since-shown.ts'
import { tellingSection, wantsIn, wrongTelling } from './telling.ts'
import { referralLines, wordsGivenBack } from './words-given-back.ts'

/** What somebody asked for, as it stands, and what became of it; what they add or take back is done first. `over`: it ended in this very moment; `notNow`: what was to be done could not be done. */
export async function showReferral(parts: ReferringParts, asked: Asked, found: ReferralByCode): Promise<'shown' | 'over' | 'notNow'> {
  const { words, typed } = asked
  const kept = found.state === 'waiting' ? await parts.store.readDraft(draftOf(found), parts.now()) : null
  const state = found.state === 'waiting' && !kept ? 'timeIsOver' : found.state
  const { hostAuthorityId, meetingId, seatId } = found
  if (state === 'planned' && meetingId !== null && seatId !== null) {
    const before = await showBeforeMeeting(parts, asked, { hostAuthorityId, meetingId, seatId })
    if (before) return before
  }
  if (!kept) return show(asked, 200, `${paragraphs(words.back.state[state])}${wordsGivenBack(asked, words.given.notSaved)}`)
  if (typedText(typed, 'adds') === 'takeBack') {
    const isTakenBack = await patiently(() => takeBack(parts, found))
    return isTakenBack === 'done' ? show(asked, 200, paragraphs(words.back.state.closed)) : (isTakenBack ?? 'notNow')
  }
  await parts.store.noteDraftRead(draftOf(found), { at: parts.now(), by: found.part })
  const isAdding = typedText(typed, 'adds') === 'yes'
  const before = JSON.parse(kept.content) as Referral
  const telling = await tell(parts, asked, { found, before })
  if (telling === 'over') return telling
  const wrongs = isAdding ? wrongsOf(found, typed, before, words) : telling.wrongs
  const isWrong = Object.keys(wrongs).length > 0
  const after = isAdding && !isWrong ? await patiently(() => add(parts, asked, found)) : { stands: before, version: kept.version, typed: sinceShown(typed, standsIn(found, before)).typed, wrongs: {} }
  if (after === 'over' || !after) return after ?? 'notNow'
  return showStanding(asked, { found, after, wrongs: { ...wrongs, ...after.wrongs }, telling })
}

/** All notes of a request are of who wrote it. */
const isTheirs = () => true

const notesWith = (notes: Referral['notes'], typed: Typed): Referral['notes'] => noteOf(typed, 'note').reduce((before, note) => saidAnew(before, note, isTheirs), notes)

type Telling = { wrongs: Wrongs; said: string[] | null; section: string }
type Standing = { found: ReferralByCode; after: Added; wrongs: Wrongs; telling: Telling }

/** All that stands, and the fields; what was typed where something is wrong. */
function showStanding(asked: Asked, { found, after, wrongs, telling }: Standing): 'shown' {
  const { words } = asked
  const { stands, typed } = after
  const isWrong = Object.keys(wrongs).length > 0
  const isAdding = typedText(typed, 'adds') === 'yes'
  const said = isWrong ? [words.mustBeMended] : isAdding ? [words.back.saved] : (telling.said ?? words.back.state.waiting)
  return show(asked, isWrong ? 422 : 200, `${paragraphs(said)}${standing(found, stands, words)}${addingForm({ asked: { ...asked, typed }, found, after, wrongs })}${telling.section}${takingBack(asked)}`)
}

function show(asked: Asked, status: number, body: string): 'shown' {
  sendReferringPage(asked, status, { title: asked.words.back.title, body })
  return 'shown'
}

const draftOf = ({ hostAuthorityId, referralId: id }: ReferralByCode) => ({ hostAuthorityId, kind: 'referral', id }) as const

const fieldsOf = ({ part }: ReferralByCode) => (part === 'person' ? (['talkAbout', 'notTalkAbout'] as const) : (['note'] as const))

function wrongsOf(found: ReferralByCode, typed: Typed, { notes }: Referral, words: ReferringWords): Wrongs {
  const [note] = noteOf(typed, 'note')
  if (found.part === 'referrer' && !note) return { note: words.missing }
  if (found.part === 'referrer' && note && notesWith(notes, typed).length > mostNotes) return { note: words.noMoreNotes }
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

/** Whether they are told by mail, after what they asked for of that; `said`: what became of it. Nothing of it where nothing can be sent. */
async function tell({ store, mail, now }: ReferringParts, asked: Asked, { found, before }: { found: ReferralByCode; before: Referral }): Promise<Telling | 'over'> {
  const { typed, words } = asked
  const isProtected = before.isProtected === true
  const adds = typedText(typed, 'adds')
  const wrongs = adds === 'mail' ? wrongTelling(typed, words, { mail, isProtected, isAsked: true }) : {}
  const wants = mail && adds === 'mail' && Object.keys(wrongs).length === 0 ? wantsIn(asked) : null
  if (wants && !(await store.wantTelling(found, wants, now()))) return 'over'
  const isStopped = adds === 'noMail' && (await store.stopTelling(found, now()))
  const isTold = await store.wantsTelling(found)
  const said = wants ? [words.telling.saved] : isStopped ? [words.telling.stopped] : null
  return { wrongs, said, section: (mail && !isProtected) || isTold ? tellingSection(asked, { isTold, wrongs }) : '' }
}

type Added = { stands: Referral; version: number; typed: Typed; wrongs: Wrongs }

/** Each writes their own part, on what stands when it is kept: nobody's words take another's place, also those from another page of their own (`wrongs`), and none are put where they would be erased unread. */
async function add(parts: ReferringParts, { typed: sent, words }: Asked, found: ReferralByCode): Promise<Added | 'over' | 'wait'> {
  const at = parts.now()
  const stands = await parts.store.readDraft(draftOf(found), at)
  // Planned, closed or taken back in this very moment.
  if (!stands) return 'over'
  const before = JSON.parse(stands.content) as Referral
  const { typed, both } = sinceShown(sent, standsIn(found, before))
  const note = noteSince(sent, { notes: before.notes, isTheirs, cameTo: versionCame(stands.version) }, words)
  const as = { stands: before, version: stands.version, typed, wrongs: { ...Object.fromEntries(both.map((name) => [name, words.changedSince(before[name] ?? '')])), ...(note !== null && { note }) } }
  if (Object.keys(as.wrongs).length > 0) return as
  const orNull = (name: string) => typedLine(typed, name) || null
  const theirs = { talkAbout: orNull('talkAbout'), notTalkAbout: orNull('notTalkAbout'), adaptations: [...new Set(adaptationsOf(typed))] }
  const after: Referral = found.part === 'person' ? { ...before, ...theirs } : { ...before, notes: notesWith(before.notes, typed).slice(0, mostNotes) }
  if (JSON.stringify(after) === JSON.stringify(before)) return as
  const saved = { ...draftOf(found), expectedVersion: stands.version, content: JSON.stringify(after), atMost: Infinity, at, expiresAt: stands.expiresAt, by: found.part }
  const version = await parts.store.saveDraft(saved)
  return typeof version === 'number' ? { ...as, stands: after, version } : 'wait'
}

/** All of it, to who may read it: who wrote it, and the person it is about. */
function standing({ part }: ReferralByCode, referral: Referral, words: ReferringWords): string {
  const whoReads = words.back.whoReads[referral.referrer === null ? 'self' : part]
  return `<section><h2>${escapeHtml(words.back.stands)}</h2>${paragraphs([whoReads])}<dl>${referralLines(referral, words, part === 'referrer')}</dl></section>`
}

/** What is somebody's own, as it stands in their fields; a note is added and never changed. */
const standsIn = ({ part }: ReferralByCode, { talkAbout, notTalkAbout, adaptations }: Referral): Typed => (part === 'person' ? { talkAbout: talkAbout ?? '', notTalkAbout: notTalkAbout ?? '', adaptations } : {})

function addingForm({ asked, found, after, wrongs }: { asked: Asked; found: ReferralByCode; after: Added; wrongs: Wrongs }): string {
  const { words, typed } = asked
  const isPerson = found.part === 'person'
  const stands = standsIn(found, after.stands)
  const drawing = { typed: Object.keys(wrongs).length > 0 ? typed : stands, wrongs, words }
  return `<section><h2>${escapeHtml(isPerson ? words.back.change : words.back.add)}</h2><form method="post" action="${escapeHtml(addressOf(asked))}" novalidate>${carried(typed, 'yes')}${isPerson ? `${shownFields(stands)}${wishFields(drawing)}` : `${noteShownField(versionCame(after.version))}${noteFields(drawing, 'note', { hint: words.knowsHint })}`}<p><button>${escapeHtml(words.back.save)}</button></p></form></section>`
}

const takingBack = (asked: Asked): string => {
  const { words, typed } = asked
  return `<section><h2>${escapeHtml(words.back.takeBack)}</h2>${paragraphs([words.back.takeBackHelp])}<form method="post" action="${escapeHtml(addressOf(asked))}">${carried(typed, 'takeBack')}<p><button>${escapeHtml(words.back.takeBackSure)}</button></p></form></section>`
}
