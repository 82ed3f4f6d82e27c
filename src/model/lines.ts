// A list of texts of which few are looked at: an array will do, and so will a file that is read line by line.

export interface Lines<T = string> {
  at(i: number): T | undefined
}
