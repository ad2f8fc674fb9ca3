import type { itemNews as sv } from '../../sv/table/item-news.ts'

export const itemNews: typeof sv = {
  added: (origin, what) => `${origin}: ${what}`,
  edited: (who, what) => `${who} has changed: ${what}`,
  answered: (name, answer, what) => `${name} answers ${answer}: ${what}`,
  doubted: { notUnderstood: (name, what) => `${name} does not understand: ${what}`, notRight: (name, what) => `${name} says it is not right: ${what}` },
  answerTakenBack: (name, what) => `${name} takes back the answer: ${what}`,
  answeredFor: (guardian, name, answer, what) => `${guardian} answers ${answer} for ${name}: ${what}`,
  doubtedFor: {
    notUnderstood: (guardian, name, what) => `${guardian} says that ${name} does not understand: ${what}`,
    notRight: (guardian, name, what) => `${guardian} says for ${name} that it is not right: ${what}`,
  },
  answerTakenBackFor: (guardian, name, what) => `${guardian} takes back the answer for ${name}: ${what}`,
  confirmed: (who, what) => `${who} confirms: ${what}`,
  confirmationTakenBack: (who, what) => `${who} takes back the confirmation: ${what}`,
  takenOn: (who, what) => `${who} takes the question along: ${what}`,
  putBack: (who, what) => `${who} no longer takes the question along: ${what}`,
  replied: (who, reply, what) => `${who} answers the question: ${what} The answer is: ${reply}`,
  replyTakenBack: (who, what) => `${who} takes back the answer to the question: ${what}`,
  withdrawn: (who, what) => `${who} has removed: ${what}`,
  restored: (who, what) => `${who} has put back: ${what}`,
  moved: (what) => `Moved to the talk after the meeting: ${what}`,
  line: {
    edited: (who) => `${who} has made a change`,
    answerTakenBack: (name) => `${name} has taken back the answer`,
    answerTakenBackFor: (guardian, name) => `${guardian} has taken back the answer for ${name}`,
    confirmationTakenBack: (who) => `${who} has taken back the confirmation`,
    putBack: (who) => `${who} does not take the question along`,
    replied: (who) => `${who} has answered the question`,
    replyTakenBack: (who) => `The question to ${who} has no answer`,
    restored: (who) => `${who} has put something back`,
  },
}
