// Chords and letters → how people read them on a keyboard.

const NAMES: Readonly<Record<string, readonly [unicode: string, plain: string]>> = {
  up: ['↑', 'Up'],
  down: ['↓', 'Down'],
  left: ['←', 'Left'],
  right: ['→', 'Right'],
  enter: ['Enter', 'Enter'],
  esc: ['Esc', 'Esc'],
  tab: ['Tab', 'Tab'],
  pageup: ['PgUp', 'PgUp'],
  pagedown: ['PgDn', 'PgDn'],
  home: ['Home', 'Home'],
  end: ['End', 'End'],
  backspace: ['Backspace', 'Backspace'],
  delete: ['Del', 'Del'],
  ' ': ['Space', 'Space'],
  ctrl: ['Ctrl', 'Ctrl'],
  alt: ['Alt', 'Alt'],
  shift: ['Shift', 'Shift'],
}

export function keyName(key: string, unicode: boolean): string {
  if (key.length === 1) return NAMES[key]?.[0] ?? key
  const parts = key.split('+')
  return parts
    .map(
      (part, i) =>
        NAMES[part]?.[unicode ? 0 : 1] ??
        ((parts.length > 1 && i > 0) || /^f\d/.test(part) ? part.toUpperCase() : part),
    )
    .join('-')
}
