import type { Act, Track, Wait } from '#core/meeting/item.ts'
import type { Organisation } from '#core/meeting/plan.ts'

/**
 * A small word between the verb and the slot ("väntar *på* svar"), unless the slot brings one of its own: one of `smallWords`, `unless`,
 * or `unlessBefore`. Before a verb `beforeVerb` stands in its place ("övar *på att* åka buss").
 */
export type Linking = { word: string; unless?: readonly string[]; unlessBefore?: RegExp; beforeVerb?: string }

export type ActFrame = {
  /** The verb as it is listed and typed: "ringa". */
  label: string
  /** The sentence after its subject, in three persons. `{object}` is the slot, `{participant}` the person in object form. */
  says: { you: string; we: string; named: string }
  linking?: Linking
  /** The verb's last word, which is not said once more where the slot begins with it: "tar med (med) dig". */
  particle?: string
}

/** What only who writes an item needs of an act. */
export type ActHelp = {
  /** What to write in the slot. */
  hint: string
  /** Other words that people begin with and mean the same. `{participant}` is the name. */
  alsoWritten?: readonly string[]
}

type Unit = Extract<Wait, { kind: 'about' }>['unit']

/** Words that change with who reads. `{name}` is the participant, `{names}` their genitive. */
export type Swaps = Record<string, string>

/** Everything that a sentence about an item needs in one language. */
export type ItemWords = {
  you: string
  youObject: string
  somebody: string
  /** Whom the meeting is about, where they have no seat. */
  thePerson: string
  /** How we name who sits with the participant, and the referrer when a colleague of theirs is at the table too. */
  yourSupportPerson: string
  supportPersonOf: string
  /** Who may answer for the participant: a god man, a parent, somebody with a power of attorney. Which of these only their own words say. */
  yourGuardian: string
  guardianOf: string
  yourInterpreter: string
  interpreter: string
  yourCaseworker: string
  caseworkerOf: string
  asCaseworker: string
  whoAsked: string
  /** Where two from one organisation have the same name. */
  asChair: string
  asRepresentative: string
  yourRepresentative: string
  /** "på Arbetsförmedlingen": by the organisation's kind, else by its name. */
  at: Record<Organisation['kind'], string>
  /** What a consent can be about, of those that a plan offers, as it is said in a sentence: in every language in one order. */
  kindsOfInformation: readonly string[]
  atByName: readonly { ends: RegExp; word: string }[]
  genitive: (name: string) => string
  acts: Record<Act, ActFrame>
  /** The participant's own side of `help`. */
  getHelp: ActFrame
  firstToSecond: Swaps
  secondToNamed: Swaps
  secondToOwn: Swaps
  /** After these words the participant's name is an object ("till Kim") or a subject ("vad Kim vill"). */
  objectAfter: readonly string[]
  subjectAfter: readonly string[]
  /** A slot that begins with one of these needs no small word of ours before it. */
  /** Words that speak of the participant again: beside "du" they would be of somebody else. */
  ofThem: readonly string[]
  /** Verbs after which a name that is its own genitive is who acts: "Lars vill". */
  verbsAfter: readonly string[]
  smallWords: readonly string[]
  /** Whether a slot begins with a verb, where a small word depends on it. */
  beginsWithVerb?: (slot: string) => boolean
  /** What the participant's own "sig" is to them; after these words it may be somebody else's. */
  ownToSecond: Swaps
  othersAfter: readonly string[]
  /** Where after "dig" what is "din" is said to others as their own: "hjälper Kim *att* skriva in sig", "sends Kim their papers". */
  toDo: string
  /** A clause of its own begins with these: who acts in it is not who acts before it. */
  clauseFrom: readonly string[]
  if: string
  /** How the verb bends after a name and after "you", where it does. */
  bends?: { afterName: (verb: string) => string; afterYou: (verb: string) => string }
  /** "Kims läkare" is "din läkare": the word for "your" before the nouns it fits; `any` is every noun. */
  yours: readonly { word: string; before: readonly string[] | 'any' }[]
  by: string
  clock: string
  getsInTouch: { you: string; named: string }
  /** How long one waits, to the participant and to everybody else; `{time}` is "3 till 4 veckor". */
  wait: { you: string; named: string; unknown: string; time: string; timeBetween: string; units: Record<Unit, { one: string; many: string }> }
  tracks: Record<Track, string>
  /** Who answers a question, or takes it to somebody who is not at the table; and when the answer comes. */
  question: { answers: string; answersWhen: string; asks: string; comes: string }
}
