import type { SeenWords } from '../sv/seen.ts'

export const seen: SeenWords = {
  title: 'Who has seen the meeting?',
  ask: ['The person a meeting is about may know who has seen what, and when. Here you get the answer.', 'Write the number that stands on the letter. The key is the one you plan meetings with.'],
  number: 'The number of the letter, or the id of the meeting',
  key: 'Your key',
  show: 'Show who has seen',
  notShown: { title: 'It could not be shown', paragraphs: ['The key or the number is not right.', 'When a meeting is erased, only its id works. It stands among the settings, under What is erased. Ask whoever has the settings for the authority for it.'] },
  notOpen: { title: 'It could not be shown', paragraphs: ['The page has been open for long, or the meeting can no longer be opened.', 'Open the letter or the meeting again. Does it not work? Call the person named in the letter.'] },
  away: { title: 'It does not work just now', paragraphs: ['Wait a while and try again.'] },
  intro: 'Here is who has seen or done something in the meeting, and when. Nothing of what you wrote is here. The same signs after an account are the same person.',
  presenceHidden: 'This list does not say whether the participant came, nor who sat with them.',
  withdrawn: 'Consent is taken back. So only the roles are shown here.',
  erased: 'The content of the meeting is erased. So only the roles are left.',
  roles: {
    chair: 'The chair',
    representative: 'Representative',
    referrer: 'Whoever brought the question',
    participant: 'Whom the meeting is about',
    supportPerson: 'The support person',
    interpreter: 'The interpreter',
  },
  others: { staff: 'Staff of the authority', administrator: 'The administrator of the authority', codeHolder: 'Somebody with a reading code or an e‑ID', system: 'Sampratad' },
  withAccount: (signs: string) => `work account ${signs}`,
  someSeat: 'A seat in the meeting',
  times: (count: number) => `${count} times`,
}
