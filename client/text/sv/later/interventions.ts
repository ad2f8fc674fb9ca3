import { inShort } from '../../in-short.ts'

export const interventions = {
  title: (count: number) => `Insatskatalogen (${count})`,
  suggested: 'Ur insatskatalogen',
  tab: 'Tabb',
  take: (name: string, organisation: string) => `Ta med ${name}, ${organisation}`,
  /** To be heard. */
  heard: (name: string, heldUntil: string | null, hasKey: boolean) => `I insatskatalogen finns ${name}.${heldUntil === null ? '' : ` ${heldUntil}.`}${hasKey ? ' Tabb tar med den.' : ''}`,
  heldUntil: (day: string) => `Gällde till ${day}`,
  takenHeldUntil: (day: string) => `Uppgiften gällde till ${day}. Kolla att insatsen finns kvar.`,
  inLetter: 'I brevet står också',
  leaveOut: 'Ta bort',
  leaveOutName: (name: string) => `Ta bort förklaringen av ${name}`,
  search: 'Sök en insats',
  found: (count: number) => (count === 0 ? 'Ingen insats passar.' : count === 1 ? '1 insats' : `${count} insatser`),
  more: 'Visa fler',
  forWhom: 'För vem',
  howIn: 'Så får du plats',
  confirmed: (day: string) => `Bekräftad ${day}`,
  takeThis: 'Ta med',
  takeName: (name: string) => `Ta med ${name}`,
  missing: (sought: string) => `Skriv ner att ”${inShort(sought)}” saknas`,
  isMissing: (sought: string) => `Insatsen saknas: ${sought}`,
  noted: 'Det står nu under Att lära av.',
  /** Of an entry that has no description in the language of the page. */
  inSwedish: 'Beskrivningen är på svenska.',
}
