export const preparation = {
  title: 'Brevet inför mötet',
  help: 'Där står vilka som är med och vad som händer, steg för steg.',
  open: 'Läs brevet',
  read: 'Jag har läst brevet',
  explain: (name: string) => `Jag har gått igenom brevet med ${name}`,
  isRead: 'Du har läst brevet.',
  isReadBy: (name: string) => `${name} har läst brevet.`,
  isExplained: 'Någon har gått igenom brevet med dig.',
  isExplainedTo: (name: string) => `Någon har gått igenom brevet med ${name}.`,
}
