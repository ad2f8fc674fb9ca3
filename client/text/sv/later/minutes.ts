export const minutes = {
  now: 'Anteckningarna, som de ser ut nu',
  title: 'Anteckningar från mötet',
  help: 'Läs dem tillsammans. Ändra det som inte stämmer.',
  none: 'Anteckningarna kommer här så snart något är nedskrivet.',
  done: 'Anteckningarna är färdiga. Alla som var med kan läsa dem och spara dem.',
  nothing: 'Ingen skrev ner något. Därför finns inga anteckningar.',
  open: 'Öppna',
  pdf: 'PDF',
  text: 'Text',
  openName: 'Öppna anteckningarna',
  pdfName: 'Anteckningarna som PDF',
  textName: 'Anteckningarna som text',
}
