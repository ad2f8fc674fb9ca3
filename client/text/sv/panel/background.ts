export const background = {
  title: 'Bra att veta',
  adaptations: (name: string) => `Så blir mötet bra för ${name}`,
  adaptationNames: {
    byPhone: 'Vara med på telefon',
    withSomebody: 'Ha någon med sig',
    breaks: 'Ha pauser',
    interpreter: 'Ha tolk',
    fewPeople: 'Få personer i mötet',
    noVideo: 'Inte synas på bild',
  },
  maySay: 'Det här går bra att säga högt',
  notSay: 'Säg inte det här högt',
}
