import type { money as sv } from '../../sv/later/money.ts'
import { names } from '../names.ts'

export const money: typeof sv = {
  title: 'Your money',
  titleOf: (name) => `${names(name)} money`,
  said: (who) => `${who} said:`,
  findsOut: (who) => `${who} finds out what happens with your money.`,
  findsOutOf: (who, name) => `${who} finds out what happens with ${names(name)} money.`,
  readyBy: (day) => `It should be ready by ${day}.`,
}
