export const list = {
  title: 'Dina möten',
  noneTitle: 'Vi hittar inget möte åt dig',
  noneHelp: 'Är ditt möte slut? Be den som ledde mötet om ditt brev. Gå annars in med din personliga länk, eller ring den som bjöd in dig.',
  role: (role: string, organisation: string | null) => `Du är med som ${role}${organisation === null ? '' : ` från ${organisation}`}.`,
  alike: (number: number, of: number) => `Möte ${number} av ${of} som ser lika ut`,
  alikeHelp: 'Några av dina möten ser lika ut här. Möte 1 är det som börjar eller kom till först. Den som bjöd in dig kan veta vilket som är ditt.',
  over: 'Mötet är slut. Du kan läsa breven en tid till.',
  back: 'Tillbaka till mina möten',
  plan: 'Planera ett möte',
  readLetters: 'Läs breven',
  seen: 'Vem har sett mötet?',
  enterName: (says: string, meeting: string, part: string) => `${says}: ${meeting}, ${part}`,
}
