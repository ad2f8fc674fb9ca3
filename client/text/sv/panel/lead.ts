export const lead = {
  chairAway: 'Mötesledaren har tappat kontakten.',
  standInAway: (name: string) => `${name} ledde mötet och har tappat kontakten.`,
  take: 'Jag leder så länge',
  waits: 'Dröjer det kan någon annan leda snart.',
  youLead: 'Du leder mötet nu.',
  otherLeads: (name: string) => `${name} leder mötet nu.`,
  takeBack: 'Ta tillbaka',
  takeBackName: 'Ta tillbaka ledningen',
  youTitle: 'Du leder så länge',
  youMay: 'Du går vidare mellan delarna, ger ordet och skriver ner svar.',
  youMayNot: 'Du kan inte släppa in någon eller avsluta. Det gör mötesledaren, som kan ta tillbaka ledningen när som helst.',
  ifNeverBack: 'Är mötesledaren kvar borta? Läs brevet högt och skriv ut det härifrån. Mötesledaren avslutar mötet senare.',
}
