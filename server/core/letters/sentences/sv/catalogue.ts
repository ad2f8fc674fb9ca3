export const svCatalogueWords = {
  itIs: 'Det är {what}.',
  thatIs: '{name} är {what}.',
}
