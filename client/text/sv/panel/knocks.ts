export const knocks = {
  title: 'Vill komma in',
  from: (place: string) => `från ${place}`,
  otherDevice: 'Är redan med på en annan skärm. Släpper du in den här stängs den andra.',
  letIn: 'Släpp in',
  letInName: (name: string) => `Släpp in ${name}`,
  aside: (count: number) => `Väntar utanför (${count})`,
  notNow: 'Inte nu',
  notNowName: (name: string) => `Släpp inte in ${name} nu`,
  arrived: (name: string) => `${name} vill komma in`,
}
