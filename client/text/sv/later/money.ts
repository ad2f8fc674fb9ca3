import { names } from '../names.ts'

/** As the letter says it. */
export const money = {
  title: 'Dina pengar',
  titleOf: (name: string) => `${names(name)} pengar`,
  said: (who: string) => `${who} sa:`,
  findsOut: (who: string) => `${who} tar reda på hur det blir med dina pengar.`,
  findsOutOf: (who: string, name: string) => `${who} tar reda på hur det blir med ${names(name)} pengar.`,
  readyBy: (day: string) => `Det ska vara klart senast ${day}.`,
}
