// Where something was read: the file as on disk, its lines, and the heading of the official page it rests on.

export interface Source {
  /** Relative to the package for the bundled content, else the path as given (or under the folder given). */
  readonly file: string
  /** 1-based, in the file as on disk. */
  readonly line: number
  /** Last line, inclusive; never less than `line`. */
  readonly endLine: number
  /** Official URL with `#anchor` of the nearest heading of the official page; null when the page names no URL. */
  readonly url: string | null
}
