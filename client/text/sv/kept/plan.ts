export const plan = {
  title: 'Planen',
  has: 'Ni har en plan. Någon gör något en viss dag.',
  hasNone: 'Ni har ingen plan än. Kom överens om minst en sak som någon gör en viss dag.',
  sayNone: 'Det blir ingen plan i dag',
  reason: 'Varför blir det ingen plan i dag?',
  said: (reason: string) => `Det blir ingen plan i dag. Skälet: ”${reason}”`,
  takeBack: 'Ta tillbaka',
  takeBackName: (code: string | null) => (code === null ? 'Ta tillbaka att det inte blir någon plan' : `Ta tillbaka att det inte blir någon plan för ${code}`),
}
