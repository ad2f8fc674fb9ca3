import type { MeetingEvent } from '#core/meeting/events.ts'

export type Meaning = { sv: string; en: string }

/** What can be changed in a meeting, as the person it is about is told of it: which sort of thing, and never a word of it. */
const sorts = {
  item: { sv: 'ett förslag eller löfte', en: 'a suggestion or promise' },
  yes: { sv: 'ett ja till ett löfte', en: 'a yes to a promise' },
  answer: { sv: 'ett svar på ett förslag', en: 'an answer to a suggestion' },
  reply: { sv: 'ett svar på en fråga', en: 'a reply to a question' },
  told: { sv: 'något som deltagaren berättade', en: 'something that the participant told' },
  wish: { sv: 'vad deltagaren vill prata om', en: 'what the participant wants to talk about' },
  adaptations: { sv: 'vad som gör mötet bra för deltagaren', en: 'what makes the meeting good for the participant' },
  background: { sv: 'något att veta inför mötet', en: 'something to know before the meeting' },
  takeAway: { sv: 'vad deltagaren tar med sig', en: 'what the participant takes with them' },
  money: { sv: 'det om pengarna', en: 'what is said of money' },
  followUp: { sv: 'nästa samtal', en: 'the next talk' },
  decision: { sv: 'vilket beslut ni ber om', en: 'which decision you ask for' },
  gap: { sv: 'vad som brister eller fungerar i samarbetet', en: 'what fails or works in how you work together' },
  obstacle: { sv: 'ett hinder mellan myndigheter', en: 'an obstacle between authorities' },
  obstacleAnswer: { sv: 'ett svar om ett hinder', en: 'an answer about an obstacle' },
  handover: { sv: 'vem som tar över', en: 'who takes over' },
  field: { sv: 'något som mötesformen frågar efter', en: 'something that the form of meeting asks for' },
  noPlan: { sv: 'varför det inte blev någon plan', en: 'why there is no plan' },
  ready: { sv: 'vem som är redo', en: 'who is ready' },
  owner: { sv: 'vem som håller ihop ett ärende', en: 'who keeps a case together' },
  rest: { sv: 'vad som får vänta', en: 'what has to wait' },
  earlier: { sv: 'hur det gick med något från förra gången', en: 'how something from last time went' },
  fromBefore: { sv: 'det som mötet fick från ett tidigare möte eller en uppföljning', en: 'what the meeting was given from an earlier one or a follow-up' },
  views: { sv: 'vad ni ser olika på', en: 'what you see differently' },
  attends: { sv: 'hur någon är med', en: 'how somebody takes part' },
  seat: { sv: 'vem som är med och i vilken roll', en: 'who is there and in which role' },
  lead: { sv: 'vem som leder', en: 'who leads' },
  time: { sv: 'tiden: början, en paus eller slutet', en: 'the time: the start, a break or the end' },
  phase: { sv: 'var ni är i mötet', en: 'where in the meeting you are' },
  caseOf: { sv: 'vilket ärende ni pratar om', en: 'which case you talk about' },
  turn: { sv: 'vem som har ordet', en: 'who has the floor' },
  listening: { sv: 'vem som bara lyssnar', en: 'who only listens' },
  preparation: { sv: 'hur deltagaren fick brevet inför mötet', en: 'how the participant got the letter before the meeting' },
  consent: { sv: 'samtycket', en: 'the consent' },
  correction: { sv: 'en rättelse av brevet', en: 'a correction of the letter' },
  correctionAnswer: { sv: 'ett svar på en rättelse', en: 'an answer to a correction' },
} as const satisfies Record<string, Meaning>
type Sort = keyof typeof sorts

const verbs = {
  added: { sv: 'Lade till', en: 'Added' },
  changed: { sv: 'Ändrade', en: 'Changed' },
  removed: { sv: 'Tog bort', en: 'Took away' },
  restored: { sv: 'Lade tillbaka', en: 'Put back' },
} as const satisfies Record<string, Meaning>
type Verb = keyof typeof verbs

