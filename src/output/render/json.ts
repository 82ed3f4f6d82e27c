// A result → JSON text in which nothing is raw that a terminal would obey.
import { printableJson } from '../../model/printable.ts'

export function jsonText(value: unknown): string {
  return `${printableJson(value, 2)}\n`
}
