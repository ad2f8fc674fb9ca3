import type { Who } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { capital, fill } from './fill.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { participantAt, seatAt, type Reader, type Table } from './table.ts'

/** Who, at the beginning of a line: "Du", "Anna på Arbetsförmedlingen", "Omar på Vårdcentralen Norr". */
export const whoText = (who: Who, table: Table, language: Language, reader: Reader): string => capital(whoInSentence(who, table, language, reader))

/** Who, inside a sentence: "du", "din stödperson Mia". */
export function whoInSentence(who: Who, table: Table, language: Language, reader: Reader): string {
  if (who.kind === 'organisation') return who.organisation
  if (who.kind === 'person') return itemWords[language].thePerson
  if (who.kind === 'outside') return `${who.name} ${atOrganisation({ name: who.organisation }, language)}`
  return seatText(who.seatId, table, language, reader)
}

/** A seat by its name, organisation and, where it could be taken for another, its part in the meeting. */
export function seatText(seatId: string, table: Table, language: Language, reader: Reader): string {
  const words = itemWords[language]
  const seat = seatAt(table, seatId)
  if (!seat) return words.somebody
  const isReader = reader === 'participant'
  const names = words.genitive(participantAt(table)?.name ?? '')
  if (seat.role === 'participant') return isReader ? words.you : seat.name
  if (seat.role === 'supportPerson') return fill(isReader ? words.yourSupportPerson : words.supportPersonOf, { who: seat.name, names })
  if (seat.role === 'interpreter') return fill(isReader ? words.yourInterpreter : words.interpreter, { who: seat.name })
  const organisation = table.organisations.find((one) => one.id === seat.organisationId)
  if (!organisation) return seat.name
  const who = `${seat.name} ${atOrganisation(organisation, language)}`
  return seat.role === 'referrer' && sharesOrganisation(seat, table) ? fill(referrerAs(organisation, language, isReader), { who, names }) : who
}

/** A referrer and a representative of one authority must never be mixed up. */
const sharesOrganisation = (seat: Table['seats'][number], table: Table) =>
  table.seats.some((other) => other.id !== seat.id && other.organisationId === seat.organisationId && other.role === 'representative')

function referrerAs({ kind }: Table['organisations'][number], language: Language, isReader: boolean): string {
  const words = itemWords[language]
  const isAuthority = kind === 'arbetsformedlingen' || kind === 'forsakringskassan' || kind === 'municipality'
  if (isAuthority) return isReader ? words.yourCaseworker : words.caseworkerOf
  return isReader ? words.yourContact : words.contactOf
}

/** "på Arbetsförmedlingen", "i Mobila teamet", "från Hjärnkraft". */
export function atOrganisation({ name, kind }: { name: string; kind?: Table['organisations'][number]['kind'] }, language: Language): string {
  const words = itemWords[language]
  const byName = kind === undefined || kind === 'other' ? words.atByName.find(({ ends }) => ends.test(name))?.word : undefined
  return `${byName ?? words.at[kind ?? 'other']} ${name}`
}

/** The name alone where nobody else at the table has it, else with the organisation: "Anna". */
export function shortSeatText(seatId: string, table: Table, language: Language, reader: Reader): string {
  const seat = seatAt(table, seatId)
  const isAlone = seat && seat.role !== 'participant' && table.seats.filter((other) => other.name === seat.name).length === 1
  return isAlone ? seat.name : seatText(seatId, table, language, reader)
}
