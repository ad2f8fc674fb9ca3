export const signOut = {
  signOut: 'Logga ut',
  unsaved: 'Det du skrev är inte sparat än. Vänta tills det är det, och logga ut sedan.',
  noAnswer: 'Vi fick inget svar. Du är fortfarande inloggad. Försök igen.',
}
