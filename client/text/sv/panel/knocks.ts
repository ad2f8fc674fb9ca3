import { beforeVerb } from '../names.ts'

export const knocks = {
  title: 'Vill komma in',
  somebody: 'Någon vill komma in',
  from: (place: string) => `från ${place}`,
  otherDevice: 'Släpper du in den här, så stänger vi den andra.',
  onNewScreen: (name: string) => `${name}, en ny skärm`,
  newScreen: (clock: string) => `En ny skärm, klockan ${clock}.`,
  letIn: 'Släpp in',
  letInName: (name: string) => `Släpp in ${name}`,
  aside: (count: number) => `Väntar utanför (${count})`,
  toConsent: 'Till samtycket',
  notNow: 'Inte nu',
  notNowName: (name: string) => `Inte nu: ${name}`,
  arrived: (name: string) => `${beforeVerb(name)} vill komma in`,
  arrivedAnew: (name: string) => `${beforeVerb(name)} vill komma in från en ny skärm`,
  waiting: (count: number) => `${count} väntar`,
}
