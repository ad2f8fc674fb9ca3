export const plan = {
  title: 'The plan',
  has: 'You have a plan. Somebody does something on a day.',
  hasNone: 'You have no plan yet. Agree on at least one thing that somebody does on a day.',
  sayNone: 'There is no plan today',
  reason: 'Why is there no plan today?',
  said: (reason: string) => `There is no plan today. Reason: “${reason}”`,
  takeBack: 'Take it back',
  takeBackName: (code: string | null) => (code === null ? 'Take back that there is no plan' : `Take back that there is no plan for ${code}`),
}
