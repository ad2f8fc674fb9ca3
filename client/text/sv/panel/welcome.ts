export const welcome = {
  title: 'Vi som är här',
  voluntary: 'Det är frivilligt',
}
