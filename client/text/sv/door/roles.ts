export const roles = {
  chair: 'mötesledare',
  representative: 'representant',
  referrer: 'remittent',
  participant: 'deltagare',
  supportPerson: 'stödperson',
  interpreter: 'tolk',
}
