export const history = {
  open: 'Vad har hänt?',
  changes: {
    added: (who: string) => `${who} skrev det`,
    edited: (who: string) => `${who} ändrade texten`,
    answered: (who: string) => `${who} skrev ner svaret`,
    answeredSelf: (who: string) => `${who} svarade`,
    worded: (who: string) => `${who} skrev ner orden till svaret`,
    answerTakenBack: (who: string) => `${who} tog tillbaka svaret`,
    confirmed: (who: string) => `${who} bekräftade`,
    confirmationTakenBack: (who: string) => `${who} tog tillbaka sin bekräftelse`,
    takenOn: (who: string) => `${who} tog med sig frågan`,
    putBack: (who: string) => `${who} tar inte längre med sig frågan`,
    replied: (who: string) => `${who} svarade på frågan`,
    replyTakenBack: (who: string) => `${who} tog tillbaka svaret på frågan`,
    withdrawn: (who: string) => `${who} tog bort det`,
    restored: (who: string) => `${who} lade tillbaka det`,
    moved: (who: string) => `${who} flyttade det till efter mötet`,
  },
  /** Somebody without a screen said it, and who led took it down. */
  takenDown: (writer: string, what: string) => `${writer} skrev ner: ${what}`,
  /** Who undid, and what somebody else had given and that stands again. */
  undone: (who: string, what: string) => `${who} ångrade sig. Nu gäller igen: ${what}`,
}
