import type { Who } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { capital, fill } from './fill.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { participantAt, seatAt, type Reader, type Table } from './table.ts'

type Seat = Table['seats'][number]
type Organisation = Table['organisations'][number]

/** Who, at the beginning of a line: "Du", "Anna på Arbetsförmedlingen", "Omar på Vårdcentralen Norr". */
export const whoText = (who: Who, table: Table, language: Language, reader: Reader): string => capital(whoInSentence(who, table, language, reader))

/** Who, inside a sentence: "du", "din stödperson Mia", "Skatteverket". */
export function whoInSentence(who: Who, table: Table, language: Language, reader: Reader): string {
  switch (who.kind) {
    case 'organisation':
      return who.organisation
    case 'outside':
      return `${who.name} ${atOrganisation({ name: who.organisation }, language)}`
    case 'person': {
      const participant = participantAt(table)
      return participant ? seatText(participant.id, table, language, reader) : itemWords[language].thePerson
    }
    case 'seat':
      return seatText(who.seatId, table, language, reader)
  }
}

/** A seat by its name, organisation and, where it could be taken for another, its part in the meeting. */
export function seatText(seatId: string, table: Table, language: Language, reader: Reader): string {
  const words = itemWords[language]
  const seat = seatAt(table, seatId)
  if (!seat) return words.somebody
  if (seat.role === 'participant') return reader === 'participant' ? words.you : seat.name
  const organisation = table.organisations.find((one) => one.id === seat.organisationId)
  const who = organisation ? `${seat.name} ${atOrganisation(organisation, language)}` : seat.name
  const participant = participantAt(table)?.name ?? ''
  const part = partOf(seat, organisation, table, language, reader === 'participant')
  return part === null ? who : fill(part, { who: isBeside(seat) ? seat.name : who, participant, names: words.genitive(participant), name: seat.name, organisation: organisation?.name ?? '' })
}

const isBeside = ({ role }: Seat) => role === 'supportPerson' || role === 'interpreter'

/** How the part somebody has is said, where it must be: beside the participant always, else where they could be mistaken for a colleague. */
function partOf(seat: Seat, organisation: Organisation | undefined, table: Table, language: Language, isReader: boolean): string | null {
  const words = itemWords[language]
  // Another with the name makes it "Per who may answer": else that would be one Per of several, and a sentence beside it says what he may.
  if (seat.role === 'supportPerson' && seat.answersForParticipant) return !isOnlyOne(seat, table) ? (isReader ? words.yourGuardian : words.guardianOf) : null
  if (seat.role === 'supportPerson') return isReader ? words.yourSupportPerson : words.supportPersonOf
  if (seat.role === 'interpreter') return isReader ? words.yourInterpreter : words.interpreter
  const isMistakable = hasNamesake(seat, table)
  if (seat.role === 'referrer' && organisation && (isMistakable || hasRepresentative(seat, table))) return referrerAs(organisation, language, isReader, participantAt(table) !== undefined)
  if (!isMistakable) return null
  if (seat.role === 'chair') return words.asChair
  return isReader ? words.yourRepresentative : words.asRepresentative
}

const organisationNameOf = ({ organisationId }: Seat, { organisations }: Table) => organisations.find((one) => one.id === organisationId)?.name

const isOnlyOne = ({ name }: Seat, { seats }: Table) => seats.filter((other) => other.name === name).length === 1

/** Somebody in another part of the meeting with the same name, from the same place. */
export const hasNamesake = (seat: Seat, table: Table): boolean =>
  table.seats.some((other) => other.id !== seat.id && other.name === seat.name && !isBeside(other) && other.role !== 'participant' && organisationNameOf(other, table) === organisationNameOf(seat, table))

/** A referrer and a representative of one authority must never be mixed up. */
const hasRepresentative = (seat: Seat, table: Table) =>
  table.seats.some((other) => other.id !== seat.id && other.organisationId === seat.organisationId && other.role === 'representative')

function referrerAs({ kind }: Organisation, language: Language, isReader: boolean, hasParticipant: boolean): string {
  const words = itemWords[language]
  const isAuthority = kind === 'arbetsformedlingen' || kind === 'forsakringskassan' || kind === 'municipality'
  // Of nobody by name there is no "Kims handläggare".
  if (isAuthority) return !hasParticipant ? words.asCaseworker : isReader ? words.yourCaseworker : words.caseworkerOf
  return words.whoAsked
}

/** "på Arbetsförmedlingen", "i Mobila teamet", "från Hjärnkraft". */
export function atOrganisation({ name, kind }: { name: string; kind?: Organisation['kind'] }, language: Language): string {
  const words = itemWords[language]
  const byName = kind === undefined || kind === 'other' ? words.atByName.find(({ ends }) => ends.test(name))?.word : undefined
  return `${byName ?? words.at[kind ?? 'other']} ${name}`
}

/** Name and place, where what somebody is does not matter; who shares both, or sits with the participant, is named by that all the same. */
export function nameAndPlace(seatId: string, table: Table, language: Language, reader: Reader): string {
  const seat = seatAt(table, seatId)
  const organisation = table.organisations.find((one) => one.id === seat?.organisationId)
  if (!seat || !organisation || isBeside(seat) || hasNamesake(seat, table)) return seatText(seatId, table, language, reader)
  return `${seat.name} ${atOrganisation(organisation, language)}`
}

/** The name alone where nobody else at the table has it, else with the organisation: "Anna". */
export function shortSeatText(seatId: string, table: Table, language: Language, reader: Reader): string {
  const seat = seatAt(table, seatId)
  const isAlone = seat && seat.role !== 'participant' && isOnlyOne(seat, table)
  return isAlone ? seat.name : seatText(seatId, table, language, reader)
}
