// Offsets in a text → lines and columns, and spots.
import type { Position } from '../../model/finding.ts'
import type { Spot } from '../reading.ts'

export interface Places {
  position(offset: number): Position
  spot(offset: number, end: number): Spot
}

export function placesIn(text: string): Places {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const position = (offset: number): Position => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
  return { position, spot: (offset, end) => ({ offset, end, at: position(offset) }) }
}
