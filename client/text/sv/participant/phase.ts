export const phase = {
  place: (number: number, of: number) => `Del ${number} av ${of}`,
  all: 'Se alla delar av mötet',
  minutes: (minutes: number) => `${minutes} minuter`,
  states: { done: 'klar', now: 'nu', next: 'sedan', ahead: 'senare', skipped: 'hoppades över' },
}
