// A list of which a window is shown: where the selection and the window go.

export interface List {
  readonly selected: number
  /** First row shown. */
  readonly top: number
}

/** The selection inside the list and inside the window; the window moves as little as it can. */
export function selecting({ top }: List, selected: number, count: number, height: number): List {
  const at = Math.max(0, Math.min(count - 1, selected))
  const lowest = Math.max(0, count - height)
  const from = Math.max(at - height + 1, Math.min(top, at))
  return { selected: at, top: Math.max(0, Math.min(lowest, from)) }
}

/** What a command for lists does; null when it is none. */
export function moved(list: List, command: string, count: number, height: number): List | null {
  switch (command) {
    case 'up':
      return selecting(list, list.selected - 1, count, height)
    case 'down':
      return selecting(list, list.selected + 1, count, height)
    case 'page-up':
      return selecting(list, list.selected - Math.max(1, height - 1), count, height)
    case 'page-down':
      return selecting(list, list.selected + Math.max(1, height - 1), count, height)
    case 'top':
      return selecting(list, 0, count, height)
    case 'bottom':
      return selecting(list, count - 1, count, height)
    default:
      return null
  }
}
