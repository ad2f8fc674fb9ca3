export const municipality = {
  label: 'Kommun',
  hint: 'Bara för statistiken. Du kan hoppa över det.',
  none: 'Ingen vald',
}
