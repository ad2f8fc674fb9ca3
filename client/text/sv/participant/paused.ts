export const paused = {
  title: 'Mötet har paus',
  help: 'Ta den tid du behöver. Mötesledaren säger till när vi fortsätter.',
}
