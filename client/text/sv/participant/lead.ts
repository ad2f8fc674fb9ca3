import { beforeVerb } from '../names.ts'

export const lead = {
  away: 'Mötesledaren har tappat kontakten. Vi väntar lite.',
  standIn: (who: string) => `${beforeVerb(who)} leder mötet nu.`,
  standInAway: (who: string) => `${beforeVerb(who)} har tappat kontakten. Vi väntar lite.`,
  back: 'Mötesledaren är tillbaka.',
}
