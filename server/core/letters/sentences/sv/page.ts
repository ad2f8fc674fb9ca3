export const svPageWords = { demo: 'Det här är en demo. Personerna finns inte.', direction: 'ltr' }
