export const welcome = {
  title: 'Vi som är här',
  voluntary: 'Vad som gäller',
}
