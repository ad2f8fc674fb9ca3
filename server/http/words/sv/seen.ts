/** Who has seen a meeting: the page where it is asked, and the answer. What somebody did is said in the store's list of kinds. */
export const seen = {
  title: 'Vem har sett mötet?',
  ask: ['Den som mötet handlar om får veta vem som har sett vad, och när. Här tar du fram svaret.', 'Skriv numret som står på brevet. Nyckeln är samma som du planerar möten med.'],
  number: 'Brevets nummer eller mötets id',
  key: 'Din nyckel',
  show: 'Visa vem som har sett',
  notShown: { title: 'Det gick inte att visa', paragraphs: ['Nyckeln eller numret stämmer inte.', 'När mötet är raderat fungerar bara mötets id. Det står bland inställningarna, under Det som är raderat. Be den som förvaltar dem för myndigheten om det.'] },
  notOpen: { title: 'Det gick inte att visa', paragraphs: ['Sidan har varit öppen länge, eller så går mötet inte att öppna längre.', 'Öppna brevet eller mötet igen. Går det inte? Ring den som står i brevet.'] },
  away: { title: 'Det går inte just nu', paragraphs: ['Vänta en stund och försök igen.'] },
  intro: 'Här står vem som har sett eller gjort något i mötet, och när. Inget av det ni skrev står här. Samma tecken efter ett konto är samma person.',
  erased: 'Mötets innehåll är raderat. Därför finns bara rollerna kvar.',
  presenceHidden: 'Här står inte om deltagaren kom, eller någon som skulle sitta med.',
  withdrawn: 'Samtycket är tillbakataget. Därför står bara rollerna här.',
  roles: {
    chair: 'Mötesledaren',
    representative: 'Representant',
    referrer: 'Den som kom med frågan',
    participant: 'Den som mötet handlar om',
    supportPerson: 'Stödpersonen',
    interpreter: 'Tolken',
  },
  others: { staff: 'Myndighetens personal', administrator: 'Myndighetens förvaltare', codeHolder: 'Någon med läskod eller e‑legitimation', system: 'Sampratad' },
  withAccount: (signs: string) => `arbetskonto ${signs}`,
  someSeat: 'En plats i mötet',
  times: (count: number) => `${count} gånger`,
}
export type SeenWords = typeof seen
