/** How an answer was given, to whom and when. */
export const consentTaken = {
  yes: 'Ja',
  no: 'Nej',
  spoken: (said: string, who: string, when: string) => `${said} sagt högt till ${who}, ${when}.`,
  onScreen: (said: string, who: string, when: string) => `${said} på skärmen från ${who}, ${when}.`,
  written: (said: string, who: string, when: string) => `${said} på papper. ${who} skrev in det ${when}.`,
  onPaper: (said: string, day: string, who: string) => `${said} på papper, påskrivet ${day}. Pappret tog ${who} emot.`,
  text: { spoken: 'Läs texten som svaret gäller', written: 'Läs texten på blanketten', onScreen: 'Läs texten på skärmen' },
  staff: 'den som planerade mötet',
}
