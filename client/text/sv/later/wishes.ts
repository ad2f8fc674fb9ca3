/** Where somebody who may answer for the participant wrote what they want; `name` is theirs, null for themselves. */
export const wishes = {
  talkAboutBy: (who: string, name: string | null) => `${who} skriver vad ${name ?? 'du'} vill prata om`,
  notTalkAboutBy: (who: string, name: string | null) => `${who} skriver vad ${name ?? 'du'} inte vill prata om`,
}
