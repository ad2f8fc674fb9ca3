export const background = {
  title: 'Bra att veta',
  adaptations: (name: string) => `Så blir mötet bra för ${name}`,
  maySay: 'Det här går bra att säga högt',
  notSay: 'Säg inte det här högt',
}
