export const round = {
  title: 'Rundan',
  speakersTitle: 'Vem pratar?',
  nobody: 'Alla får prata.',
  states: { now: 'pratar nu', done: 'har pratat', passed: 'stod över', waiting: 'väntar' },
  doneFor: (name: string) => `${name} är klar`,
  passFor: (name: string) => `${name} står över`,
  give: 'Ge ordet',
  giveName: (name: string) => `Ge ordet till ${name}`,
  start: 'Starta en runda',
  restart: 'Börja om rundan',
  over: 'Alla har fått säga sitt.',
}