/** What was done with which sort of thing. `lastUndone` is said by what stood before: the type after it. */
const changeOf: Record<Exclude<MeetingEvent['type'], 'lastUndone'>, readonly [Verb, Sort]> = {
  itemAdded: ['added', 'item'], itemEdited: ['changed', 'item'], itemMoved: ['changed', 'item'], itemWithdrawn: ['removed', 'item'], itemRestored: ['restored', 'item'],
  itemConfirmed: ['added', 'yes'], itemConfirmationTakenBack: ['removed', 'yes'],
  itemAnswered: ['added', 'answer'], itemAnswerTakenBack: ['removed', 'answer'], questionReplied: ['added', 'reply'], questionReplyTakenBack: ['removed', 'reply'],
  toldNoted: ['added', 'told'], toldChanged: ['changed', 'told'], toldRemoved: ['removed', 'told'], toldRestored: ['restored', 'told'],
  noteAdded: ['added', 'background'], noteSaidAnew: ['changed', 'background'], noteMarked: ['changed', 'background'], wishSaid: ['changed', 'wish'], adaptationsSaid: ['changed', 'adaptations'], takeAwaySaid: ['changed', 'takeAway'], preparationMarked: ['changed', 'preparation'],
  moneySaid: ['changed', 'money'], followUpSet: ['changed', 'followUp'], decisionAsked: ['changed', 'decision'], fieldWritten: ['changed', 'field'], noPlanSaid: ['changed', 'noPlan'], readySaid: ['changed', 'ready'], voiceSilent: ['changed', 'ready'],
  gapNoted: ['added', 'gap'], gapRemoved: ['removed', 'gap'], receiverNamed: ['changed', 'handover'], handoverConfirmed: ['changed', 'handover'],
  obstacleRaised: ['added', 'obstacle'], obstacleAnswered: ['added', 'obstacleAnswer'], obstacleRemoved: ['removed', 'obstacle'],
  ownerNamed: ['changed', 'owner'], ownerAnswered: ['changed', 'owner'], restBegun: ['added', 'rest'], restEnded: ['removed', 'rest'], earlierSettled: ['added', 'earlier'], earlierTakenOut: ['removed', 'fromBefore'],
  viewsNoted: ['added', 'views'], viewSaid: ['changed', 'views'], viewsRemoved: ['removed', 'views'],
  attendsSet: ['changed', 'attends'], seatAdded: ['changed', 'seat'], seatAdmitted: ['changed', 'seat'], seatTurnedAway: ['changed', 'seat'], leadTaken: ['changed', 'lead'], leadTakenBack: ['changed', 'lead'],
  meetingPlanned: ['changed', 'time'], meetingStarted: ['changed', 'time'], meetingPaused: ['changed', 'time'], meetingResumed: ['changed', 'time'], meetingClosed: ['changed', 'time'],
  phaseEntered: ['changed', 'phase'], phaseSkipped: ['changed', 'phase'], caseEntered: ['changed', 'caseOf'], casePutOff: ['changed', 'caseOf'],
  roundStarted: ['changed', 'turn'], turnGiven: ['changed', 'turn'], turnPassed: ['changed', 'turn'], turnEnded: ['changed', 'turn'], listeningSet: ['changed', 'listening'],
  consentAsked: ['changed', 'consent'], consentAnswered: ['changed', 'consent'], separateAnswered: ['changed', 'consent'], consentRecorded: ['changed', 'consent'], consentWithdrawn: ['changed', 'consent'], withdrawalTakenBack: ['changed', 'consent'],
  wrongSaid: ['added', 'correction'], wrongAnswered: ['added', 'correctionAnswer'],
}

const known = (type: string): type is keyof typeof changeOf => Object.hasOwn(changeOf, type)
const undid = { some: { sv: 'Ångrade det som hände sist', en: 'Undid the last thing' }, of: { sv: 'Ångrade en ändring av', en: 'Undid a change of' } }
const inOne = (parts: readonly string[], language: keyof Meaning) => new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)

/** What "changed itemAdded toldNoted" means: what was done, and with which sorts of things, each once in the order it happened. Null where no type is known, as in a line of another version. */
export function meaningOfChange(types: readonly string[]): Meaning | null {
  if (types[0] === 'lastUndone') return meaningOfUndo(types[1])
  const changes = types.filter(known).map((type) => changeOf[type])
  if (changes.length === 0) return null
  const done = [...new Set(changes.map(([verb]) => verb))]
  const said = (language: keyof Meaning) =>
    inOne(
      done.map((verb, index) => {
        const things = [...new Set(changes.filter(([one]) => one === verb).map(([, sort]) => sorts[sort][language]))]
        const opening = verbs[verb][language]
        return `${index === 0 ? opening : opening.toLowerCase()} ${inOne(things, language)}`
      }),
      language,
    )
  return { sv: said('sv'), en: said('en') }
}

/** In a line of before, nothing is said of what was undone. */
function meaningOfUndo(type = ''): Meaning {
  if (!known(type)) return undid.some
  const sort = sorts[changeOf[type][1]]
  return { sv: `${undid.of.sv} ${sort.sv}`, en: `${undid.of.en} ${sort.en}` }
}
