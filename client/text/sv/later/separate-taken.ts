/** For the chair, who takes down what is answered aloud to what is asked apart. */
export const separateTaken = {
  heardYes: 'Svarade ja, högt',
  heardNo: 'Svarade nej, högt',
  yes: 'Svaret är ja.',
  no: 'Svaret är nej.',
  none: 'Ingen har svarat.',
}
