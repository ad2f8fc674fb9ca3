export const kept = {
  saved: 'Sparat',
  saving: 'Sparas…',
  offline: 'Ingen anslutning. Det du har ändrat är inte sparat.',
  number: 'Ta bort personnumret. Innan dess sparar vi inget.',
  full: 'Det finns för många ofärdiga planer. Kasta någon av dem. Innan dess sparar vi inget.',
  needsKey: 'Nyckeln gäller inte längre. Byt nyckel. Innan dess sparar vi inget.',
  elsewhere: 'Någon har ändrat planen på ett annat ställe. Det du ändrar här sparar vi inte.',
  takeTheirs: 'Hämta den andra',
  keepMine: 'Behåll den här',
}
