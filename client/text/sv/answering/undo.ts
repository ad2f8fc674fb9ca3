export const undo = {
  last: 'Ångra det senaste du gjorde',
  of: {
    answered: (what: string) => `Ångra svaret på: ${what}`,
    added: (what: string) => `Ångra det du skrev: ${what}`,
    edited: (what: string) => `Ångra ändringen av: ${what}`,
    removed: (what: string) => `Lägg tillbaka det du tog bort: ${what}`,
  },
}
