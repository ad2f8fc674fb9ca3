/** How an answer was given, to whom and when. */
export const consentTaken = {
  yes: 'Ja',
  no: 'Nej',
  spoken: (said: string, who: string, when: string) => `${said} sagt högt till ${who}, ${when}.`,
  onScreen: (said: string, who: string, when: string) => `${said} på skärmen från ${who}, ${when}.`,
  written: (said: string, who: string, when: string) => `${said} på papper. ${who} skrev in det ${when}.`,
  onPaper: (said: string, day: string, who: string) => `${said} på papper, påskrivet ${day}. Pappret tog ${who} emot.`,
  staff: 'den som planerade mötet',
}
