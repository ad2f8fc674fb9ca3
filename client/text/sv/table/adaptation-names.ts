/** What makes the meeting good for the participant. */
export const adaptationNames = {
  byPhone: 'Vara med på telefon',
  withSomebody: 'Ha någon med sig',
  breaks: 'Ha pauser',
  interpreter: 'Ha tolk',
  fewPeople: 'Få personer i mötet',
  noVideo: 'Inte synas på bild',
}
