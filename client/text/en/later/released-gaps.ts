/** Letting go on, after the close, what the meeting taught of how authorities work together. */
export const releasedGaps = {
  title: 'Let what you learned go on',
  help: 'The coordinator and the steering group read only what you let go on. Read the text first. Change it if it tells who somebody is.',
  words: (number: number) => `Text ${number}`,
  missing: 'Write something here.',
  saysWho: 'The text seems to say who. Write it in another way if it is a person.',
  release: 'Let it go on',
  anyway: 'Let it go on anyway',
  releasing: 'On its way…',
  released: (day: string) => `You let this go on, on ${day}:`,
  takeBack: 'Take it back',
  takenBack: 'You have taken the text back.',
  answered: { coordinator: 'The coordinator answers:', steeringGroup: 'The steering group answers:' },
  tooLate: 'Somebody has answered, or the text is back already. Read what is new.',
  again: 'Try again',
  away: 'It did not work. What you have written stays. Try again.',
}
