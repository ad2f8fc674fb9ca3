export const enCatalogueWords = {
  itIs: 'It is {what}.',
  thatIs: '{name} is {what}.',
}
