export const front = {
  title: 'Logga in',
  what: 'Du loggar in på din arbetsplats vanliga sida. Sedan kommer du tillbaka hit och ser dina möten.',
  waiting: 'Vi loggar in dig…',
  withAccount: 'Logga in med ditt arbetskonto',
  again: 'Logga in igen',
  tryAgain: 'Försök igen',
  otherAccount: 'Logga in med ett annat konto',
  personalLink: 'Gå in med en personlig länk',
  signedOutTitle: 'Du har loggat ut',
  signedOutHelp: 'Mötet finns inte kvar på den här skärmen. Är datorn inte din? Logga ut från ditt arbetskonto också, och stäng webbläsaren.',
}
