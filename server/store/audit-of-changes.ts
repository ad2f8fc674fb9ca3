import type { MeetingEvent } from '#core/meeting/events.ts'

export type Meaning = { sv: string; en: string }

/** What can be changed in a meeting, as the person it is about is told of it: which sort of thing, and never a word of it. */
const sorts = {
  items: { sv: 'ett förslag eller löfte', en: 'a suggestion or promise' },
  answers: { sv: 'ett svar', en: 'an answer' },
  told: { sv: 'något som någon berättade', en: 'something that somebody told' },
  money: { sv: 'det om pengarna', en: 'what is said of money' },
  outcome: { sv: 'annat som ni kom fram till', en: 'something else that came out of it' },
  people: { sv: 'vem som är med', en: 'who is there' },
  course: { sv: 'var ni är i mötet', en: 'where in the meeting you are' },
  consent: { sv: 'samtycket', en: 'the consent' },
  undone: { sv: 'något som någon ångrade', en: 'something that somebody undid' },
  correction: { sv: 'en rättelse', en: 'a correction' },
} as const satisfies Record<string, Meaning>

const sortOf: Record<MeetingEvent['type'], keyof typeof sorts> = {
  itemAdded: 'items', itemEdited: 'items', itemMoved: 'items', itemWithdrawn: 'items', itemRestored: 'items', itemConfirmed: 'items', itemConfirmationTakenBack: 'items',
  itemAnswered: 'answers', itemAnswerTakenBack: 'answers', questionReplied: 'answers', questionReplyTakenBack: 'answers',
  toldNoted: 'told', toldChanged: 'told', toldRemoved: 'told', toldRestored: 'told', noteAdded: 'told', takeAwaySaid: 'told', wishSaid: 'told', adaptationsSaid: 'told', viewSaid: 'told',
  moneySaid: 'money',
  followUpSet: 'outcome', decisionAsked: 'outcome', gapNoted: 'outcome', gapRemoved: 'outcome', receiverNamed: 'outcome', handoverConfirmed: 'outcome', noPlanSaid: 'outcome', obstacleRaised: 'outcome', obstacleAnswered: 'outcome', obstacleRemoved: 'outcome', readySaid: 'outcome', viewsNoted: 'outcome', viewsRemoved: 'outcome',
  attendsSet: 'people', seatAdded: 'people', seatAdmitted: 'people', seatTurnedAway: 'people', leadTaken: 'people', leadTakenBack: 'people',
  meetingPlanned: 'course', meetingStarted: 'course', meetingPaused: 'course', meetingResumed: 'course', meetingClosed: 'course', phaseEntered: 'course', phaseSkipped: 'course', caseEntered: 'course', casePutOff: 'course', roundStarted: 'course', turnGiven: 'course', turnPassed: 'course', turnEnded: 'course', listeningSet: 'course', preparationMarked: 'course',
  consentAsked: 'consent', consentAnswered: 'consent', separateAnswered: 'consent', consentRecorded: 'consent', consentWithdrawn: 'consent', withdrawalTakenBack: 'consent',
  wrongSaid: 'correction', wrongAnswered: 'correction',
  lastUndone: 'undone',
}

const known = (type: string): type is MeetingEvent['type'] => Object.hasOwn(sortOf, type)
const opening: Meaning = { sv: 'Skrev eller ändrade', en: 'Wrote or changed' }

/** What "changed itemAdded toldNoted" means: each sort once, in the order it happened. Null where no type is known, as in a line of another version. */
export function meaningOfChange(types: readonly string[]): Meaning | null {
  const changed = [...new Set(types.filter(known).map((type) => sortOf[type]))]
  if (changed.length === 0) return null
  const said = (language: keyof Meaning) => `${opening[language]} ${new Intl.ListFormat(language, { type: 'conjunction' }).format(changed.map((sort) => sorts[sort][language]))}`
  return { sv: said('sv'), en: said('en') }
}
