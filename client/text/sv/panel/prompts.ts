export const prompts = {
  title: 'Att tänka på',
}
