export const background = {
  title: 'Bra att veta före mötet',
  help: 'Du och remittenten läser allt. De andra läser bara det som går bra att säga högt.',
  note: (number: number) => `Anteckning ${number}`,
  maySay: 'Går bra att säga högt i mötet',
  add: 'Lägg till en anteckning',
  remove: 'Ta bort',
  none: 'Det finns ingen anteckning.',
  person: 'Deltagarens egna ord',
  personHelp: 'Skriv som deltagaren själv säger. Representanterna läser inte det här.',
  talkAbout: 'Det här vill jag prata om',
  notTalkAbout: 'Det här vill jag inte prata om',
  adaptations: 'Så blir mötet bra för deltagaren',
}
