export const fields = {
  yesNo: { yes: 'Yes', no: 'No', notKnown: 'We do not know' },
  answered: (code: string, answered: number, of: number) => `${code}: ${answered} of ${of} questions have an answer`,
  title: 'What you write here',
  need: { required: 'Nothing is written yet. You need it before the end.', reminded: 'Nothing is written yet. Write it before the end if you can.', free: 'Nothing is written yet.' },
}
