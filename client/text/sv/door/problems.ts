import type { Problem } from '#core/wire/problem.ts'

/** What happened, that nothing is lost, and what to do. */
export const problems = {
  badMessage: 'Sidan skickade något som vi inte förstår. Läs in sidan igen.',
  tooLarge: 'Texten är för lång. Korta den lite och försök igen.',
  tooFast: 'Det gick för fort. Vänta en stund och försök igen.',
  signInAgain: 'Du behöver gå in i mötet igen. Öppna din länk en gång till.',
  noSuchMeeting: 'Mötet finns inte kvar. Ring den som bjöd in dig.',
  linkDoesNotOpen: 'Länken öppnar inget möte. Ring den som bjöd in dig.',
  noSeatInTeams: 'Är mötet slut? Be den som ledde mötet om ditt brev. Öppna annars din länk, eller ring den som bjöd in dig.',
  tenantNotLetIn: 'Din arbetsplats kan inte logga in här än. Öppna din personliga länk i stället.',
  signInAway: 'Inloggningen svarar inte. Försök igen, eller öppna din personliga länk.',
  wrongWireVersion: 'Sidan har blivit gammal. Läs in den igen.',
  databaseAway: 'Vi kan inte spara just nu. Vi försöker igen. Texten finns kvar här.',
  notFound: 'Sidan finns inte. Titta på adressen en gång till.',
  termAlreadyThere: 'Ordet finns redan bland era ord. Ändra det i stället.',
  tooManyTerms: 'Ni har så många egna ord som får plats. Ta bort ett och försök igen.',
  unexpected: 'Något gick fel hos oss. Försök igen. Det som är sparat finns kvar.',
} satisfies Record<Problem, string>
