export const closed = {
  title: 'Mötet är slut',
  thanks: 'Tack för att du var med. Här är ditt brev.',
  thanksOther: 'Tack för att du var med.',
  early: 'Mötet slutade lite tidigare. Brevet har med det vi hann.',
  earlyNone: 'Mötet slutade innan vi hann skriva något. Därför blir det inget brev. Du har inte gjort något fel.',
  earlyNoneOf: (name: string) => `Mötet slutade innan vi hann skriva något. Därför blir det inget brev till ${name}.`,
  keep: 'Skriv ut eller spara brevet innan du stänger sidan. Länken hit slutar fungera.',
  openPage: 'Öppna brevet och skriv ut',
  openText: 'Öppna brevet som ren text',
  opensNew: 'Kommer i ett nytt fönster.',
  none: 'Det blev inget brev den här gången.',
  ask: (name: string) => `Vill du fråga något? Ring ${name}:`,
}
