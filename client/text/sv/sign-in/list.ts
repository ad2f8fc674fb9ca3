export const list = {
  title: 'Dina möten',
  noneTitle: 'Vi hittar inget möte åt dig',
  noneHelp: 'Ditt konto har ingen plats i ett möte just nu. Har du en personlig länk? Gå in med den, eller ring den som bjöd in dig.',
  role: (role: string) => `Du är med som ${role}.`,
  over: 'Mötet är slut. Du kan läsa breven en tid till.',
  readLetters: 'Läs breven',
  enterName: (says: string, team: string, moment: string) => `${says}: ${team}, ${moment}`,
}
