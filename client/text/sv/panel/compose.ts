export const compose = {
  open: 'Skriv ner något',
}
