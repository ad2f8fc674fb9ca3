export const fields = {
  title: 'What you write here',
  need: { required: 'Nothing is written yet. You need it before the end.', reminded: 'Nothing is written yet. Write it before the end if you can.', free: 'Nothing is written yet.' },
}
