import type { history as sv } from '../../sv/writing/history.ts'

export const history: typeof sv = {
  open: 'What has happened?',
  changes: {
    added: (who) => `${who} wrote it`,
    edited: (who) => `${who} changed the text`,
    answered: (who) => `${who} wrote down the answer`,
    answeredSelf: (who) => `${who} answered`,
    worded: (who) => `${who} wrote down the words of the answer`,
    answerTakenBack: (who) => `${who} took back the answer`,
    confirmed: (who) => `${who} confirmed`,
    confirmationTakenBack: (who) => `${who} took back the confirmation`,
    takenOn: (who) => `${who} took the question along`,
    putBack: (who) => `${who} no longer takes the question along`,
    replied: (who) => `${who} answered the question`,
    replyTakenBack: (who) => `${who} took back the answer to the question`,
    withdrawn: (who) => `${who} removed it`,
    restored: (who) => `${who} put it back`,
    moved: (who) => `${who} moved it to after the meeting`,
  },
  takenDown: (writer, what) => `${writer} wrote down: ${what}`,
  undone: (who, what) => `${who} undid. This stands again: ${what}`,
}
