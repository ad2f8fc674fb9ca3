export const municipality = {
  label: 'Municipality',
  hint: 'For the statistics alone. You can leave it out.',
  none: 'None chosen',
}
