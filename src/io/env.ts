// The environment of a process, as a command sees it.

export type Env = Readonly<Record<string, string | undefined>>
