export const lead = {
  away: 'Mötesledaren har tappat kontakten. Vi väntar lite.',
  standIn: (who: string) => `${who} leder mötet nu.`,
  standInAway: (who: string) => `${who}, som leder mötet nu, har tappat kontakten. Vi väntar lite.`,
  back: 'Mötesledaren är tillbaka.',
}
