export const before = {
  hello: (name: string) => `Hej ${name}`,
  soon: 'Mötet börjar snart. Du behöver inte göra något.',
  waitForChair: 'Vi väntar på den som leder mötet.',
  question: 'Det här är frågan',
  voluntary: 'Vad som gäller',
  who: 'Vilka är med, och varför?',
  steps: 'Så går mötet till',
  total: (minutes: number) => `Mötet tar ungefär ${minutes} minuter. Du kan be om paus när du vill.`,
}
