// The escape sequences that take the terminal over, and those that give it back as it was.

/** Alternate screen, pasted text marked as such, no wrapping (a row a column too wide must not push the others), no cursor. */
export const ENTER = '\u001b[?1049h\u001b[?2004h\u001b[?7l\u001b[?25l'

/** Everything undone, an unfinished synchronized update and styles too; safe to send twice. */
export function leave(rows: number): string {
  return `\u001b[?2026l\u001b[0m\u001b[?25h\u001b[?7h\u001b[?2004l\u001b[${rows};1H\u001b[?1049l`
}
