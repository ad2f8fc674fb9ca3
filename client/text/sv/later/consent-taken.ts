/** How a yes was given, to whom and when. */
export const consentTaken = {
  spoken: (who: string, when: string) => `Ja sagt högt till ${who}, ${when}.`,
  onScreen: (who: string, when: string) => `Ja på skärmen från ${who}, ${when}.`,
  written: (who: string, when: string) => `Ja på papper. ${who} skrev in det ${when}.`,
  onPaper: (day: string, who: string) => `Ja på papper, påskrivet ${day}. Pappret tog ${who} emot.`,
  staff: 'den som planerade mötet',
}
