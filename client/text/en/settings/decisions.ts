export const gate = {
  title: 'How the participant opens the letter',
  ask: 'How does the participant read their letters?',
  told: 'This is what the participant reads after the meeting:',
  choices: {
    readingCode: {
      name: 'With a code',
      means: 'The chair or the participant gets a code after the meeting. The code opens the letter on a web page until we erase it.',
    },
    eId: {
      name: 'With e‑ID',
      means: 'The first time a code and the participant’s e‑ID are needed. Then the number of the letter and the same e‑ID are enough. Who has none gets the letter on paper. We keep no personal identity number.',
    },
    paperOnly: {
      name: 'On paper only',
      means: 'You print the letter and give it to the participant. There is no code to get. Earlier codes stop working.',
    },
  },
}
export const days = {
  title: 'How long we keep',
  ask: 'How many days after the meeting?',
  hint: 'From 1 to 30 days.',
  wrong: 'Write a number from 1 to 30.',
  inWords: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  means: (days: string) => `${days} after the meeting we erase all you wrote, and the letter. Then nobody can get it back.`,
  longer: 'Are you to meet again, or is the meeting about no person? Then it may stay until after the next meeting, 60 days at most.',
  earlier: 'Meetings that are over keep the time that was decided then.',
  proof: 'The participant’s letter does not name the time. The page About Sampratad says: most of it within 30 days. If you are to meet again, within 60 days.',
}
export const plans = {
  title: 'How long we keep plans',
  ask: 'For how long do we keep a plan that nobody changes?',
  choices: {
    long: {
      name: '24 hours, or 14 days',
      means: 'We erase the plan after 24 hours. Whoever plans can choose 14 days instead.',
    },
    day: {
      name: '24 hours at most',
      means: 'Then nobody can choose 14 days. Plans that are kept for longer now, we erase 24 hours after the decision. The list of those who plan says so.',
    },
  },
}
export const withdrawal = {
  title: 'If the participant takes back their consent',
  ask: 'What do we do if that happens when the meeting is over?',
  choices: {
    afterDays: {
      name: 'We lock the meeting',
      means: 'Then we send nothing more. Nobody can open the letters. We erase the meeting when the time is over.',
    },
    atOnce: {
      name: 'We erase the meeting at once',
      means: 'Then we erase all you wrote, and the letters. What you have already taken home to yourselves stays with you.',
    },
  },
  always: 'Before the meeting and during it we always erase, within a minute.',
}
export const log = {
  title: 'How long one can see who has seen the meeting',
  ask: 'How long do we keep the list when the meeting is erased?',
  choices: {
    2: { name: 'For 2 years', means: 'After 2 years we take the list away. Do you give care? Then you need to keep it for at least 5 years.' },
    5: { name: 'For 5 years', means: 'After 5 years we take the list away. Whoever gives care needs to keep it at least that long.' },
    10: { name: 'For 10 years', means: 'After 10 years we take the list away.' },
  },
  never: 'The list says who has seen or done something, and when. Nothing of what you wrote is there.',
}
export const counted = {
  title: 'Statistics',
  ask: 'Are your meetings to be counted in the statistics of the coordination association?',
  choices: {
    yes: { name: 'Yes, count our meetings', means: 'Then we count meetings whose participant has said yes. We keep codes, never names or what anybody has written. Figures about fewer than 5 people are not shown.' },
    no: { name: 'No, leave them out', means: 'Then no meeting of yours is counted. What is already shown of a whole year stays.' },
  },
  municipalities: 'Municipalities that a meeting can be in',
  municipalitiesHint: 'One municipality on each line: its number and its name. For example: 0126 Huddinge.',
  municipalitiesWrong: 'Write 4 digits, a space and the name on each line. Each number may stand once.',
  noMunicipalities: 'none',
}
export const signIn = {
  title: 'How staff come in',
  ask: 'How do you come in to plan and to take part?',
  choices: {
    keyOrAccount: {
      name: 'With a key or a work account',
      means: 'You plan with the key, or with a work account that may plan. You come to the meeting with your link or your work account.',
    },
    account: {
      name: 'With a work account only',
      means: 'The keys stop working, also on this page. Only a work account that may plan or decide comes in. Your link still opens the meeting.',
    },
    key: {
      name: 'With key and link only',
      means: 'Work accounts open neither planning, meetings nor this page. You plan with the key and come to the meeting with your link.',
    },
  },
  notByKey: 'You came in with a key. Do you want work accounts only? Somebody who has signed in with theirs chooses that.',
  notByAccount: 'You came in with your work account. Do you want keys only? Somebody who has come in with theirs chooses that.',
  noAccounts: 'Work accounts are not switched on here. Whoever runs Sampratad for you can switch them on.',
}
export const decide = {
  title: 'Save the decision',
  nothing: 'You have not changed anything above.',
  daysFirst: 'First write how many days you keep it.',
  municipalitiesFirst: 'First mend the lines of municipalities.',
  changes: 'This is what you change:',
  as: (name: string) => `The decision stands in your name: ${name}.`,
  save: 'Save the decision',
  saved: 'The decision is saved and holds from now on.',
  newer: (who: string, when: string) => `${who} decided something else while you had the page open, ${when}:`,
  newerHelp: 'Your changes are still here below. Save again if they are to hold.',
}
export const decided = {
  title: 'Who decided what',
  none: 'You have not decided anything yet. What stands above holds.',
  change: (what: string, now: string, before: string) => `${what}: ${now}. Before: ${before}.`,
  same: 'The same decision as before.',
}
export const erased = {
  title: 'What is erased',
  help: 'This is proof that we have erased. Nobody can see what was in the meeting.',
  minutesGo: (count: number, first: string) => `We soon erase the minutes of ${count} meetings that are about nobody by name. The first go ${first}. Whoever needs them saves a copy before then.`,
  none: 'We have not erased any meeting yet.',
  when: (when: string) => `Erased ${when}`,
  why: {
    consentWithdrawn: 'Somebody took back the consent.',
    timeIsOver: 'The time was over.',
    unknown: 'The reason was not noted.',
  },
  about: (made: string, count: number) => `The meeting was planned ${made}. ${count} events.`,
  meeting: 'Meeting',
  rows: 'The text and the key to it are gone.',
  notSwept: 'The files of the database have not been swept yet.',
  tables: {
    done: 'The files of the database have been swept.',
    refused: 'We were not allowed to sweep the files of the database. Ask whoever runs the server for help.',
    unsure: 'We have swept the files of the database. Whether somebody else reads in them we cannot see. Ask whoever runs the server for help.',
    unknown: 'How the sweeping went was not noted then.',
  },
  log: {
    done: 'The log of the database is gone.',
    refused: 'We were not allowed to take away the log of the database. What was erased may still be there, encrypted. Ask whoever runs the server for help.',
    notOurs: 'Whoever owns the database decides how long its log is kept. What was erased may still be there, encrypted.',
  },
}
export const stopped = {
  reading: 'We are getting what stands on the server…',
  saving: 'We are saving…',
  again: 'Try again',
  more: (count: number) => `Show more, ${count} left`,
  away: 'We cannot reach the server right now. What you wrote is still here. Try again.',
  needsKey: 'The key no longer works. Write one that does. What you wrote is still here.',
  changed: 'Somebody else has changed this. Read what is new. What you wrote is still here.',
  gone: 'It is no longer there. Somebody else may have taken it away.',
  taken: 'You have that word already. Change the one that is there.',
  tooMany: 'You have as many words as there is room for. Take one away first.',
  tooManyForms: 'You have as many kinds of meeting as there is room for. Change one of them.',
  formWrong: 'Something in this kind of meeting does not hold. Open it to change it, and you see what. What you wrote is still here.',
  entryTaken: 'The organisation has something with that name already. Change that one.',
  tooManyEntries: 'You have as many entries as there is room for. Take one away first.',
  entryWrong: 'Something about the days or the wait does not hold. Look at the fields once more.',
  fileWrong: 'The file has faults that were not there just now. Choose it again.',
  passed: 'That day has passed already. Choose one that is to come.',
  tooLarge: 'It is too large. Make it shorter.',
  refused: 'The server did not take it. Look at the fields once more. What you wrote is still here.',
}
